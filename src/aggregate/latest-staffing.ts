import { itemAt } from "../core/item-at.js";
import { lastDayOf } from "../core/dates.js";
import type { Fact } from "./fact.js";
import { grouped } from "./grouped.js";
import type { LeftOut } from "./left-out.js";
import { byText } from "./order.js";

/** What must be read of the registers of staff. */
export const staffingReads = {
  staffing: ["body", "category", "quota", "present", "byQualification"],
} as const;

/** A register of staff as the questions read it. */
export type StaffingFact = Fact<"staffing", (typeof staffingReads.staffing)[number] | "asOf">;

/**
 * One figure for each body and category: the latest, an undated one only where there is no other. Of two of the same day
 * neither is chosen.
 */
export function latestStaffing(staffing: readonly StaffingFact[]): {
  readonly latest: readonly StaffingFact[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const dayOf = ({ asOf }: StaffingFact): string => (asOf === undefined ? "" : lastDayOf(asOf));
  const latest = grouped(staffing, ({ body, category }) => ({ body, category })).flatMap(({ items }) => {
    const sorted = [...items].sort((one, other) => byText(dayOf(other), dayOf(one)));
    const [first, others] = [itemAt(sorted, 0), sorted.slice(1)];
    const twice = others.some((other) => dayOf(other) === dayOf(first));
    for (const other of twice ? items : others)
      leftOut.push({
        kind: "staffing",
        id: other.key,
        reason: dayOf(other) === dayOf(first) ? "same-period" : "earlier-figure",
      });
    return twice ? [] : [first];
  });
  return { latest, leftOut };
}
