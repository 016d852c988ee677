import { oneLevelProvinces } from "../law/one-level-province.js";
import type { Rule } from "../rule.js";
import { provinceOf } from "../unit.js";

/** Where a province chose the one-level model, its communes have branches and no centres of their own. */
export const communeCentreRule: Rule<"commune_centre_in_one_level_province", "service-centre"> = {
  code: "commune_centre_in_one_level_province",
  kinds: ["service-centre"],
  reads: ["commune", "unit-group"],
  check({ unit, model }, report, context) {
    const province = model === "commune-centre" ? provinceOf(unit, context) : undefined;
    if (province !== undefined && oneLevelProvinces.some(({ code }) => province === `province:${code}`))
      report("/model", { unit, province });
  },
};
