import type { Rule } from "../rule.js";
import { measuresOf } from "./measure.js";

/** A number that a finding asserts holds for a day or a period: its own, or the day of the finding. */
export const measureWithoutTimeRule: Rule<"measure_without_time", "finding"> = {
  code: "measure_without_time",
  kinds: ["finding"],
  check(finding, report, { kind, date }) {
    if (date !== undefined) return;
    for (const placed of measuresOf(kind, finding)) {
      const { value, asOf, period, name } = placed.measure;
      if (value !== undefined && asOf === undefined && period === undefined) report(placed.pointer, { name });
    }
  },
};
