import * as fc from "fast-check";
import type { StreamIssueParams } from "../../issues/params-stream.js";
import { recordOf } from "../record.js";
import type { Fault, Faults } from "./fault.js";

/** One byte more than a line may have unless the receiver reads longer ones. */
const TOO_LONG = 16 * 1024 * 1024 + 1;

/** Faults in the bytes of a stream. */
export const streamFaults: Faults<keyof StreamIssueParams> = {
  invalid_utf8: streams((line) => [...bytesOf(line), 0x0a, 0x22, 0xc3, 0x28, 0x22, 0x0a]),
  line_too_long: fc.constant(new Uint8Array(TOO_LONG + 1).fill(0x61).fill(0x0a, TOO_LONG)).map(fault),
  blank_line: streams((line) => bytesOf(`${line}\n\n`)),
  byte_order_mark: streams((line) => [0xef, 0xbb, 0xbf, ...bytesOf(line), 0x0a]),
  unfinished_line: streams((line) => bytesOf(line)),
};

function streams(write: (line: string) => Iterable<number>): fc.Arbitrary<Fault> {
  return recordOf("source").map(({ id, form, language, title }) =>
    fault(Uint8Array.from(write(JSON.stringify({ record: "source", id, form, language, title })))),
  );
}

function fault(value: Uint8Array): Fault {
  return { value, pointer: "" };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
