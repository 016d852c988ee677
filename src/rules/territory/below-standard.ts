import { firstDayOf } from "../../core/dates.js";
import { standardOf, standardsFrom } from "../law/unit-standard.js";
import type { Rule } from "../rule.js";
import { splitRef } from "../split-ref.js";
import { communeOn } from "../unit.js";

/** Population and area beside the standards of their day: information, for special cases have lower ones. */
export const belowStandardRule: Rule<"below_standard", "unit-profile"> = {
  code: "below_standard",
  kinds: ["unit-profile"],
  reads: ["commune"],
  check(profile, report, { lookup, header }) {
    const { scheme, value } = splitRef(profile.unit);
    const day = profile.asOf ?? header?.issuedOn;
    if (scheme !== "commune" || day === undefined || firstDayOf(day) < standardsFrom) return;
    const kind = communeOn(value, firstDayOf(day), lookup)?.kind;
    const standard = kind && standardOf(kind, profile.regionClasses);
    if (standard === undefined) return;
    for (const field of ["population", "areaKm2"] as const) {
      const { [field]: found } = profile;
      if (found !== undefined && found < standard[field])
        report(`/${field}`, { field, found, standard: standard[field] });
    }
  },
};
