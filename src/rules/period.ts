import type { RecordKind } from "../core/record-kind.js";
import type { Field } from "../model/field.js";
import { fieldsOf, valuesAt } from "../model/field.js";
import { reportReversed } from "./condition.js";
import type { Rule } from "./rule.js";

const periodsByKind = new Map<RecordKind, readonly Field[]>();

function periodsOf(kind: RecordKind): readonly Field[] {
  let periods = periodsByKind.get(kind);
  if (periods === undefined) {
    periods = fieldsOf(kind).filter(({ info }) => info.period);
    periodsByKind.set(kind, periods);
  }
  return periods;
}

/** The start of a period does not lie after its end. */
export const periodRule: Rule<"period_reversed"> = {
  code: "period_reversed",
  kinds: "every",
  check(record, report, { kind }) {
    for (const { path } of periodsOf(kind))
      for (const [pointer, period] of valuesAt(record, path))
        reportReversed(period as Record<string, string>, "start", "end", pointer, report);
  },
};

/** A period says at least one of start, end and label. */
export const emptyPeriodRule: Rule<"missing_any_of"> = {
  code: "missing_any_of",
  kinds: "every",
  check(record, report, { kind }) {
    for (const { path } of periodsOf(kind))
      for (const [pointer, period] of valuesAt(record, path))
        if (Object.values(period as object).every((value) => value === undefined))
          report(pointer, { fields: ["start", "end", "label"] });
  },
};
