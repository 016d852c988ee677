import { toPointer } from "../../core/pointer.js";
import type { RecordKind } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import { schemaAt } from "../../model/field.js";
import { fieldInfo } from "../../model/value/field-info.js";
import type { Rule } from "../rule.js";
import { findPersonalData } from "./find-personal-data.js";

/** What no text without it needs a closer look for. */
const SUSPECT = /@|\d(?:[ .()-]{0,2}\d){8}/;

/** Free text carries no identity number, telephone number or e-mail address. What was found is not repeated in the issue. */
export const personalDataRule: Rule<"personal_data"> = {
  code: "personal_data",
  kinds: "every",
  check(record, report, { kind }) {
    forTexts(record, [], (text, path) => {
      if (!SUSPECT.test(text) || !isFree(kind, path)) return;
      for (const { what, position } of findPersonalData(text)) report(toPointer(path), { what, position });
    });
  },
};

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
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      forTexts(member, path, look);
      path.pop();
    }
}
