import * as fc from "fast-check";
import type { Commune } from "../../model/territory/commune.js";
import type { Succession } from "../../model/territory/succession.js";
import type { Faults } from "./fault.js";
import { inDataset, inRecord } from "./fault.js";

/** A commune of today that no generated dataset lists. */
const BA_DINH: Commune = {
  code: "00004",
  provinceCode: "01",
  kind: "ward",
  name: "Ba Đình",
  validFrom: "2025-07-01",
};

const BA_DINH_FORMED: Succession = {
  id: "01/hop-nhat",
  successor: "commune:00004",
  arrangement: "formed",
  predecessors: [{ name: "Trúc Bạch" }, { ref: "former-commune:00004", name: "Trúc Bạch", extent: "whole" }],
};

/** Faults in lists of units, in how they came to be, and in their figures. */
export const territoryFaults: Faults<
  | "kind_ended"
  | "validity_overlap"
  | "unit_name_repeated"
  | "succession_date_differs"
  | "successor_kind_unlikely"
  | "predecessor_used_twice"
  | "area_differs"
  | "below_standard"
> = {
  kind_ended: fc
    .constantFrom("former-district:106" as const, "former-commune:03390" as const)
    .chain((ref) => inRecord("former-unit", () => endedUnit(ref), "/validTo")),
  validity_overlap: inDataset(
    () => ({
      commune: [
        { ...BA_DINH, validTo: "2026-04-30" },
        { ...BA_DINH, validFrom: "2026-04-30" },
      ],
    }),
    { in: "commune", at: "/validFrom" },
  ),
  unit_name_repeated: inDataset(({ communes: [first] = [] }) => ({ commune: first ? namesake(first) : [] }), {
    in: "commune",
    at: "/name",
  }),
  succession_date_differs: fc
    .constantFrom("adoptedOn" as const, "effectiveOn" as const)
    .chain((field) =>
      inRecord(
        "succession",
        (record) => ({ ...record, adoptedOn: undefined, effectiveOn: undefined, [field]: "2025-06-12" }),
        `/${field}`,
      ),
    ),
  successor_kind_unlikely: inDataset(
    () => ({
      commune: [{ ...BA_DINH, kind: "commune" }],
      "former-unit": [{ ref: "former-commune:00004", kind: "ward", name: "Trúc Bạch" }],
      succession: [BA_DINH_FORMED],
    }),
    { in: "succession", at: "/successor" },
  ),
  predecessor_used_twice: inDataset(
    ({ communes: [first] = [] }) => ({
      succession: [
        BA_DINH_FORMED,
        { ...BA_DINH_FORMED, id: "01/hop-nhat-2", successor: `commune:${first?.code ?? ""}` },
      ],
    }),
    { in: "succession", at: "/predecessors/1/ref" },
  ),
  area_differs: inDataset(
    () => ({
      succession: [{ ...BA_DINH_FORMED, predecessors: BA_DINH_FORMED.predecessors.slice(1) }],
      "unit-profile": [
        { id: "01/dt-1", unit: "former-commune:00004", asOf: "2025-06", areaKm2: 10 },
        { id: "01/dt-2", unit: "commune:00004", asOf: "2025-07", areaKm2: 10.21 },
      ],
    }),
    { in: "succession", at: "/predecessors" },
  ),
  below_standard: inDataset(
    () => ({
      commune: [BA_DINH],
      "unit-profile": [{ id: "01/ds", unit: "commune:00004", asOf: "2026-01", population: 20_999 }],
    }),
    { in: "unit-profile", at: "/population" },
  ),
};

function endedUnit(ref: "former-district:106" | "former-commune:03390"): object {
  const kind = ref.startsWith("former-district") ? "rural-district" : "township";
  return { ref, kind, name: "Tam Đường", validTo: "2025-07-01" };
}

function namesake(commune: Commune): Commune[] {
  return [{ ...commune, code: "99998", otherCodes: undefined }];
}
