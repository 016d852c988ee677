import { firstDayOf, lastDayOf } from "../core/dates.js";
import type { Found } from "../issues/params.js";
import { catalog } from "../model/catalog.js";
import type { Condition, Test } from "../model/definition.js";
import type { AnyRecord } from "../model/record.js";
import type { Report, Rule, RuleContext } from "./rule.js";

type ConditionOf<Kind extends Condition["rule"]> = Extract<Condition, { rule: Kind }>;
type Loose = Readonly<Record<string, Found | undefined>>;

/** Calls `check` for every condition of one sort with every object it is about. */
function forConditions<Sort extends Condition["rule"]>(
  sort: Sort,
  record: AnyRecord,
  context: RuleContext,
  check: (condition: ConditionOf<Sort>, target: Loose, pointer: () => string) => void,
): void {
  for (const condition of catalog[context.kind].conditions) {
    if (condition.rule !== sort) continue;
    const found = condition as ConditionOf<Sort>;
    const { at } = found;
    const loose = record as unknown as Readonly<Record<string, unknown>>;
    if (at === undefined) check(found, loose as Loose, () => "");
    else {
      const members = Object.hasOwn(loose, at) ? loose[at] : undefined;
      if (Array.isArray(members))
        for (const [index, target] of members.entries())
          check(found, target as Loose, () => `/${at}/${String(index)}`);
    }
  }
}

function holds(test: Test, target: Loose): boolean {
  const value = target[test.field];
  return "is" in test ? test.is.includes(value as string | boolean) : (value !== undefined) === test.present;
}

/** At least one of several fields is there. */
export const anyOfRule: Rule<"missing_any_of"> = {
  code: "missing_any_of",
  kinds: "every",
  check(record, report, context) {
    forConditions("any-of", record, context, ({ fields }, target, pointer) => {
      if (fields.every((field) => target[field] === undefined)) report(pointer(), { fields: [...fields] });
    });
  },
};

/** A field that another field's value makes necessary. */
export const requireRule: Rule<"required_when"> = {
  code: "required_when",
  kinds: "every",
  check(record, report, context) {
    forConditions("require", record, context, ({ when, fields }, target, pointer) => {
      if (!holds(when, target)) return;
      for (const field of fields)
        if (target[field] === undefined) report(pointer(), about(field, when, target));
    });
  },
};

/** A field that another field's value rules out. */
export const forbidRule: Rule<"not_allowed_when"> = {
  code: "not_allowed_when",
  kinds: "every",
  check(record, report, context) {
    forConditions("forbid", record, context, ({ when, fields }, target, pointer) => {
      if (!holds(when, target)) return;
      for (const field of fields)
        if (target[field] !== undefined) report(`${pointer()}/${field}`, about(field, when, target));
    });
  },
};

function about(field: string, when: Test, target: Loose): { field: string; when: string; value: string } {
  return { field, when: when.field, value: String(target[when.field] ?? "") };
}

/** Days in the order that the kind declares. Periods have their own rule. */
export const orderedRule: Rule<"period_reversed"> = {
  code: "period_reversed",
  kinds: "every",
  check(record, report, context) {
    forConditions("ordered", record, context, ({ earlier, later }, target, pointer) => {
      reportReversed(target, earlier, later, pointer, report);
    });
  },
};

/** Reports a start that lies after its end, whatever the unknown parts of both days are. */
export function reportReversed(
  target: Loose,
  startField: string,
  endField: string,
  pointer: () => string,
  report: Report<"period_reversed">,
): void {
  const { [startField]: start, [endField]: end } = target;
  if (typeof start !== "string" || typeof end !== "string" || firstDayOf(start) <= lastDayOf(end)) return;
  report(`${pointer()}/${endField}`, { start, end, startField, endField });
}
