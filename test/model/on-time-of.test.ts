import { expect, test } from "vitest";
import type { DossierCounts } from "../../src/model/services/dossier-counts.js";
import { onTimeOf } from "../../src/model/on-time-of.js";

const cases: [DossierCounts | undefined, ReturnType<typeof onTimeOf>][] = [
  [
    { resolvedEarly: 60, resolvedOnTime: 30, resolvedLate: 10 },
    { onTime: 90, resolved: 100 },
  ],
  [
    { resolvedEarlyOrOnTime: 90, resolved: 100 },
    { onTime: 90, resolved: 100 },
  ],
  [
    { resolvedLate: 10, resolved: 100 },
    { onTime: 90, resolved: 100 },
  ],
  [
    { resolvedLate: 0, resolved: 0 },
    { onTime: 0, resolved: 0 },
  ],
  [{ resolvedEarly: 60, resolvedLate: 10 }, undefined],
  [{ resolvedEarly: 60, resolved: 100 }, undefined],
  [{ resolvedEarlyOrOnTime: 90 }, undefined],
  [{ resolvedEarlyOrOnTime: 101, resolved: 100 }, undefined],
  [{ resolvedLate: 101, resolved: 100 }, undefined],
  [{ received: 100 }, undefined],
  [undefined, undefined],
];

test.each(cases)("%j gives %j", (counts, expected) => {
  expect(onTimeOf({ counts })).toEqual(expected);
});
