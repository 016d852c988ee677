import type { UnitRef } from "../../core/reference.js";
import type { UnitProfile } from "../../model/territory/unit-profile.js";
import { exactIn } from "../claim.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";
import { tidy } from "../decimal.js";

/** By how much surveys of the same land differ. */
const TOLERANCE = 0.02;

/** The area of a successor is about that of its predecessors, where all of them went to it whole and all areas are given. */
export const areaDiffersRule: DatasetRule<"area_differs"> = {
  code: "area_differs",
  kinds: ["succession"],
  check({ successions = [], unitProfiles = [] }, report) {
    const profiles = groupBy(unitProfiles, ({ unit }) => unit);
    const areas = (unit: UnitRef | undefined): number[] =>
      unit === undefined ? [] : (profiles.get(unit) ?? []).flatMap(exactArea);
    for (const succession of successions) {
      if (succession.predecessors.some(({ extent }) => extent !== "whole")) continue;
      const parts = succession.predecessors.map(({ ref }) => areas(ref));
      const wholes = areas(succession.successor);
      if (wholes.length === 0 || parts.some((part) => part.length === 0)) continue;
      // Where sources differ about an area, any of them may be right.
      const least = sum(parts.map((part) => Math.min(...part)));
      const most = sum(parts.map((part) => Math.max(...part)));
      const fits = wholes.some((area) => area >= least * (1 - TOLERANCE) && area <= most * (1 + TOLERANCE));
      const [area = 0] = wholes;
      if (!fits) report(succession, "/predecessors", { area, sum: tidy(area < least ? least : most) });
    }
  },
};

function exactArea(profile: UnitProfile): number[] {
  const { areaKm2 } = profile;
  return areaKm2 !== undefined && exactIn(profile)("/areaKm2") ? [areaKm2] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((running, number) => running + number, 0);
}
