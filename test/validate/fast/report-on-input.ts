/** Validates standard input as a stream; prints the report, and whether code could be generated. */
import { guardsOfRecords } from "../../../src/validate/fast/guard.js";
import { validateStream } from "../../../src/validate/stream.js";

const report = await validateStream(process.stdin as AsyncIterable<Uint8Array>).report();
console.log(JSON.stringify({ hasGuards: guardsOfRecords() !== undefined, report }));
