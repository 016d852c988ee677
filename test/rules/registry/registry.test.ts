import { readdirSync, readFileSync } from "node:fs";
import type { IssueCode, Registry } from "haicap";
import { formatIssue, validateDataset, validateRecord } from "haicap";
import * as units from "haicap/units";
import * as former from "haicap/units/former";
import { describe, expect, test } from "vitest";
import { writtenName } from "../../../src/rules/registry/written-name.js";

const registry: Registry = { ...units, ...former };

const directive = {
  id: "12/directive-1",
  kind: "request",
  issuedBy: "peoples-committee@province:12",
  addressees: [{ actor: "commune:03538" }],
  date: "2025-10-05",
  summary: "Rà soát khó khăn ở mảng văn hóa - xã hội.",
};

const finding = {
  id: "12/f",
  kind: "result",
  units: ["commune:03538"],
  summary: "Bộ máy ổn định.",
  fields: ["apparatus"],
};

const succession = {
  id: "12/succession-1",
  successor: "commune:03538",
  arrangement: "formed",
  predecessors: [
    { ref: "former-commune:03538", name: "Căn Co", extent: "whole" },
    { ref: "former-commune:03535", name: "Nậm Mạ", extent: "whole" },
  ],
};

interface Case {
  readonly code: IssueCode;
  readonly kind:
    "directive" | "finding" | "succession" | "commune" | "unit-group" | "visit" | "official" | "former-unit";
  readonly record: object;
  /** Where the issue stands; absent: the record passes. */
  readonly pointer?: string;
}

const commune = {
  code: "03538",
  provinceCode: "12",
  kind: "commune",
  name: "Nậm Mạ",
  validFrom: "2025-07-01",
};
const visit = { id: "12/v", date: "2025-10-05", activities: ["inspect"], units: ["commune:03538"] };
const bomBo = { ref: "commune:25270", name: "Phường Bom Bo" };

const cases: readonly Case[] = [
  {
    code: "unit_not_found",
    kind: "finding",
    record: { ...finding, units: ["commune:99999"] },
    pointer: "/units/0",
  },
  {
    code: "unit_not_found",
    kind: "directive",
    record: { ...directive, addressees: [{ actor: "finance-department@province:13" }] },
    pointer: "/addressees/0/actor",
  },
  {
    code: "unit_not_found",
    kind: "finding",
    record: { ...finding, units: ["former-commune:99999"] },
    pointer: "/units/0",
  },
  { code: "unit_not_found", kind: "commune", record: { ...commune, code: "99999" }, pointer: "/code" },
  { code: "unit_not_found", kind: "finding", record: finding },
  {
    code: "former_code_used",
    kind: "directive",
    record: { ...directive, addressees: [{ actor: "commune:03535" }] },
    pointer: "/addressees/0/actor",
  },
  {
    code: "former_code_used",
    kind: "finding",
    record: { ...finding, statedBy: ["peoples-committee@commune:03535"] },
    pointer: "/statedBy/0",
  },
  { code: "former_code_used", kind: "finding", record: { ...finding, units: ["former-commune:03535"] } },
  { code: "unit_not_in_force", kind: "visit", record: { ...visit, date: "2025-06-30" }, pointer: "/units/0" },
  {
    code: "unit_not_in_force",
    kind: "finding",
    record: { ...finding, date: "2025-05" },
    pointer: "/units/0",
  },
  { code: "unit_not_in_force", kind: "finding", record: { ...finding, date: "2025" } },
  { code: "unit_not_in_force", kind: "visit", record: { ...visit, date: "2025-07-01" } },
  {
    code: "kind_not_in_force",
    kind: "visit",
    record: { ...visit, date: "2026-04-29", units: ["commune:25270"], names: [bomBo] },
    pointer: "/names/0/name",
  },
  {
    code: "kind_not_in_force",
    kind: "visit",
    record: { ...visit, date: "2026-04-30", units: ["commune:25270"], names: [bomBo] },
  },
  { code: "kind_not_in_force", kind: "commune", record: { ...commune, kind: "ward" }, pointer: "/kind" },
  {
    code: "name_code_mismatch",
    kind: "directive",
    record: { ...directive, names: [{ ref: "commune:03538", name: "xã Căn Co" }] },
    pointer: "/names/0/name",
  },
  { code: "name_code_mismatch", kind: "commune", record: { ...commune, name: "Nậm Ma" }, pointer: "/name" },
  {
    code: "name_code_mismatch",
    kind: "former-unit",
    record: { ref: "former-commune:03538", kind: "commune", name: "Nậm Mạ" },
    pointer: "/name",
  },
  {
    code: "name_code_mismatch",
    kind: "directive",
    record: {
      ...directive,
      names: [{ ref: "commune:03538", name: "Xã NẬM MẠ, tỉnh Lai Châu".normalize("NFD") }],
    },
  },
  {
    code: "province_mismatch",
    kind: "commune",
    record: { ...commune, provinceCode: "15" },
    pointer: "/provinceCode",
  },
  {
    code: "province_mismatch",
    kind: "unit-group",
    record: {
      id: "15/g",
      kind: "cluster",
      name: "Cụm xã",
      province: "province:15",
      communes: ["commune:03538"],
      complete: true,
    },
    pointer: "/communes/0",
  },
  { code: "province_mismatch", kind: "commune", record: commune },
  {
    code: "succession_mismatch",
    kind: "succession",
    record: { ...succession, predecessors: succession.predecessors.slice(0, 1) },
    pointer: "/predecessors",
  },
  {
    code: "succession_mismatch",
    kind: "succession",
    record: {
      ...succession,
      predecessors: [...succession.predecessors, { ref: "former-commune:03532", name: "Nậm Cuổi" }],
    },
    pointer: "/predecessors",
  },
  { code: "succession_mismatch", kind: "succession", record: succession },
  {
    code: "succession_extent_mismatch",
    kind: "succession",
    record: {
      ...succession,
      predecessors: [succession.predecessors[0], { ...succession.predecessors[1], extent: "part" }],
    },
    pointer: "/predecessors/1/extent",
  },
  { code: "succession_extent_mismatch", kind: "succession", record: succession },
];

describe("rules of the registry", () => {
  test.each(cases)("$code: $kind, case %#", ({ code, kind, record, pointer }) => {
    const { issues } = validateRecord(kind, record, { registry });
    const found = issues.filter((issue) => issue.code === code).map((issue) => issue.pointer);
    expect(found).toEqual(pointer === undefined ? [] : [pointer]);
  });

  test("judge nothing without a registry", () => {
    for (const { kind, record } of cases) expect(validateRecord(kind, record).counts.error).toBe(0);
  });

  test("tell the sender of an old name what the code stands for now", () => {
    const record = { ...directive, names: [{ ref: "commune:03538", name: "xã Căn Co" }] };
    const [issue] = validateRecord("directive", record, { registry }).issues;
    expect(issue && formatIssue(issue, "en")).toContain("is now Nậm Mạ commune, Lai Châu province");
    expect(issue && formatIssue(issue, "vi")).toContain("nay là xã Nậm Mạ, tỉnh Lai Châu");
  });

  test("say what became of a code that is no longer in use", () => {
    const record = { ...directive, addressees: [{ actor: "commune:03535" }] };
    const [issue] = validateRecord("directive", record, { registry }).issues;
    expect(issue?.params).toMatchObject({ formerName: "Nậm Mạ", became: ["commune:03538"] });
  });

  test("work with the current structure alone", () => {
    const record = { ...directive, addressees: [{ actor: "commune:03535" }] };
    expect(validateRecord("directive", record, { registry: units }).issues.map(({ code }) => code)).toEqual([
      "unit_not_found",
    ]);
  });

  const folder = new URL("../../../examples/datasets/", import.meta.url);
  test.each(readdirSync(folder))("find nothing wrong with %s", (file) => {
    const result = validateDataset(JSON.parse(readFileSync(new URL(file, folder), "utf8")), { registry });
    expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("writtenName", () => {
  test.each([
    ["xã Căn Co, huyện Sìn Hồ", ["commune"], "Căn Co"],
    ["P. Hoàng Mai", ["ward"], "Hoàng Mai"],
    ["X.Nậm Mạ", ["commune"], "Nậm Mạ"],
    ["TT. Cầu Giát", ["township"], "Cầu Giát"],
    ["TP. Hồ Chí Minh", ["centrally-run-city", "provincial-city", "municipal-city"], "Hồ Chí Minh"],
    ["đặc khu Phú Quốc", ["special-zone"], "Phú Quốc"],
    ["Nậm Mạ", [], "Nậm Mạ"],
    ["Xã", [], "Xã"],
    ["", [], ""],
  ])("takes %j apart", (text, kinds, name) => {
    expect(writtenName(text)).toEqual({ kinds, name });
  });
});
