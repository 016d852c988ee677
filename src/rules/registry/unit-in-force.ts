import type { Rule } from "../rule.js";
import { FIRST_DAY } from "../law/structure.js";
import { isBefore, visitUnits } from "./unit.js";

/** A record of a day before 1 July 2025 names communes of the structure of that day. */
export const unitInForceRule: Rule<"unit_not_in_force"> = {
  code: "unit_not_in_force",
  kinds: "every",
  check(record, report, { kind, registry, date }) {
    // Bodies of provinces are older than the structure, and lists of units speak of any day.
    if (registry === undefined || date === undefined || !isBefore(date)) return;
    visitUnits(kind, record, (scheme, code, pointer) => {
      if (scheme === "commune" && registry.findCommune(code) !== undefined)
        report(pointer(), { ref: `commune:${code}`, day: date, since: FIRST_DAY });
    });
  },
};
