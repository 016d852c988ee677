import type { PartyStatistics } from "../../model/capacity/party-statistics.js";
import type { Plan } from "../../model/capacity/plan.js";
import type { Project } from "../../model/capacity/project.js";
import type { Staffing } from "../../model/capacity/staffing.js";
import { currentUnit, formerUnit } from "../real-unit.js";
import { unitsOrGroups } from "./oversight.js";
import { uniqueBy } from "./value.js";

/** No more people by qualification than are present, shares of at most 100 percent in all. */
export function settleStaffing(record: Staffing): Staffing {
  const parts = record.byQualification && uniqueBy(record.byQualification, "qualification");
  const counted = (parts ?? []).reduce((sum, { count = 0 }) => sum + count, 0);
  return {
    ...record,
    present: record.present === undefined ? undefined : Math.max(record.present, counted),
    byQualification: parts?.map(({ percent, ...part }) => ({
      ...part,
      percent: percent === undefined ? undefined : Math.min(percent, Math.floor(100 / parts.length)),
    })),
  };
}

/** Figures of one unit; no more cells than members. */
export function settlePartyStatistics(record: PartyStatistics): PartyStatistics {
  const { members, newMembers = 0 } = record;
  return {
    ...record,
    unit: currentUnit(record.unit),
    members: members === undefined ? undefined : Math.max(members, newMembers),
  };
}

/** As many targets as it says. */
export function settlePlan(record: Plan): Plan {
  const { indicators, indicatorCount } = record;
  return {
    ...record,
    unit: currentUnit(record.unit),
    indicatorCount: indicatorCount === undefined ? undefined : (indicators?.length ?? indicatorCount),
  };
}

/** In units of today, taken over from former ones. */
export function settleProject(record: Project): Project {
  return {
    ...record,
    units: unitsOrGroups(record.units),
    inheritedFrom: record.inheritedFrom && [
      ...new Set(record.inheritedFrom.map((unit) => formerUnit(unit).ref)),
    ],
  };
}
