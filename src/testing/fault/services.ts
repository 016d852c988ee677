import * as fc from "fast-check";
import type { DossierCounts } from "../../model/services/dossier-counts.js";
import type { PublishedRate } from "../../model/services/dossier-statistics.js";
import type { Fault, Faults } from "./fault.js";
import { inDataset, inRecord } from "./fault.js";

/** Faults in the figures of dossiers. */
export const servicesFaults: Faults<
  | "dossier_sum_mismatch"
  | "dossier_part_exceeds"
  | "dossier_balance_mismatch"
  | "rate_not_reachable"
  | "rate_beyond_received"
  | "rate_contradicts_counts"
  | "period_before_unit"
  | "authority_exceeds_centre"
  | "commune_centre_in_one_level_province"
> = {
  period_before_unit: inRecord(
    "dossier-statistics",
    { unit: "commune:03405", period: { start: "2025-06-30", end: "2025-09-30" } },
    "/period/start",
  ),
  authority_exceeds_centre: inDataset(
    () => ({
      "dossier-statistics": [
        { ...COUNTED, id: "12/hs-1", scope: "at-centre", counts: { received: 100 } },
        { ...COUNTED, id: "12/hs-2", scope: "commune-authority", counts: { received: 101 } },
      ],
    }),
    { in: "dossier-statistics", at: "/counts/received" },
  ),
  commune_centre_in_one_level_province: inDataset(
    () => ({
      commune: [
        { code: "00004", provinceCode: "01", kind: "ward", name: "Ba Đình", validFrom: "2025-07-01" },
      ],
      "service-centre": [{ id: "01/tt", unit: "commune:00004", model: "commune-centre" }],
    }),
    { in: "service-centre", at: "/model" },
  ),
  dossier_sum_mismatch: fc.oneof(
    dossiers({ resolvedEarly: 70, resolvedOnTime: 20, resolvedLate: 5, resolved: 96 }, "/counts/resolved"),
    dossiers({ pendingInTime: 7, pendingOverdue: 2, pending: 10 }, "/counts/pending"),
    dossiers({ carriedOver: 5, newOnline: 60, newInPersonOrPostal: 30, received: 94 }, "/counts/received"),
    dossiers({ newInPerson: 30, newPostal: 2, newInPersonOrPostal: 33 }, "/counts/newInPersonOrPostal"),
  ),
  dossier_part_exceeds: fc.oneof(
    dossiers({ received: 100, newOnline: 101 }, "/counts/received"),
    dossiers({ received: 100, pending: 101 }, "/counts/received"),
    dossiers({ resolved: 50, resolvedEarly: 40, resolvedLate: 11 }, "/counts/resolved"),
  ),
  dossier_balance_mismatch: fc.oneof(
    dossiers({ received: 100, resolved: 80, pending: 21 }, "/counts/received"),
    dossiers(
      { received: 100, resolved: 80, pending: 10, awaitingSupplement: 3, sentBack: 6 },
      "/counts/received",
    ),
  ),
  rate_not_reachable: fc.oneof(
    dossiers({ received: 1964 }, "/rates/0/percent", rate("on-time", 98.28, "received")),
    dossiers({ resolved: 7 }, "/rates/0/percent", rate("early", 50, "resolved")),
  ),
  rate_beyond_received: dossiers(
    { received: 50 },
    "/rates/0/percent",
    rate("early-or-on-time", 99.99, "resolved"),
  ),
  rate_contradicts_counts: fc.oneof(
    dossiers({ received: 200, newOnline: 150 }, "/rates/0/percent", rate("online", 80)),
    dossiers({ received: 200, resolved: 150 }, "/rates/0/percent", rate("resolved", 76, "received")),
  ),
};

const COUNTED = {
  unit: "commune:03405",
  period: { start: "2025-07-01", end: "2025-09-17" },
  localField: "Chứng thực",
} as const;

function dossiers(counts: DossierCounts, pointer: string, ...rates: PublishedRate[]): fc.Arbitrary<Fault> {
  return inRecord("dossier-statistics", { counts, rates: rates.length > 0 ? rates : undefined }, pointer);
}

function rate(
  kind: PublishedRate["kind"],
  percent: number,
  denominator?: PublishedRate["denominator"],
): PublishedRate {
  return { kind, percent, ...(denominator && { denominator }) };
}
