import { reportReversed } from "./condition.js";
import { fieldPlaces } from "./field-places.js";
import type { Rule } from "./rule.js";
import { visit } from "./visit.js";

const periodsOf = fieldPlaces(({ info }) => info.period === true);

/** The start of a period does not lie after its end. */
export const periodRule: Rule<"period_reversed"> = {
  code: "period_reversed",
  kinds: "every",
  check(record, report, { kind }) {
    visit(record, periodsOf(kind), (period, pointer) => {
      reportReversed(period as Record<string, string>, "start", "end", pointer, report);
    });
  },
};

/** A period says at least one of start, end and label. */
export const emptyPeriodRule: Rule<"missing_any_of"> = {
  code: "missing_any_of",
  kinds: "every",
  check(record, report, { kind }) {
    visit(record, periodsOf(kind), (period, pointer) => {
      if (Object.values(period as object).every((value) => value === undefined))
        report(pointer(), { fields: ["start", "end", "label"] });
    });
  },
};
