import fc from "fast-check";
import { expect, test } from "vitest";
import type { Official } from "../../../src/model/actors/official.js";
import { commonTenure } from "../../../src/rules/actors/tenure.js";
import { validateDataset } from "../../../src/validate/dataset.js";

const days = Array.from({ length: 7 }, (_, index) => `2025-10-0${index + 1}`);
const day = fc.constantFrom(...days);
const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { start: one, end: other } : { start: other, end: one }));

const isIn = (at: string, { start, end }: { start: string; end: string }): boolean =>
  start <= at && at <= end;

test("two tenures have in common the days that are in both", () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      const common = commonTenure(one, other);
      for (const at of days)
        expect(common !== undefined && isIn(at, common)).toBe(isIn(at, one) && isIn(at, other));
      expect(common === undefined || common.start <= common.end).toBe(true);
      expect(commonTenure(one, undefined)).toBeUndefined();
      expect(commonTenure(undefined, other)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

const post = fc.record({
  since: fc.option(day, { nil: undefined }),
  until: fc.option(day, { nil: undefined }),
  asOf: fc.option(day, { nil: undefined }),
});

type Held = typeof post extends fc.Arbitrary<infer T> ? T : never;

/** Whether a post was held on a day for certain, said of one day at a time. */
function isHeld({ since, until, asOf }: Held, at: string): boolean {
  const from = since ?? asOf ?? until;
  const to = until ?? asOf ?? since;
  return from !== undefined && to !== undefined && from <= at && at <= to;
}

test("a body has two heads exactly when two names hold its post on one day, or two without any day", () => {
  const holders = fc.array(
    fc.tuple(fc.constantFrom("Tống Thanh Hải", "Trịnh Văn Tám", "Đinh Thị Hoà"), post),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(holders, (held) => {
      const officials = held.map(([fullName, { since, until, asOf }], index): Official => ({
        id: `12/o-${index}`,
        fullName,
        posts: [
          {
            body: "peoples-committee@commune:03538",
            title: "peoples-committee-chair",
            ...(since !== undefined && { since }),
            ...(until !== undefined && { until }),
            ...(asOf !== undefined && { asOf }),
          },
        ],
      }));
      const expected = held.some(([name, one]) =>
        held.some(
          ([otherName, other]) =>
            otherName !== name &&
            (days.some((at) => isHeld(one, at) && isHeld(other, at)) ||
              [one, other].every((dates) => Object.values(dates).every((value) => value === undefined))),
        ),
      );
      const { issues } = validateDataset({
        haicap: "1.0",
        id: "12/test",
        issuedBy: "Kiểm thử",
        issuedOn: "2026-12-31",
        officials,
      });
      expect(issues.filter(({ code }) => code === "two_heads")).toHaveLength(expected ? 1 : 0);
    }),
    { numRuns: 400 },
  );
});
