import { FIRST_DAY } from "../law/structure.js";
import type { Rule } from "../rule.js";
import { splitRef } from "../split-ref.js";
import { communeOn } from "../unit.js";

/** Dossiers of a commune are counted from the day on which it operated, unless it is older than the structure. */
export const periodBeforeUnitRule: Rule<"period_before_unit", "dossier-statistics"> = {
  code: "period_before_unit",
  kinds: ["dossier-statistics"],
  reads: ["commune"],
  check({ unit, period }, report, { lookup }) {
    const { scheme, value } = splitRef(unit);
    if (scheme !== "commune" || period === undefined) return;
    const { start } = period;
    // A list of units may give a later form of the commune: only an earlier one says anything.
    const isOlder = communeOn(value, start, lookup) !== undefined;
    if (start < FIRST_DAY && !isOlder) report("/period/start", { unit, start, since: FIRST_DAY });
  },
};
