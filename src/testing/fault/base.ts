import { itemAt } from "../../core/item-at.js";
import * as fc from "fast-check";
import type { RecordKind } from "../../core/record-kind.js";
import { recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import type { Measure } from "../../model/value/measure.js";
import { isOptional } from "../place.js";
import type { Fault, Faults } from "./fault.js";
import { inDataset, inRecord, plain } from "./fault.js";

const named = recordKinds.filter((kind) => catalog[kind].key === "id");

/** Faults in what every record may say. */
export const baseFaults: Faults<
  | "id_without_owner"
  | "pointer_leads_nowhere"
  | "state_with_value"
  | "parts_exceed_total"
  | "part_exceeds_whole"
  | "list_count_mismatch"
  | "repeated_item"
  | "repeated_record"
  | "personal_data"
  | "duplicate_id"
  | "reference_not_found"
  | "after_issue"
> = {
  id_without_owner: fc.oneof(
    anyKind((record) => ({ ...record, id: "so-7" }), "/id"),
    inRecord(
      "visit",
      ({ units, ...visit }) => ({ ...visit, units, stops: [{ id: "s1", at: units[0] }] }),
      "/stops/0/id",
    ),
  ),
  pointer_leads_nowhere: fc.oneof(
    anyKind(
      (record) => ({ ...record, claims: [{ pointers: ["", "/khongCo/0"], basis: "inferred" }] }),
      "/claims/0/pointers/1",
    ),
    anyKind(
      (record) => ({
        ...record,
        translations: [{ pointer: "/khongCo", language: "en", text: "Nothing there" }],
      }),
      "/translations/0/pointer",
    ),
    inRecord(
      "visit",
      ({ units, ...visit }) => ({
        ...visit,
        units,
        stops: [{ id: "12/s", at: units[0], claims: [{ pointers: ["/units"], locator: "caption" }] }],
      }),
      "/stops/0/claims/0/pointers/0",
    ),
  ),
  state_with_value: fc.constantFrom(...named).chain((kind) =>
    plain(kind).map((record): Fault => {
      const { shape } = catalog[kind].schema._zod.def;
      const [key = "id"] = Object.keys(shape).filter(
        (field) => field !== "id" && !isOptional(shape[field as keyof typeof shape]),
      );
      const claims = [{ pointers: ["/note/khongCo", `/${key}`], state: "unspecified" }];
      return { kind, value: { ...record, claims }, pointer: "/claims/0/pointers/1" };
    }),
  ),
  parts_exceed_total: measured(
    [
      { name: "Hồ sơ", value: 10, parts: [part(4), part(7)] },
      { name: "Hồ sơ", value: 12, partsComplete: true, parts: [part(4), part(7)] },
      { name: "Hồ sơ", value: 10, partsComplete: true, parts: [part(4), part(7)] },
    ],
    "/parts",
  ),
  part_exceeds_whole: fc.oneof(
    measured([{ name: "Kiến nghị đã giải quyết", value: 24, outOf: 23 }], "/value"),
    inRecord("score", { value: 101, outOf: 100 }, "/value"),
    inRecord("score", { rank: 35, ranked: 34 }, "/rank"),
    inRecord("unit-profile", { households: 5001, population: 5000 }, "/households"),
    inRecord("party-statistics", { newMembers: 12, members: 11 }, "/newMembers"),
    inRecord("service-centre", { procedures: { total: 300, fullOnline: 301 } }, "/procedures/fullOnline"),
  ),
  list_count_mismatch: fc.oneof(
    inRecord(
      "plan",
      { indicatorCount: 1, indicators: [{ name: "Thu ngân sách" }, { name: "Hộ nghèo" }] },
      "/indicators",
    ),
    inRecord("service-centre", { siteCount: 1, sites: [{ rooms: 2 }, { rooms: 1 }] }, "/sites"),
    inRecord(
      "delegation",
      ({ id, kind, name }) => ({ id, kind, name, size: 0, members: [{ actor: "commune:03405" }] }),
      "/members",
    ),
    inRecord(
      "unit-group",
      ({ id, kind, name }) => ({
        ...{ id, kind, name, province: "province:12", communes: ["commune:03405"] },
        ...{ complete: true, count: 2 },
      }),
      "/communes",
    ),
  ),
  repeated_item: fc.oneof(
    inRecord("finding", { fields: ["land", "health", "land"] }, "/fields/2"),
    inRecord("finding", { units: ["commune:03405", "commune:03405"] }, "/units/1"),
    inRecord(
      "directive",
      { addressees: [{ actor: "commune:03405" }, { actor: "commune:03405", role: "coordinating" }] },
      "/addressees/1/actor",
    ),
    inRecord("plan", { sourceIds: ["12/s", "12/s"] }, "/sourceIds/1"),
  ),
  repeated_record: inDataset(({ sources: [first] = [] }) => ({ source: first ? [{ ...first }] : [] }), {
    in: "source",
    at: "/id",
  }),
  personal_data: fc
    .constantFrom(
      "Liên hệ ông trưởng bản, số 0912 345 678.",
      "Gửi về nguyen.van.a@example.com trước ngày 25.",
      "Số định danh 012301004567 của người kiến nghị.",
    )
    .chain((text) =>
      fc.oneof(
        anyKind((record) => ({ ...record, note: text }), "/note"),
        inRecord("finding", { summary: text }, "/summary"),
        inRecord(
          "commune",
          ({ name, ...commune }) => ({ ...commune, name, legalBasis: [{ text }] }),
          "/legalBasis/0/text",
        ),
      ),
    ),
  duplicate_id: fc.oneof(
    inDataset(({ sources: [first] = [] }) => ({ source: first ? [{ ...first, note: "Bản khác" }] : [] }), {
      in: "source",
      at: "/id",
    }),
    inDataset(
      ({ visits: [visit] = [] }) => ({
        visit: visit
          ? [
              {
                id: "12/visit-khac",
                date: visit.date,
                activities: ["visit"],
                units: visit.units,
                stops: ["Nhà văn hóa", "Trạm Y tế"].map((placeName) => ({
                  id: "12/diem-1",
                  at: itemAt(visit.units, 0),
                  placeName,
                })),
              },
            ]
          : [],
      }),
      { in: "visit", at: "/stops/1/id" },
    ),
  ),
  reference_not_found: fc.oneof(
    inDataset(() => ({ source: [{ ...source("12/nguon"), sourceIds: ["12/khong-co"] }] }), {
      in: "source",
      at: "/sourceIds/0",
    }),
    inDataset(
      () => ({
        source: [{ ...source("12/nguon"), links: [{ rel: "about", target: "finding:12/khong-co" }] }],
      }),
      { in: "source", at: "/links/0/target" },
    ),
    inDataset(() => ({ project: [{ id: "12/cau", name: "Cầu bản", units: ["group:12/khong-co"] }] }), {
      in: "project",
      at: "/units/0",
    }),
    inDataset(
      () => ({ staffing: [{ id: "12/bc", body: "official:12/khong-co", category: "cadre", quota: 3 }] }),
      { in: "staffing", at: "/body" },
    ),
  ),
  after_issue: fc.oneof(
    inDataset(() => ({ source: [{ ...source("12/nguon"), publishedOn: "2026-02-01" }] }), {
      in: "source",
      at: "/publishedOn",
    }),
    inDataset(
      () => ({ score: [{ id: "12/diem", unit: "province:12", index: "pci", rank: 3, asOf: "2026-03" }] }),
      { in: "score", at: "/asOf" },
    ),
    inDataset(
      () => ({
        session: [{ id: "12/hop", kind: "working-session", units: ["commune:03405"], date: "2027" }],
      }),
      { in: "session", at: "/date" },
    ),
  ),
};

function anyKind(change: (record: object) => object, pointer: string): fc.Arbitrary<Fault> {
  return fc.constantFrom<RecordKind>(...named).chain((kind) => inRecord(kind, change, pointer));
}

/** A record of any kind with one of these measures; `at`: where the issue stands within it. */
function measured(measures: readonly Measure[], at: string): fc.Arbitrary<Fault> {
  return fc
    .constantFrom(...measures)
    .chain((measure) =>
      anyKind((record) => ({ ...record, measures: [{ ...measure, asOf: "2025-09" }] }), `/measures/0${at}`),
    );
}

function part(value: number): { name: string; value: number } {
  return { name: `Nhóm ${value}`, value };
}

function source(id: string): { id: string; form: "register"; language: "vi" } {
  return { id, form: "register", language: "vi" };
}
