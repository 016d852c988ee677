import type * as z from "zod";
import { unwrap } from "../../model/field.js";
import type { ReportStructure } from "../structure.js";
import { checkPart, reportUnknownKeys } from "../structure.js";
import { toPointer } from "../../core/pointer.js";
import type { Guards } from "./guard.js";

/**
 * Reports the differences of a value from a schema as plain zod would, in the same order, but asks zod only about the parts
 * that are wrong. For values that `JSON.parse` gives.
 */
export function collect(
  root: z.core.$ZodType,
  value: unknown,
  guards: Guards,
  report: ReportStructure,
): void {
  const path: PropertyKey[] = [];

  const visit = (schema: z.core.$ZodType, part: unknown): void => {
    if (guards.get(schema)?.(part) === true) return;
    const node = unwrap(schema);
    const { def } = (node as z.core.$ZodTypes)._zod;
    if (def.type === "object" && typeof part === "object" && part !== null && !Array.isArray(part))
      visitObject(def.shape, part as Readonly<Record<string, unknown>>);
    else if (def.type === "array" && Array.isArray(part)) visitArray(def, part);
    else checkPart(node, part, [...path], { schema: root, value }, report);
  };

  const visitObject = (
    shape: Readonly<Record<string, z.core.$ZodType>>,
    part: Readonly<Record<string, unknown>>,
  ): void => {
    for (const [key, field] of Object.entries(shape)) {
      path.push(key);
      visit(field, part[key]);
      path.pop();
    }
    const unknown: string[] = [];
    for (const key in part) if (!Object.hasOwn(shape, key)) unknown.push(key);
    reportUnknownKeys(unknown, Object.keys(shape), path, report);
  };

  const visitArray = (def: z.core.$ZodArrayDef, part: readonly unknown[]): void => {
    const bounds = (def.checks ?? []).map(
      (check) => check._zod.def as { minimum?: number; maximum?: number },
    );
    const tooMany = bounds.find(({ maximum = Infinity }) => part.length > maximum);
    // Of a list that is too long, zod does not look at the members.
    if (tooMany?.maximum !== undefined) {
      report("too_many_items", toPointer(path), { max: tooMany.maximum, found: part.length });
      return;
    }
    for (const [index, member] of part.entries()) {
      path.push(index);
      visit(def.element, member);
      path.pop();
    }
    if (bounds.some(({ minimum = 0 }) => part.length < minimum)) report("empty_list", toPointer(path), {});
  };

  visit(root, value);
}
