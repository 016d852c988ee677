import * as fc from "fast-check";
import type { UnitRef } from "../../core/reference.js";
import type { RegistryIssueParams } from "../../issues/params-registry.js";
import type { Faults } from "./fault.js";
import { inRecord } from "./fault.js";

const mismatched = [
  { ref: "commune:03405", name: "Bình Lư" },
  { ref: "province:12", name: "Nghệ An" },
  { ref: "former-commune:03535", name: "Căn Co" },
] satisfies { ref: UnitRef; name: string }[];

/** Faults that only a registry of units can see. */
export const registryFaults: Faults<keyof RegistryIssueParams> = {
  unit_not_found: fc.oneof(
    inRecord("unit-profile", { unit: "commune:99999" }, "/unit"),
    inRecord("staffing", { body: "peoples-committee@province:99" }, "/body"),
    inRecord("project", { inheritedFrom: ["former-district:999"] }, "/inheritedFrom/0"),
    inRecord("commune", { code: "99999" }, "/code"),
    inRecord("province", { code: "99" }, "/code"),
  ),
  former_code_used: fc.oneof(
    inRecord("score", { unit: "commune:03400" }, "/unit"),
    inRecord("staffing", { body: "peoples-committee@commune:03535" }, "/body"),
  ),
  unit_not_in_force: inRecord(
    "finding",
    ({ id, kind, summary, fields }) => ({
      ...{ id, kind, summary, fields },
      ...{ date: "2025-06", units: ["province:12", "commune:03405"] },
    }),
    "/units/1",
  ),
  kind_not_in_force: fc.oneof(
    inRecord(
      "commune",
      ({ kind, ...commune }) => ({ ...commune, kind: kind === "ward" ? "commune" : "ward" }),
      "/kind",
    ),
    inRecord("province", { code: "12", name: "Lai Châu", kind: "centrally-run-city" }, "/kind"),
    inRecord("score", { names: [{ ref: "commune:03405", name: "phường Tả Lèng" }] }, "/names/0/name"),
  ),
  name_code_mismatch: fc.oneof(
    fc.constantFrom(...mismatched).chain((name) => inRecord("gift", { names: [name] }, "/names/0/name")),
    inRecord("province", { code: "12", kind: "province", name: "Nghệ An" }, "/name"),
  ),
  province_mismatch: fc.oneof(
    inRecord(
      "commune",
      ({ provinceCode, ...commune }) => ({
        ...commune,
        provinceCode: provinceCode === "12" ? "40" : "12",
      }),
      "/provinceCode",
    ),
    inRecord(
      "unit-group",
      ({ id, kind, name }) => ({
        ...{ id, kind, name, province: "province:40", complete: false },
        communes: ["commune:17128", "commune:03405"],
      }),
      "/communes/1",
    ),
  ),
  succession_mismatch: fc.oneof(
    inRecord(
      "succession",
      ({ predecessors, ...record }) => ({ ...record, predecessors: predecessors.slice(1) }),
      "/predecessors",
    ),
    inRecord(
      "succession",
      ({ predecessors, ...record }) => ({
        ...record,
        predecessors: [...predecessors, { ref: "former-commune:03535", name: "Nậm Mạ" }],
      }),
      "/predecessors",
    ),
  ),
  succession_extent_mismatch: inRecord(
    "succession",
    ({ predecessors: [first, ...rest], ...record }) => ({
      ...record,
      predecessors: [{ ...first, extent: "part" }, ...rest],
    }),
    "/predecessors/0/extent",
  ),
};
