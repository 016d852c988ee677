import { expect, test } from "vitest";
import { IssueCollector } from "../../src/issues/collector.js";
import { lookupIn } from "../../src/model/lookup.js";
import type { Official } from "../../src/model/actors/official.js";
import { applyDatasetRules } from "../../src/validate/apply-dataset-rules.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { datasetOf } from "../../src/validate/sound.js";

const header = { haicap: "1.0", id: "12/d-1", issuedBy: "Sở Nội vụ", issuedOn: "2025-12-01" };

const official = (id: string, fullName: string, more: object = {}): object => ({
  id,
  fullName,
  posts: [{ title: "deputy-director", body: "finance-department@province:12" }],
  ...more,
});

const director = { title: "director", body: "finance-department@province:12" };

const compared = (officials: readonly object[]): object[] =>
  validateDataset({ ...header, officials }).issues.filter(({ code }) => code === "two_heads");

test("an issue between two records is about the later one and says where the earlier stands", () => {
  const officials = [
    official("12/o-1", "A"),
    { id: "12/o-2", fullName: "Nguyễn Văn A", posts: [director] },
    official("12/o-3", "B", { posts: [{ ...director, acting: true }, director] }),
  ];
  expect(compared(officials)).toEqual([
    {
      code: "two_heads",
      severity: "warning",
      kind: "official",
      recordId: "12/o-3",
      pointer: "/officials/2/posts/1",
      params: { ...director, first: "/officials/1/posts/0" },
    },
  ]);
});

test("what was withdrawn is compared with nothing, whichever of the two it is", () => {
  const one = { id: "12/o-1", fullName: "A", posts: [director] };
  const other = { id: "12/o-2", fullName: "B", posts: [director] };
  expect(compared([one, other])).toHaveLength(1);
  expect(compared([one, { ...other, withdrawn: undefined }])).toHaveLength(1);
  expect(compared([{ ...one, withdrawn: true }, other])).toEqual([]);
  expect(compared([one, { ...other, withdrawn: true }])).toEqual([]);
});

test("units, which cannot be withdrawn, are compared too", () => {
  const commune = {
    code: "03538",
    provinceCode: "12",
    kind: "commune",
    name: "Căn Co",
    validFrom: "2025-07-01",
    legalBasis: [{ text: "1670/NQ-UBTVQH15" }],
  };
  const communes = [commune, { ...commune, validFrom: "2026-01-01" }];
  const { issues } = validateDataset({ ...header, communes });
  expect(issues.filter(({ code }) => code === "validity_overlap")).toMatchObject([
    {
      kind: "commune",
      recordId: "03538",
      pointer: "/communes/1/validFrom",
      params: { code: "03538", validFrom: "2026-01-01", first: "/communes/0" },
    },
  ]);
});

test("faulty records are compared with nothing", () => {
  const one = { id: "12/o-1", fullName: "A", posts: [director] };
  expect(
    compared([
      { ...one, note: 5 },
      { ...one, id: "12/o-2", fullName: "B" },
    ]),
  ).toEqual([]);
});

test("in a stream the earlier record is named by its line", () => {
  const sound = ["A", "B"].map((fullName, index) => ({
    kind: "official" as const,
    record: { id: `12/o-${index}`, fullName, posts: [director] } as Official,
    subject: { kind: "official" as const, base: "", line: 7 + index },
  }));
  const collector = new IssueCollector();
  applyDatasetRules(sound, { lookup: lookupIn(datasetOf(sound)) }, collector);
  expect(collector.issues).toMatchObject([
    { code: "two_heads", line: 8, pointer: "/posts/0", params: { first: "/posts/0", firstLine: 7 } },
  ]);
});
