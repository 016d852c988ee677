import fc from "fast-check";
import { expect, test } from "vitest";
import { validateDataset } from "../../../src/validate/dataset.js";

const HALVES = {
  morning: ["am"],
  afternoon: ["pm"],
  evening: ["night"],
  "all-day": ["am", "pm", "night"],
} as const;

const visit = fc.record({
  who: fc.constantFrom(
    { delegationId: "12/dl-1" },
    { ledBy: "delegation:12/dl-2" },
    { delegationId: "12/dl-1", ledBy: "delegation:12/dl-2" },
    {},
  ),
  date: fc.constantFrom("2025-10-05", "2025-10-05", "2025-10-06", "2025-10"),
  endDate: fc.constantFrom(undefined, undefined, "2025-10-06"),
  partOfDay: fc.constantFrom("morning", "afternoon", "evening", "all-day", undefined),
  units: fc.subarray(["commune:03538", "commune:03541", "province:12", "province:15"] as const, {
    minLength: 1,
  }),
});

type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

const who = (one: Visit): string | undefined => one.who.delegationId ?? one.who.ledBy;

/** Both communes lie in province 12. */
const lieIn = (inner: string, outer: string): boolean =>
  inner === outer || (outer === "province:12" && inner.startsWith("commune:"));

const areApart = (one: Visit, other: Visit): boolean =>
  one.units.every((unit) => other.units.every((place) => !lieIn(unit, place) && !lieIn(place, unit)));

const isOneDay = ({ date, endDate }: Visit): boolean => date.length === 10 && (endDate ?? date) === date;

const atOnce = (one: Visit, other: Visit): boolean =>
  one.partOfDay !== undefined &&
  other.partOfDay !== undefined &&
  HALVES[one.partOfDay].some((half) =>
    (HALVES[other.partOfDay ?? "all-day"] as readonly string[]).includes(half),
  );

const conflict = (one: Visit, other: Visit): boolean =>
  who(one) !== undefined &&
  who(one) === who(other) &&
  one.date === other.date &&
  isOneDay(one) &&
  isOneDay(other) &&
  atOnce(one, other) &&
  areApart(one, other);

test("nobody is in two places at once, and each who is is told once a day", () => {
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 5 }), (visits) => {
      const { issues } = validateDataset({
        haicap: "1.0",
        id: "12/test",
        issuedBy: "Kiểm thử",
        issuedOn: "2026-12-31",
        communes: ["03538", "03541"].map((code) => ({
          code,
          name: code === "03538" ? "Nậm Mạ" : "Căn Co",
          kind: "commune",
          provinceCode: "12",
        })),
        delegations: ["12/dl-1", "12/dl-2"].map((id) => ({
          id,
          kind: "working-delegation",
          name: "Đoàn công tác",
        })),
        visits: visits.map(({ who: by, endDate, partOfDay, ...fields }, index) => ({
          id: `12/v-${index}`,
          activities: ["inspect"],
          ...by,
          ...fields,
          ...(endDate !== undefined && { endDate }),
          ...(partOfDay !== undefined && { partOfDay }),
        })),
      });
      const told = new Set<string>();
      const expected = visits.flatMap((second, at) => {
        const first = visits.findIndex((one, before) => before < at && conflict(one, second));
        const day = `${second.date} ${who(second)}`;
        if (first < 0 || told.has(day)) return [];
        told.add(day);
        return [[`/visits/${at}/partOfDay`, { date: second.date, first: `/visits/${first}` }]];
      });
      const found = issues
        .filter(({ code }) => code === "delegation_in_two_places")
        .map(({ pointer, params }) => [pointer, params] as const);
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 400 },
  );
});
