import { readFileSync } from "node:fs";
import type { Dataset } from "../src/model/dataset.js";
import { validateDataset } from "../src/validate/dataset.js";

/** One of the real datasets in `examples/datasets`, a fresh copy each time, proved to be valid. */
export function example(name: "kim-boi" | "mu-cang-chai" | "nam-ma" | "quynh-luu" | "thuong-long"): Dataset {
  const text = readFileSync(new URL(`../examples/datasets/${name}.json`, import.meta.url), "utf8");
  const result = validateDataset(JSON.parse(text));
  if (!result.ok) throw new Error(`${name} is not valid: ${JSON.stringify(result.issues)}`);
  return result.value;
}
