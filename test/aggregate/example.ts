import { readdirSync, readFileSync } from "node:fs";
import type { Dataset, StreamEntry } from "haicap";
import { toEntries } from "haicap";

const folder = new URL("../../examples/datasets/", import.meta.url);

/** The datasets of the five reports. */
export const examples: readonly Dataset[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Dataset);

/** Their entries, one after the other. */
export const exampleEntries: readonly StreamEntry[] = examples.flatMap((dataset) => [...toEntries(dataset)]);
