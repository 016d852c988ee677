import { describe, expect, test } from "vitest";
import { matchVisits } from "../../../src/lifecycle/visits/match-visits.js";
import type { Dataset } from "../../../src/model/dataset.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import { example } from "../../datasets.js";
import { secondReport } from "./second-report.js";

const report = example("quynh-luu");

/** The ids of what is matched. */
function pairs(a: Dataset, b: Dataset): string[] {
  return matchVisits(a, b).map((match) => `${match.a.id} ${match.b.id} ${match.daysApart}`);
}

function changed(changes: Partial<Visit>, records: Partial<Dataset> = {}): Dataset {
  const second = secondReport();
  return { ...second, visits: second.visits?.map((visit) => ({ ...visit, ...changes })), ...records };
}

describe("two reports of the visit to Quỳnh Lưu", () => {
  test("are matched by the head's name, the communes and the day, with their sources written out", () => {
    const [match, ...others] = matchVisits(report, secondReport());
    expect(others).toEqual([]);
    expect(match?.communes).toEqual(["commune:17170", "commune:17149", "commune:17128"]);
    expect(match?.daysApart).toBe(0);
    expect(match?.a.sourceIds).toEqual(["40/S4"]);
    expect(match?.b.sourceIds).toEqual(["40/S4.ALT"]);
    expect(pairs(secondReport(), report)).toEqual(["40/ALT.VISIT.1 40/S4.VISIT.1 0"]);
  });

  test("are matched a day apart, not two", () => {
    expect(pairs(report, changed({ date: "2025-10-29" }))).toEqual(["40/S4.VISIT.1 40/ALT.VISIT.1 1"]);
    expect(pairs(report, changed({ date: "2025-10-27" }))).toHaveLength(1);
    expect(pairs(report, changed({ date: "2025-10-26" }))).toEqual([]);
    expect(pairs(report, changed({ date: "2025-10-30" }))).toEqual([]);
    expect(pairs(report, changed({ date: "2025-10-25", endDate: "2025-10-27" }))).toHaveLength(1);
    expect(pairs(report, changed({ date: "2025-10" }))).toEqual(["40/S4.VISIT.1 40/ALT.VISIT.1 0"]);
    expect(pairs(report, changed({ date: "2025-09" }))).toEqual([]);
  });

  test("are matched in one commune, also through a group, not in none", () => {
    expect(pairs(report, changed({ units: ["commune:17143"] }))).toHaveLength(1);
    expect(pairs(report, changed({ units: ["commune:17125"] }))).toEqual([]);
    expect(pairs(report, changed({ units: ["province:40"] }))).toEqual([]);
    const { unitGroups } = report;
    expect(pairs(report, changed({ units: ["group:40/S4.GROUP.1"] }, { unitGroups }))).toHaveLength(1);
  });

  test("are matched only under the same head", () => {
    const named = (official: object): Dataset =>
      changed({}, { officials: [{ id: "40/ALT.PERSON.1", ...official }] });
    const chair = { body: "peoples-committee@province:40", title: "peoples-committee-vice-chair" };
    expect(pairs(report, named({ fullName: "HOÀNG PHÚ HIỀN" }))).toHaveLength(1);
    expect(pairs(report, named({ fullName: "Hoàng Phú Hiển" }))).toEqual([]);
    expect(pairs(report, named({ posts: [chair] }))).toHaveLength(1);
    expect(pairs(report, named({ posts: [{ ...chair, title: "peoples-committee-chair" }] }))).toEqual([]);
    const seat = { body: "party-committee@province:40", title: "party-committee-member" };
    expect(pairs(report, named({ fullName: "Hoàng Phú Hiền", posts: [seat] }))).toHaveLength(1);
    const elsewhere = { body: "peoples-committee@province:12", title: "peoples-committee-vice-chair" };
    expect(pairs(report, named({ fullName: "Hoàng Phú Hiền", posts: [elsewhere] }))).toEqual([]);
    expect(pairs(report, changed({ ledBy: undefined }))).toEqual([]);
    expect(pairs(report, changed({ ledBy: "official:40/S4.PERSON.1" }))).toHaveLength(1);
    expect(pairs(report, changed({ withdrawn: true }))).toEqual([]);
  });
});

test("each visit is matched once, with the nearest", () => {
  const [visit] = secondReport().visits ?? [];
  if (visit === undefined) throw new Error("no visit");
  const days = (prefix: string, ...dates: string[]): Dataset => ({
    ...secondReport(),
    visits: dates.map((date) => ({ ...visit, id: `40/${prefix}-${date}`, date })),
  });
  expect(
    pairs(days("a", "2025-10-28", "2025-10-29"), days("b", "2025-10-29", "2025-10-28", "2025-10-30")),
  ).toEqual(["40/a-2025-10-28 40/b-2025-10-28 0", "40/a-2025-10-29 40/b-2025-10-29 0"]);
  const one = days("a", "2025-10-28", "2025-10-29");
  expect(pairs(one, one)).toEqual(["40/a-2025-10-28 40/a-2025-10-29 1"]);
  expect(pairs(one, { ...one, visits: undefined })).toEqual([]);
});

test("the five reports are of five visits", () => {
  const all = (["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const).map(example);
  for (const one of all) for (const other of all) expect(pairs(one, other)).toEqual([]);
});
