import type { Rule } from "../rule.js";
import { measuresOf } from "./measure.js";

/** A number that a finding asserts holds for a day or a period: its own, or the day of the finding. */
export const measureWithoutTimeRule: Rule<"measure_without_time", "finding"> = {
  code: "measure_without_time",
  kinds: ["finding"],
  check(finding, report, { kind, date }) {
    if (date !== undefined) return;
    for (const { measure, pointer } of measuresOf(kind, finding))
      if (measure.value !== undefined && measure.asOf === undefined && measure.period === undefined)
        report(pointer, { name: measure.name });
  },
};
