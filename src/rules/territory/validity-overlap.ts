import type { Day } from "../../core/dates.js";
import type { Commune } from "../../model/territory/commune.js";
import type { Province } from "../../model/territory/province.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";

const OPEN_END: Day = "9999-12-31";

/** A unit has one form on each day: the spans of validity of one code do not overlap. */
export const validityOverlapRule: DatasetRule<"validity_overlap"> = {
  code: "validity_overlap",
  kinds: ["province", "commune"],
  check({ provinces = [], communes = [] }, report, { firstAt }) {
    const units: readonly (Province | Commune)[] = [...provinces, ...communes];
    for (const forms of groupBy(units, ({ code }) => code).values())
      for (const { earlier, later } of overlaps(forms))
        report(later, "/validFrom", {
          code: later.code,
          validFrom: later.validFrom,
          ...firstAt(earlier),
        });
  },
};

type Valid = Pick<Commune, "validFrom" | "validTo">;

/** Each span that begins before the one that reaches furthest of those before it has ended. */
export function* overlaps<T extends Valid>(spans: readonly T[]): Generator<{ earlier: T; later: T }> {
  const ordered = [...spans].sort((one, other) =>
    one.validFrom < other.validFrom ? -1 : one.validFrom > other.validFrom ? 1 : 0,
  );
  let reach = ordered[0];
  for (const later of ordered.slice(1)) {
    if (reach === undefined) return;
    if (later.validFrom <= endOf(reach)) yield { earlier: reach, later };
    if (endOf(later) > endOf(reach)) reach = later;
  }
}

function endOf({ validTo = OPEN_END }: Valid): Day {
  return validTo;
}
