import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "../../../src/rules/territory/validity-overlap.js";

const day = fc.integer({ min: 1, max: 9 }).map((date) => `2025-10-0${date}`);
const span = fc.record(
  { validFrom: day, validTo: day },
  { requiredKeys: ["validFrom"], noNullPrototype: true },
);

test("each span that begins while another holds is named, beside the one that holds longest", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const ordered = [...spans].sort((one, other) => one.validFrom.localeCompare(other.validFrom));
      const endOf = ({ validTo = "9999" }: (typeof spans)[number]): string => validTo;
      const expected = ordered.flatMap((later, at) => {
        const before = ordered.slice(0, at);
        const last = before.map(endOf).sort().at(-1) ?? "";
        const earlier = before.find((one) => endOf(one) === last);
        return later.validFrom <= last ? [{ earlier, later }] : [];
      });
      expect([...overlaps(spans)]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
