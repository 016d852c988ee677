import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oversightActivities } from "../../../src/codes/oversight-activity.js";
import type { UnitRef } from "../../../src/core/reference.js";
import { matchVisits } from "../../../src/lifecycle/visits/match-visits.js";
import { mergeVisits } from "../../../src/lifecycle/visits/merge-visits.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import { valueOf } from "../../../src/model/value-of.js";
import { validateDataset } from "../../../src/validate/dataset.js";
import { validateRecord } from "../../../src/validate/record.js";
import { example } from "../../datasets.js";
import { secondReport } from "./second-report.js";

const report = example("quynh-luu");
const [match] = matchVisits(report, secondReport());
if (match === undefined) throw new Error("no match");

describe("two reports of the visit to Quỳnh Lưu", () => {
  const { visit, conflicts, merged } = mergeVisits(match.a, match.b);

  test("are one visit with what either says", () => {
    expect(visit).toMatchObject({
      id: "40/S4.VISIT.1",
      delegationId: "40/S4.DELEG.1",
      ledBy: "official:40/ALT.PERSON.1",
      date: "2025-10-28",
      partOfDay: "afternoon",
      activities: ["inspect", "talk-with-citizens", "working-session", "encourage"],
      units: ["commune:17170", "commune:17149", "commune:17128", "commune:17143", "commune:17125"],
      sourceIds: ["40/S4", "40/S4.ALT"],
      links: [{ rel: "replaces", target: "visit:40/ALT.VISIT.1" }],
    });
    expect(visit.stops?.map(({ id, at }) => `${id} ${at}`)).toEqual([
      "40/S4.STOP.1 service-centre@commune:17170",
      "40/S4.STOP.2 service-centre@commune:17149",
      "40/S4.STOP.3 peoples-committee@commune:17128",
      "40/S4.STOP.4 service-centre@commune:17143",
      "40/ALT.STOP.3 service-centre@commune:17125",
    ]);
    expect(visit.stops?.[0]?.activities).toEqual(["inspect", "inspect-service", "talk-with-citizens"]);
    expect(visit.stops?.[0]?.phase).toBe("before-session");
  });

  test("disagree about one commune and one stop", () => {
    expect(conflicts).toEqual([
      { pointer: "/units", value: ["commune:17143"], otherValue: ["commune:17125"] },
      {
        pointer: "/stops",
        value: ["service-centre@commune:17143"],
        otherValue: ["service-centre@commune:17125"],
      },
    ]);
  });

  test("keep who says what", () => {
    const alone = (source: string): string[] =>
      (visit.claims ?? [])
        .filter((claim) => Object.keys(claim).length === 2 && claim.sourceIds?.includes(source))
        .flatMap(({ pointers }) => pointers);
    expect(alone("40/S4")).toEqual(["/delegationId", "/activities/1", "/units/3"]);
    expect(alone("40/S4.ALT")).toEqual(["/activities/3", "/units/4", "/ledBy", "/partOfDay"]);
    expect(visit.stops?.map(({ sourceIds }) => sourceIds)).toEqual([
      undefined,
      undefined,
      undefined,
      ["40/S4"],
      ["40/S4.ALT"],
    ]);
    expect(visit.stops?.[0]?.claims).toEqual([
      { pointers: ["/activities/1", "/phase"], sourceIds: ["40/S4"] },
      { pointers: ["/activities/2"], sourceIds: ["40/S4.ALT"] },
    ]);
    // What each report claimed of its own values now stands at their place, with the source.
    expect(visit.claims).toContainEqual({
      pointers: ["/stops/4/at", "/units/4"],
      locator: "caption",
      sourceIds: ["40/S4.ALT"],
    });
    expect(visit.claims).toContainEqual(
      expect.objectContaining({ pointers: ["/date"], basis: "inferred", sourceIds: ["40/S4"] }),
    );
    expect(valueOf(visit, "/partOfDay")).toEqual({ value: "afternoon", basis: "inferred" });
  });

  test("say which records went into which", () => {
    expect(merged).toEqual([
      { from: "visit:40/ALT.VISIT.1", into: "visit:40/S4.VISIT.1" },
      { from: "stop:40/ALT.STOP.1", into: "stop:40/S4.STOP.1" },
      { from: "stop:40/ALT.STOP.2", into: "stop:40/S4.STOP.2" },
      { from: "stop:40/ALT.STOP.4", into: "stop:40/S4.STOP.3" },
    ]);
  });

  test("give a valid dataset beside the other records of both", () => {
    const { officials = [], sources = [] } = secondReport();
    const known = new Set(report.sources?.map(({ id }) => id));
    const united = {
      ...report,
      visits: [visit],
      officials: [...(report.officials ?? []), ...officials],
      sources: [...(report.sources ?? []), ...sources.filter(({ id }) => !known.has(id))],
    };
    // The link still names the visit that is no more.
    const result = validateDataset(united, {
      known: (_, ids) => ids.filter((id) => id === "40/ALT.VISIT.1"),
    });
    expect(result.issues).toEqual([]);
  });

  test("are left as they were", () => {
    const [again] = matchVisits(example("quynh-luu"), secondReport());
    expect(match).toEqual(again);
  });
});

const base: Visit = {
  id: "40/v-1",
  date: "2025-10-28",
  activities: ["inspect"],
  units: ["commune:17170"],
  sourceIds: ["40/a"],
};
const other: Visit = { ...base, id: "40/v-2", sourceIds: ["40/b"] };

describe("values that differ", () => {
  test("stay beside each other, the first report's in place", () => {
    const { visit, conflicts } = mergeVisits(
      { ...base, announced: true },
      { ...other, date: "2025-10-29", announced: false },
    );
    expect(visit.date).toBe("2025-10-28");
    expect(conflicts).toEqual([
      { pointer: "/date", value: "2025-10-28", otherValue: "2025-10-29" },
      { pointer: "/announced", value: true, otherValue: false },
    ]);
    expect(visit.claims).toEqual([
      { pointers: ["/date"], sourceIds: ["40/b"], otherValue: "2025-10-29" },
      { pointers: ["/announced"], sourceIds: ["40/b"], otherValue: "false" },
    ]);
  });

  test("give way to a stated one where the first was inferred, and keep what was claimed of them", () => {
    const inferred = {
      ...base,
      claims: [{ pointers: ["/date", "/units"], basis: "inferred" as const, note: "Suy ra" }],
    };
    const { visit, conflicts } = mergeVisits(inferred, { ...other, date: "2025-10-29" });
    expect(visit.date).toBe("2025-10-29");
    expect(conflicts).toEqual([{ pointer: "/date", value: "2025-10-29", otherValue: "2025-10-28" }]);
    expect(visit.claims).toEqual([
      { pointers: ["/units"], basis: "inferred", note: "Suy ra", sourceIds: ["40/a"] },
      {
        pointers: ["/date"],
        basis: "inferred",
        note: "Suy ra",
        sourceIds: ["40/a"],
        otherValue: "2025-10-28",
      },
    ]);
  });

  test("are one where the one day is only more exact, and notes are both kept", () => {
    for (const [one, two] of [
      ["2025-10", "2025-10-28"],
      ["2025-10-28", "2025"],
    ] as const) {
      const { visit, conflicts } = mergeVisits(
        { ...base, date: one, note: "Một" },
        { ...other, date: two, note: "Hai" },
      );
      expect(visit.date).toBe("2025-10-28");
      expect(visit.note).toBe("Một\nHai");
      expect(conflicts).toEqual([]);
    }
  });

  test("within a stop are found at the stop", () => {
    const stop = { id: "40/s-1", at: "service-centre@commune:17170", phase: "before-session" } as const;
    const { visit, conflicts } = mergeVisits(
      { ...base, stops: [stop] },
      { ...other, stops: [{ ...stop, id: "40/s-2", phase: "after-session", note: "Cuối buổi" }] },
    );
    expect(conflicts).toEqual([
      { pointer: "/stops/0/phase", value: "before-session", otherValue: "after-session" },
    ]);
    expect(visit.stops).toEqual([
      {
        ...stop,
        note: "Cuối buổi",
        claims: [
          { pointers: ["/phase"], sourceIds: ["40/b"], otherValue: "after-session" },
          { pointers: ["/note"], sourceIds: ["40/b"] },
        ],
      },
    ]);
  });

  test("are no conflict where a list only says more, and a state gives way to a value", () => {
    const more: Visit = { ...other, units: ["commune:17170", "commune:17149"], partOfDay: "morning" };
    const silent: Visit = { ...base, claims: [{ pointers: ["/partOfDay"], state: "unspecified" }] };
    const { visit, conflicts } = mergeVisits(silent, more);
    expect(conflicts).toEqual([]);
    expect(visit.claims).toEqual([{ pointers: ["/units/1", "/partOfDay"], sourceIds: ["40/b"] }]);
  });
});

test("a mandate that differs stays by its number, a translation follows its text", () => {
  const stops = [{ id: "40/s-1", at: "commune:17170", placeName: "Trường" }] as Visit["stops"];
  const { visit } = mergeVisits(
    { ...base, mandate: { text: "58-QĐ/TU" }, stops: [{ id: "40/s-0", at: "commune:17149" }] },
    {
      ...other,
      mandate: { text: "195/QĐ-UBND" },
      stops,
      translations: [{ pointer: "/stops/0/placeName", language: "en", text: "School" }],
    },
  );
  expect(visit.claims).toContainEqual({
    pointers: ["/mandate"],
    sourceIds: ["40/b"],
    otherValue: "195/QĐ-UBND",
  });
  expect(visit.translations).toEqual([{ pointer: "/stops/1/placeName", language: "en", text: "School" }]);
});

describe("any two reports", () => {
  const codes = ["17170", "17149", "17128", "17143", "17125"];
  const units = fc.uniqueArray(fc.constantFrom(...codes.map((code): UnitRef => `commune:${code}`)), {
    minLength: 1,
  });
  const activities = fc.uniqueArray(fc.constantFrom(...oversightActivities), { minLength: 1, maxLength: 4 });
  const visits = (name: string): fc.Arbitrary<Visit> =>
    fc
      .record({
        date: fc.constantFrom("2025-10-28", "2025-10-29", "2025-10"),
        activities,
        units,
        visited: fc.integer({ min: 0, max: 5 }),
        partOfDay: fc.option(fc.constantFrom("morning" as const, "afternoon" as const), { nil: undefined }),
        isInferred: fc.boolean(),
        phase: fc.option(fc.constantFrom("before-session" as const, "after-session" as const), {
          nil: undefined,
        }),
      })
      .map(({ visited, isInferred, phase, ...visit }) => {
        const at = visit.units.slice(0, visited);
        return {
          ...visit,
          id: `40/${name}`,
          sourceIds: [`40/${name}`],
          ...(at.length > 0 && {
            stops: at.map((unit, index) => ({
              id: `40/${name}-${index}`,
              at: `service-centre@${unit}` as const,
              ...(phase && { phase }),
            })),
          }),
          ...(isInferred && {
            claims: [
              { pointers: ["/date", `/units/${at.length % visit.units.length}`], basis: "inferred" as const },
            ],
          }),
        };
      });

  test("lose nothing, are valid, and disagree the same whichever comes first", () => {
    fc.assert(
      fc.property(visits("a"), visits("b"), (a, b) => {
        const { visit, conflicts, merged } = mergeVisits(a, b);
        const result = validateRecord("visit", visit);
        expect(result.issues).toEqual([]);
        expect(new Set(visit.units)).toEqual(new Set([...a.units, ...b.units]));
        expect(new Set(visit.activities)).toEqual(new Set([...a.activities, ...b.activities]));
        const places = [...(a.stops ?? []), ...(b.stops ?? [])].map(({ at }) => at);
        expect(new Set(visit.stops?.map(({ at }) => at))).toEqual(new Set(places));
        expect((visit.stops?.length ?? 0) + merged.length - 1).toBe(places.length);
        for (const { pointer, otherValue } of conflicts)
          if (pointer === "/date")
            expect(visit.claims?.map((claim) => claim.otherValue)).toContain(otherValue);
        const mirrored = mergeVisits(b, a);
        expect(mirrored.conflicts.map(({ pointer }) => pointer.replace(/\d+/, "n")).sort()).toEqual(
          conflicts.map(({ pointer }) => pointer.replace(/\d+/, "n")).sort(),
        );
        expect(new Set(mirrored.visit.units)).toEqual(new Set(visit.units));
      }),
    );
  });

  test("that are one and the same stay as they are", () => {
    fc.assert(
      fc.property(visits("a"), (visit) => {
        expect(mergeVisits(visit, visit)).toEqual({ visit, conflicts: [], merged: [] });
        const bare = { ...visit, sourceIds: undefined };
        expect(mergeVisits(bare, bare).visit).toEqual(bare);
      }),
    );
  });
});

test("a visit is withdrawn where both reports withdraw it; stops keep the source that alone tells of them", () => {
  const visit = (sourceId: string, withdrawn: boolean, ...at: string[]): Visit =>
    ({
      id: `12/visit-${sourceId}`,
      date: "2025-10-28",
      activities: ["visit"],
      units: ["commune:03538"],
      sourceIds: [`12/${sourceId}`],
      ...(withdrawn && { withdrawn }),
      stops: at.map((place, nth) => ({ id: `12/${sourceId}-${String(nth)}`, at: place })),
    }) as unknown as Visit;
  const [school, market] = ["organisation:12/school", "organisation:12/market"];
  expect(mergeVisits(visit("a", true), visit("b", true)).visit.withdrawn).toBe(true);
  expect(mergeVisits(visit("a", true), visit("b", false)).visit.withdrawn).toBeUndefined();
  const { stops } = mergeVisits(visit("a", false, school), visit("b", false, market)).visit;
  expect(stops?.map(({ at, sourceIds }) => [at, sourceIds])).toEqual([
    [school, ["12/a"]],
    [market, ["12/b"]],
  ]);
  const own = mergeVisits(visit("a", false, school), visit("a", false, market)).visit.stops;
  expect(own?.map(({ sourceIds }) => sourceIds)).toEqual([undefined, undefined]);
  const said = {
    ...visit("b", false),
    stops: [{ id: "12/b-0", at: school, sourceIds: ["12/c"] }],
  } as unknown as Visit;
  expect(mergeVisits(visit("a", false, school), said).visit.stops?.[0]?.sourceIds).toEqual(["12/a", "12/c"]);
});
