import { recordKinds } from "../core/record-kind.js";
import { catalog } from "../model/catalog.js";
import { headerPart } from "./dataset-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { DIALECT } from "./json-schema.js";
import { partName } from "./part-name.js";
import { recordPart } from "./record-schema.js";
import { schemaId } from "./schema-id.js";
import { SharedParts } from "./shared-parts.js";

/** The JSON Schema of one line of a stream (NDJSON): the header of a dataset or one record, its kind under `record`. */
export function lineSchema(): JsonSchema {
  const parts = new SharedParts();
  const lines = [
    parts.refer("DatasetLine", headerPart(parts, kindProperty("dataset"))),
    ...recordKinds.map((kind) =>
      parts.refer(`${partName(kind)}Line`, recordPart(kind, catalog[kind], parts, kindProperty(kind))),
    ),
  ];
  return {
    $schema: DIALECT,
    $id: schemaId("line.json"),
    title: "Line of a stream",
    description: "One line of NDJSON: the header of a dataset, or one record that stands alone.",
    "x-vi": {
      title: "Dòng của luồng dữ liệu",
      description: "Một dòng NDJSON: thông tin bộ dữ liệu, hoặc một bản ghi đứng một mình.",
    },
    type: "object",
    required: ["record"],
    oneOf: lines,
    $defs: parts.all(),
  };
}

function kindProperty(kind: string): Readonly<Record<string, JsonSchema>> {
  return { record: { title: "Kind of record", "x-vi": { title: "Loại bản ghi" }, const: kind } };
}
