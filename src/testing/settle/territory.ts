import type { Commune } from "../../model/territory/commune.js";
import type { FormerUnit } from "../../model/territory/former-unit.js";
import type { Milestone } from "../../model/territory/milestone.js";
import type { Province } from "../../model/territory/province.js";
import type { Succession } from "../../model/territory/succession.js";
import type { UnitGroup } from "../../model/territory/unit-group.js";
import type { UnitProfile } from "../../model/territory/unit-profile.js";
import { pick } from "../pick.js";
import { communeFields, currentUnit, formerUnit, locate, provinceFields, provinceFor } from "../real-unit.js";

/** A real province. */
export function settleProvince(province: Province): Province {
  return { ...province, validTo: undefined, ...provinceFields(provinceFor(province.code)) };
}

/** A real commune. */
export function settleCommune(commune: Commune): Commune {
  return { ...commune, validTo: undefined, ...communeFields(locate(commune.code)) };
}

/** A real former unit. */
export function settleFormerUnit({ ref }: FormerUnit): FormerUnit {
  return formerUnit(ref);
}

/** A commune that was formed from what it really was formed from. */
export function settleSuccession(record: Succession): Succession {
  const { commune, province } = locate(record.successor);
  return {
    ...record,
    successor: `commune:${commune.code}`,
    arrangement: "formed",
    predecessors: commune.predecessors.map(([code, name]) => ({
      ref: `former-commune:${code}`,
      name,
      extent: "whole",
      land: "whole",
      people: "whole",
    })),
    instrument: { text: province.resolution, clause: commune.clause },
    adoptedOn: "2025-06-16",
    effectiveOn: "2025-06-16",
    operationalFrom: "2025-07-01",
  };
}

/** Communes and former districts of one province; as many as it says. */
export function settleUnitGroup(record: UnitGroup): UnitGroup {
  const province = provinceFor(record.province);
  const own = new Set(province.communes.map(({ code }) => code));
  const members = record.communes?.map((unit) => {
    const { commune } = locate(unit);
    return own.has(commune.code) ? commune : pick(province.communes, unit);
  });
  const communes = members && [...new Set(members.map(({ code }) => `commune:${code}` as const))];
  const listed = communes?.length ?? 0;
  return {
    ...record,
    province: `province:${province.code}`,
    ...(communes && { communes }),
    ...(record.count !== undefined && { count: record.complete ? listed : Math.max(record.count, listed) }),
    ...(record.formerDistricts && {
      formerDistricts: [
        ...new Set(province.communes.map(({ district }) => `former-district:${district[0]}` as const)),
      ],
    }),
  };
}

/** Figures of one unit; no more households than people. */
export function settleUnitProfile(record: UnitProfile): UnitProfile {
  const { households, population } = record;
  return {
    ...record,
    unit: currentUnit(record.unit),
    ...(households !== undefined &&
      population !== undefined && { population: Math.max(population, households) }),
  };
}

/** An event in a unit of today. */
export function settleMilestone(record: Milestone): Milestone {
  return { ...record, unit: currentUnit(record.unit) };
}
