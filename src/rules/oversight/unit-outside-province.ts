import { ACTING, levelOf, unitsActedFor } from "../actor.js";
import type { Rule } from "../rule.js";
import { includesUnit } from "../unit.js";

/** The units of a visit belong to the province that sent it. Delegations from the centre go anywhere. */
export const unitOutsideProvinceRule: Rule<"unit_outside_province", "visit"> = {
  code: "unit_outside_province",
  kinds: ["visit"],
  reads: [...ACTING, "unit-group", "commune"],
  check({ delegationId, ledBy, units }, report, context) {
    const sender = delegationId === undefined ? ledBy : `delegation:${delegationId}`;
    const areas = sender === undefined ? [] : unitsActedFor(sender, context.lookup);
    const [province] = areas.filter((unit) => levelOf(unit) === 2);
    if (province === undefined || areas.some((unit) => levelOf(unit) === undefined)) return;
    for (const [index, unit] of units.entries())
      if (includesUnit(areas, unit, context) === false) report(`/units/${index}`, { unit, province });
  },
};
