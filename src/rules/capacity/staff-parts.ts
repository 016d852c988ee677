import type { Qualification } from "../../codes/qualification.js";
import type { Staffing } from "../../model/capacity/staffing.js";
import { exactIn } from "../claim.js";
import { tidy } from "../decimal.js";
import type { Report, Rule } from "../rule.js";

/** Summary levels with the levels they cover: whoever is counted in one is counted in the other too. */
const SUMMARIES: readonly (readonly [Qualification, readonly Qualification[]])[] = [
  ["below-university", ["elementary", "intermediate", "college"]],
  ["postgraduate", ["master", "doctorate"]],
];

/** Staff by qualification are no more than are present, and no more than all of them. */
export const staffPartsRule: Rule<"parts_exceed_total", "staffing"> = {
  code: "parts_exceed_total",
  kinds: ["staffing"],
  check(staffing, report) {
    const { present, byQualification = [] } = staffing;
    if (byQualification.length === 0) return;
    if (present !== undefined && exactIn(staffing)("/present"))
      compare(sumOf(staffing, "count"), present, 0, report);
    // Each share may have been rounded up by half a percent.
    compare(sumOf(staffing, "percent"), 100, byQualification.length / 2, report);
  },
};

function compare(sum: number, total: number, tolerance: number, report: Report<"parts_exceed_total">): void {
  if (sum > total + tolerance) report("/byQualification", { sum, total, complete: false });
}

/** How many are qualified, nobody counted twice; nought where a number is only about. */
function sumOf(staffing: Staffing, field: "count" | "percent"): number {
  const isExact = exactIn(staffing);
  const parts = new Map<Qualification, number>();
  for (const [index, { qualification, [field]: part = 0 }] of (staffing.byQualification ?? []).entries()) {
    if (!isExact(`/byQualification/${index}/${field}`)) return 0;
    parts.set(qualification, (parts.get(qualification) ?? 0) + part);
  }
  const add = (levels: readonly Qualification[]): number =>
    levels.reduce((sum, level) => sum + (parts.get(level) ?? 0), 0);
  const summed = SUMMARIES.map(([summary, levels]) => Math.max(add([summary]), add(levels)));
  return tidy(summed.reduce((sum, part) => sum + part, add(["university"])));
}
