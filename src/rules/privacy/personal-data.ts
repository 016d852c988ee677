import { toPointer } from "../../core/pointer.js";
import type { RecordKind } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import { fieldsOf, schemaAt } from "../../model/field.js";
import { fieldInfo } from "../../model/value/field-info.js";
import type { Rule } from "../rule.js";
import { findPersonalData } from "./find-personal-data.js";

/** What no text without it needs a closer look for. */
const SUSPECT = /@|\d(?:[ .()-]{0,2}\d){8}/;

/** No known field lies deeper. Of keys that the kind does not have, nothing is known. */
const DEEPEST = 12;

/** Free text carries no identity number, telephone number or e-mail address. What was found is not repeated in the issue. */
export const personalDataRule: Rule<"personal_data"> = {
  code: "personal_data",
  kinds: "every",
  check(record, report, { kind }) {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    for (const key of textKeysOf(kind))
      forTexts(fields[key], [key], (text, path) => {
        if (!SUSPECT.test(text) || !isFree(kind, path)) return;
        for (const { what, position } of findPersonalData(text)) report(toPointer(path), { what, position });
      });
  },
};

const textKeysByKind = new Map<RecordKind, readonly string[]>();

/** The fields of a kind that are or hold texts. */
function textKeysOf(kind: RecordKind): readonly string[] {
  let keys = textKeysByKind.get(kind);
  if (keys === undefined) {
    const texts = fieldsOf(kind).filter(({ info }) => info.format === "text");
    keys = [...new Set(texts.flatMap(({ path }) => path.slice(0, 1)))];
    textKeysByKind.set(kind, keys);
  }
  return keys;
}

/** Whether anything may be written at a place: not an id, a reference, a day, an address on the web. */
function isFree(kind: RecordKind, path: readonly PropertyKey[]): boolean {
  const schema = schemaAt(catalog[kind].schema, path);
  const format = schema && fieldInfo.get(schema as never)?.format;
  // A value of several types has no format, and is as free as a text.
  return schema !== undefined && (format === undefined || format === "text");
}

/** Calls `look` with every text of a value; the path is only good during the call. */
function forTexts(
  value: unknown,
  path: PropertyKey[],
  look: (text: string, path: readonly PropertyKey[]) => void,
): void {
  if (typeof value === "string") look(value, path);
  else if (typeof value === "object" && value !== null && path.length < DEEPEST)
    for (const [key, member] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      forTexts(member, path, look);
      path.pop();
    }
}
