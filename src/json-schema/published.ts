import { recordKinds } from "../core/record-kind.js";
import { datasetSchema } from "./dataset-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { lineSchema } from "./line-schema.js";
import { recordSchema } from "./record-schema.js";
import { validationReportSchema } from "./validation-report.js";

/** Every JSON Schema that is published as `haicap/schema/…`, by file name. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    ...Object.fromEntries(recordKinds.map((kind) => [`${kind}.json`, recordSchema(kind)])),
    "dataset.json": datasetSchema(),
    "line.json": lineSchema(),
    "validation-report.json": validationReportSchema(),
  };
}
