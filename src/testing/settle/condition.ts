import { firstDayOf, lastDayOf } from "../../core/dates.js";
import type { RecordKind } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import type { Condition, Test } from "../../model/definition.js";
import type { Loose } from "../draft.js";
import { simplest } from "../simplest.js";
import type * as z from "zod";
import { unwrap } from "../../model/field.js";

/** A record of a kind changed as little as its declared conditions ask for. */
export function settleConditions(kind: RecordKind, record: Loose): Loose {
  const { schema, conditions } = catalog[kind];
  let settled = record;
  for (let last: Loose | undefined; last !== settled;) {
    last = settled;
    for (const condition of conditions) settled = settleAt(condition, schema, settled);
  }
  return settled;
}

function settleAt(condition: Condition, schema: z.core.$ZodType, record: Loose): Loose {
  const { shape } = (unwrap(schema) as z.core.$ZodObject)._zod.def;
  if (condition.at === undefined) return apply(condition, shape, record);
  const list = shape[condition.at];
  const members = record[condition.at] as readonly Loose[] | undefined;
  if (list === undefined || members === undefined) return record;
  const { element } = (unwrap(list) as z.core.$ZodArray)._zod.def;
  const inner = (unwrap(element) as z.core.$ZodObject)._zod.def.shape;
  const changed = members.map((member) => apply(condition, inner, member));
  return changed.every((member, index) => member === members[index])
    ? record
    : { ...record, [condition.at]: changed };
}

function apply(condition: Condition, shape: Readonly<Record<string, z.core.$ZodType>>, target: Loose): Loose {
  const filled = (field: string | undefined): Loose => {
    const schema = field === undefined ? undefined : shape[field];
    return field === undefined || schema === undefined ? target : { ...target, [field]: simplest(schema) };
  };
  const has = (field: string): boolean => target[field] !== undefined;
  switch (condition.rule) {
    case "any-of":
      return condition.fields.some(has) ? target : filled(condition.fields[0]);
    case "require": {
      const missing = condition.fields.find((field) => !has(field));
      return missing !== undefined && holds(condition.when, target) ? filled(missing) : target;
    }
    case "forbid": {
      const wrong = condition.fields.find(has);
      return wrong !== undefined && holds(condition.when, target)
        ? { ...target, [wrong]: undefined }
        : target;
    }
    case "ordered":
      return inOrder(target, condition.earlier, condition.later);
  }
}

/** The object with two days exchanged where they stand in the wrong order. */
export function inOrder<T extends object>(target: T, earlier: string, later: string): T {
  const { [earlier]: start, [later]: end } = target as Loose;
  if (typeof start !== "string" || typeof end !== "string" || firstDayOf(start) <= lastDayOf(end))
    return target;
  return { ...target, [earlier]: end, [later]: start };
}

function holds(test: Test, target: Loose): boolean {
  const value = target[test.field];
  return "is" in test ? test.is.includes(value as string | boolean) : (value !== undefined) === test.present;
}
