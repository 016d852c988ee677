import { sameValue } from "../../src/core/same-value.js";
import type { Dataset } from "../../src/model/dataset.js";
import { example } from "../datasets.js";

const names = ["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const;

/** The five real datasets with their names. */
export const examples: [[string, Dataset], ...[string, Dataset][]] = names.map((name) => [
  name,
  example(name),
]) as never;

/** How many generated datasets a property is tried on; `HAICAP_TABLES=500` for a long run. */
export const numRuns = Number(process.env.HAICAP_TABLES ?? 25);

/** A dataset without fields that are `undefined` and groups without fields, which say nothing. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, plain(member)] as const)
      .filter(([, member]) => member !== undefined && !sameValue(member, {})),
  );
}
