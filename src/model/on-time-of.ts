import type { DossierStatistics } from "./services/dossier-statistics.js";

/** How many of the resolved dossiers were resolved early or on time. */
export interface OnTimeShare {
  /** Resolved before or at the due time. */
  readonly onTime: number;
  /** All resolved: what `onTime` is a share of. */
  readonly resolved: number;
}

/**
 * The dossiers resolved in time and all resolved, from the counts alone: never from a published rate, whose denominator is
 * often another. `undefined`: the counts that were reported do not give both.
 *
 * @example onTimeOf({ …, counts: { resolvedEarly: 60, resolvedOnTime: 30, resolvedLate: 10 } })
 * // { onTime: 90, resolved: 100 }
 */
export function onTimeOf({ counts = {} }: Pick<DossierStatistics, "counts">): OnTimeShare | undefined {
  const { resolvedEarly, resolvedOnTime, resolvedEarlyOrOnTime, resolvedLate } = counts;
  const inTime = resolvedEarlyOrOnTime ?? plus(resolvedEarly, resolvedOnTime);
  const resolved = counts.resolved ?? plus(inTime, resolvedLate);
  if (resolved === undefined) return undefined;
  const onTime = inTime ?? (resolvedLate === undefined ? undefined : resolved - resolvedLate);
  return onTime === undefined || onTime < 0 || onTime > resolved ? undefined : { onTime, resolved };
}

function plus(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
