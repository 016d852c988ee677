import fc from "fast-check";
import { expect, test } from "vitest";
import type { DossierCounts } from "../../src/model/services/dossier-counts.js";
import { onTimeOf } from "../../src/model/on-time-of.js";

const names = [
  "resolvedEarly",
  "resolvedOnTime",
  "resolvedEarlyOrOnTime",
  "resolvedLate",
  "resolved",
] as const;

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
  [{ resolvedOnTime: 30, resolvedLate: 10 }, undefined],
  [{ resolvedEarly: 60, resolved: 100 }, undefined],
  [{ resolvedOnTime: 30, resolved: 100 }, undefined],
  [{ resolvedEarlyOrOnTime: 90 }, undefined],
  [{ resolvedEarlyOrOnTime: 101, resolved: 100 }, undefined],
  [{ resolvedLate: 101, resolved: 100 }, undefined],
  [{ received: 100 }, undefined],
  [undefined, undefined],
];

test.each(cases)("%j gives %j", (counts, expected) => {
  expect(onTimeOf({ counts })).toEqual(expected);
});

test("counts that were made of early, timely and late dossiers give them back, whichever were reported", () => {
  const amount = fc.nat(1000);
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 0, max: 31 }), (early, timely, late, reported) => {
      const all: Required<Pick<DossierCounts, (typeof names)[number]>> = {
        resolvedEarly: early,
        resolvedOnTime: timely,
        resolvedEarlyOrOnTime: early + timely,
        resolvedLate: late,
        resolved: early + timely + late,
      };
      const has = (...wanted: (typeof names)[number][]): boolean =>
        wanted.every((name) => ((reported >> names.indexOf(name)) & 1) === 1);
      const counts = Object.fromEntries(names.filter((name) => has(name)).map((name) => [name, all[name]]));
      const knowsInTime = has("resolvedEarlyOrOnTime") || has("resolvedEarly", "resolvedOnTime");
      const knows = [knowsInTime, has("resolvedLate"), has("resolved")].filter(Boolean).length >= 2;
      expect(onTimeOf({ counts })).toEqual(
        knows ? { onTime: early + timely, resolved: early + timely + late } : undefined,
      );
    }),
  );
});
