import type { RecordKind } from "../../core/record-kind.js";
import { fieldsOf, valuesAt } from "../../model/field.js";
import type { Rule } from "../rule.js";

/** Members of a list of objects that name each thing once, with the field that names it. */
const NAMING: ReadonlySet<string> = new Set([
  "members/*/actor",
  "participants/*/actor",
  "addressees/*/actor",
  "predecessors/*/ref",
  "byQualification/*/qualification",
]);

interface List {
  readonly path: readonly string[];
  /** The field that names a member; absent: the member is a text itself. */
  readonly field?: string;
}

const listsByKind = new Map<RecordKind, readonly List[]>();

function listsOf(kind: RecordKind): readonly List[] {
  let lists = listsByKind.get(kind);
  if (lists === undefined) {
    lists = fieldsOf(kind).flatMap(({ path, schema }): List[] => {
      // Pointers of claims may repeat: nothing counts them.
      if (path.includes("claims")) return [];
      if (NAMING.has(path.join("/"))) return [{ path: path.slice(0, -2), field: path.at(-1) ?? "" }];
      const isText = ["string", "enum"].includes(
        (schema as { _zod: { def: { type: string } } })._zod.def.type,
      );
      return path.at(-1) === "*" && isText ? [{ path: path.slice(0, -1) }] : [];
    });
    listsByKind.set(kind, lists);
  }
  return lists;
}

/** A list of units, actors, records or codes names each once. */
export const repeatedItemRule: Rule<"repeated_item"> = {
  code: "repeated_item",
  kinds: "every",
  check(record, report, { kind }) {
    for (const { path, field } of listsOf(kind))
      for (const [pointer, list] of valuesAt(record, path)) {
        const seen = new Set<string>();
        for (const [index, member] of (list as readonly unknown[]).entries()) {
          const item = field === undefined ? member : (member as Readonly<Record<string, unknown>>)[field];
          if (typeof item !== "string") continue;
          if (seen.has(item))
            report(`${pointer}/${index}${field === undefined ? "" : `/${field}`}`, { item });
          seen.add(item);
        }
      }
  },
};
