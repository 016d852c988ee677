import { FIRST_DAY } from "../law/structure.js";
import type { Rule } from "../rule.js";
import { splitRef } from "../split-ref.js";

/** Dossiers of a commune are counted from the day on which it operated, unless it is older than the structure. */
export const periodBeforeUnitRule: Rule<"period_before_unit", "dossier-statistics"> = {
  code: "period_before_unit",
  kinds: ["dossier-statistics"],
  reads: ["commune"],
  check({ unit, period }, report, { lookup }) {
    const { scheme, value } = splitRef(unit);
    if (scheme !== "commune" || period === undefined) return;
    const since = lookup.find("commune", value)?.validFrom ?? FIRST_DAY;
    if (period.start < since) report("/period/start", { unit, start: period.start, since });
  },
};
