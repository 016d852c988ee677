import { itemAt } from "../../core/item-at.js";
import type * as z from "zod";
import type { Field } from "../../model/field.js";
import { unwrap } from "../../model/field.js";
import { fieldPlaces } from "../field-places.js";
import type { Rule } from "../rule.js";
import { visit } from "../visit.js";

/** Lists of objects that name each thing once, with the field that names it. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ["members", "actor"],
  ["participants", "actor"],
  ["addressees", "actor"],
  ["predecessors", "ref"],
  ["byQualification", "qualification"],
]);

const placesOf = fieldPlaces(isListed);

/** A list of units, actors, records or codes names each once. */
export const repeatedItemRule: Rule<"repeated_item"> = {
  code: "repeated_item",
  kinds: "every",
  check(record, report, { kind }) {
    visit(record, placesOf(kind), (value, pointer) => {
      const list = value as readonly unknown[];
      if (list.length < 2) return;
      const field = typeof list[0] === "object" ? NAMING.get(pointer().slice(1)) : undefined;
      const seen = new Set<string>();
      for (const [index, member] of list.entries()) {
        const item = field === undefined ? member : (member as Readonly<Record<string, unknown>>)[field];
        if (typeof item !== "string") continue;
        if (seen.has(item))
          report(`${pointer()}/${index}${field === undefined ? "" : `/${field}`}`, { item });
        seen.add(item);
      }
    });
  },
};

function isListed({ path, schema }: Field): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "array") return false;
  const element = (unwrap(def.element) as z.core.$ZodTypes)._zod.def.type;
  // Pointers of claims may repeat: nothing counts them.
  const isText = !path.includes("claims") && (element === "string" || element === "enum");
  return isText || (path.length === 1 && NAMING.has(itemAt(path, 0)));
}
