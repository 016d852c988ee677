import type { Measure } from "../../model/value/measure.js";
import type { Rule } from "../rule.js";
import { measuresOf } from "./measure.js";

/** A number that a finding asserts holds for a day or a period: its own, or the day of the finding. */
export const measureWithoutTimeRule: Rule<"measure_without_time", "finding"> = {
  code: "measure_without_time",
  kinds: ["finding"],
  check(finding, report, { kind, date }) {
    if (date !== undefined) return;
    for (const { pointer, measure } of measuresOf(kind, finding, isTimeless))
      report(pointer, { name: measure.name });
  },
};

function isTimeless({ value, asOf, period }: Measure): boolean {
  return value !== undefined && asOf === undefined && period === undefined;
}
