import fc from "fast-check";
import { expect, test } from "vitest";
import type { DossierCounts } from "../../src/model/services/dossier-counts.js";
import type { PublishedRate } from "../../src/model/services/dossier-statistics.js";
import { validateRecord } from "../../src/validate/record.js";

function codesOf(counts: DossierCounts, rate: PublishedRate): string[] {
  const record = { id: "12/d", unit: "province:12", counts, rates: [rate] };
  return validateRecord("dossier-statistics", record).issues.map(({ code }) => code);
}

/** A share in percent with some digits, cut off or rounded half up, computed on whole numbers. */
function printed(part: number, whole: number, decimals: number, mode: "cut" | "rounded"): number {
  const scale = 100 * 10 ** decimals;
  const digits =
    mode === "cut"
      ? Math.floor((part * scale) / whole)
      : Math.floor((2 * part * scale + whole) / (2 * whole));
  return digits / 10 ** decimals;
}

const decimals = fc.integer({ min: 0, max: 3 });
const mode = fc.constantFrom("cut", "rounded");
const some = fc.integer({ min: 0, max: 500 });

/** The columns of a report that adds up, and the totals they make. */
const report = fc
  .record({
    carriedOver: some,
    early: some,
    onTime: some,
    late: some,
    inTime: some,
    overdue: some,
    online: some,
  })
  .map(({ carriedOver, early, onTime, late, inTime, overdue, online }) => {
    const resolved = early + onTime + late;
    const pending = inTime + overdue;
    const received = resolved + pending;
    const over = Math.min(carriedOver, received);
    return {
      resolvedEarly: early,
      resolvedOnTime: onTime,
      resolvedLate: late,
      resolved,
      pendingInTime: inTime,
      pendingOverdue: overdue,
      pending,
      received,
      carriedOver: over,
      newOnline: Math.min(online, received - over),
    };
  });

test("a rate that was computed from its counts is never doubted, whatever else is reported", () => {
  const kind = fc.constantFrom("early", "early-or-on-time", "resolved", "online");
  fc.assert(
    fc.property(
      report,
      kind,
      fc.boolean(),
      decimals,
      mode,
      fc.subarray(["resolved", "received", "pending", "carriedOver"]),
      (counts, rateKind, stated, digits, how, hidden) => {
        const parts = {
          early: counts.resolvedEarly,
          "early-or-on-time": counts.resolvedEarly + counts.resolvedOnTime,
          resolved: counts.resolved,
          online: counts.newOnline,
        };
        const denominator = rateKind === "resolved" || rateKind === "online" ? "received" : "resolved";
        const whole = counts[denominator];
        fc.pre(whole > 0);
        const percent = printed(parts[rateKind], whole, digits, how);
        const shown = Object.fromEntries(
          Object.entries(counts).filter(([name]) => !hidden.includes(name as never)),
        );
        const rate: PublishedRate = {
          kind: rateKind,
          percent,
          decimals: digits,
          ...(stated && { denominator }),
        };
        expect(codesOf(shown, rate)).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a rate beside counts without parts is doubted exactly when no part of any of them gives it", () => {
  const counts = fc.record(
    { handled: fc.integer({ min: 1, max: 400 }), resultsReturned: fc.integer({ min: 1, max: 400 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(counts, decimals, fc.integer({ min: 0, max: 100_000 }), (known, digits, raw) => {
      const percent = Math.round((raw / 1000) * 10 ** digits) / 10 ** digits;
      const wholes = Object.values(known);
      const reaching = wholes.some((whole) =>
        Array.from({ length: whole + 1 }, (_, part) => part).some((part) =>
          (["cut", "rounded"] as const).some((how) => printed(part, whole, digits, how) === percent),
        ),
      );
      const doubted = codesOf(known, { kind: "early-or-on-time", percent, decimals: digits });
      expect(doubted).toEqual(wholes.length === 0 || reaching ? [] : ["rate_not_reachable"]);
    }),
    { numRuns: 1000 },
  );
});

test("a rate of a count that nobody reported is doubted exactly when no number up to what was received gives it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      decimals,
      fc.integer({ min: 0, max: 100_000 }),
      (received, digits, raw) => {
        const percent = Math.round((raw / 1000) * 10 ** digits) / 10 ** digits;
        const reaching = Array.from({ length: received }, (_, index) => index + 1).some((whole) =>
          Array.from({ length: whole + 1 }, (_, part) => part).some((part) =>
            (["cut", "rounded"] as const).some((how) => printed(part, whole, digits, how) === percent),
          ),
        );
        const doubted = codesOf(
          { received },
          { kind: "early", percent, decimals: digits, denominator: "resolved" },
        );
        expect(doubted).toEqual(reaching ? [] : ["rate_beyond_received"]);
      },
    ),
    { numRuns: 500 },
  );
});

test("a rate that differs from the share of its stated count is called a contradiction", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 1000 }),
      (resolved, late, raw) => {
        fc.pre(late <= resolved);
        const percent = raw / 10;
        const matches = (["cut", "rounded"] as const).some(
          (how) => printed(resolved - late, resolved, 1, how) === percent,
        );
        const doubted = codesOf(
          { resolved, resolvedLate: late },
          { kind: "early-or-on-time", percent, decimals: 1, denominator: "resolved" },
        );
        expect(doubted).toEqual(matches ? [] : ["rate_contradicts_counts"]);
      },
    ),
    { numRuns: 1000 },
  );
});

const tenReceived = { received: 10, resolved: 8, resolvedLate: 2, pendingOverdue: 1, resolvedOnTime: 5 };

test.each<[string, DossierCounts, PublishedRate, string | undefined]>([
  [
    "of those who rated, whom nobody counts",
    { received: 7 },
    { kind: "early-or-on-time", percent: 83.3, denominator: "rated" },
    undefined,
  ],
  ["of those who were asked", { received: 7 }, { kind: "satisfaction", percent: 83.3 }, undefined],
  ["of nothing that was reported", {}, { kind: "early", percent: 83.3 }, undefined],
  [
    "of the results returned",
    { received: 7, resultsReturned: 6 },
    { kind: "early", percent: 83.3, denominator: "results-returned" },
    undefined,
  ],
  [
    "of no number of results returned",
    { received: 6, resultsReturned: 7 },
    { kind: "early", percent: 83.3, denominator: "results-returned" },
    "not_reachable",
  ],
  [
    "of what is newly received",
    { received: 10, carriedOver: 3 },
    { kind: "resolved", percent: 85.7 },
    undefined,
  ],
  ["of all that is received", { received: 10, carriedOver: 3 }, { kind: "resolved", percent: 70 }, undefined],
  [
    "of nothing received",
    { received: 10, carriedOver: 0 },
    { kind: "resolved", percent: 85.7 },
    "not_reachable",
  ],
  [
    "of what was carried over alone",
    { received: 10, carriedOver: 10 },
    { kind: "resolved", percent: 85.7 },
    "not_reachable",
  ],
  [
    "of what was handled, new or not",
    { handled: 10, carriedOver: 3 },
    { kind: "resolved", percent: 85.7 },
    "not_reachable",
  ],
  [
    "resolved in time, of all received",
    tenReceived,
    { kind: "on-time", percent: 60, denominator: "received" },
    undefined,
  ],
  [
    "resolved on the day, of all received",
    tenReceived,
    { kind: "on-time", percent: 50, denominator: "received" },
    undefined,
  ],
  [
    "not late, of all received",
    tenReceived,
    { kind: "on-time", percent: 70, denominator: "received" },
    undefined,
  ],
  [
    "resolved at all, of all received",
    tenReceived,
    { kind: "on-time", percent: 80, denominator: "received" },
    "contradicts_counts",
  ],
  [
    "early or on time, of all received",
    tenReceived,
    { kind: "early-or-on-time", percent: 60, denominator: "received" },
    undefined,
  ],
  [
    "early or not late, of all received",
    tenReceived,
    { kind: "early-or-on-time", percent: 70, denominator: "received" },
    undefined,
  ],
  [
    "early or on time is not on time",
    tenReceived,
    { kind: "early-or-on-time", percent: 50, denominator: "received" },
    "contradicts_counts",
  ],
  [
    "in time, of those resolved",
    tenReceived,
    { kind: "on-time", percent: 75, denominator: "resolved" },
    undefined,
  ],
  [
    "on the day, of those resolved",
    tenReceived,
    { kind: "on-time", percent: 62.5, denominator: "resolved" },
    undefined,
  ],
  [
    "not late, of those resolved",
    tenReceived,
    { kind: "on-time", percent: 87.5, denominator: "resolved" },
    "contradicts_counts",
  ],
  [
    "dossiers digitised",
    { received: 10, digitisedDossiers: 4 },
    { kind: "digitised-dossiers", percent: 40, denominator: "received" },
    undefined,
  ],
  [
    "dossiers not digitised",
    { received: 10, digitisedDossiers: 4 },
    { kind: "digitised-dossiers", percent: 60, denominator: "received" },
    "contradicts_counts",
  ],
  [
    "results digitised",
    { resolved: 10, digitisedResults: 4 },
    { kind: "digitised-results", percent: 40, denominator: "resolved" },
    undefined,
  ],
  [
    "results not digitised",
    { resolved: 10, digitisedResults: 4 },
    { kind: "digitised-results", percent: 60, denominator: "resolved" },
    "contradicts_counts",
  ],
  [
    "of half of those received",
    { received: 100, resolvedEarly: 30 },
    { kind: "early", percent: 60 },
    undefined,
  ],
  ["of just all received", { received: 100, resolvedEarly: 30 }, { kind: "early", percent: 30 }, undefined],
  [
    "of more than were received",
    { received: 100, resolvedEarly: 30 },
    { kind: "early", percent: 29 },
    "contradicts_counts",
  ],
  [
    "of those resolved, who are known",
    { received: 100, resolved: 40, resolvedEarly: 30 },
    { kind: "early", percent: 60 },
    "contradicts_counts",
  ],
  [
    "of all received, as is said",
    { received: 100, resolvedEarly: 30 },
    { kind: "early", percent: 60, denominator: "received" },
    "contradicts_counts",
  ],
  [
    "online, which nobody counts of those resolved",
    { received: 100, newOnline: 30 },
    { kind: "online", percent: 60 },
    "contradicts_counts",
  ],
  [
    "of counts that contradict each other",
    { resolved: 10, resolvedLate: 12 },
    { kind: "early-or-on-time", percent: 50, denominator: "resolved" },
    undefined,
  ],
])("a rate %s", (_what, counts, rate, doubt) => {
  const doubted = codesOf(counts, rate).filter((code) => code.startsWith("rate_"));
  expect(doubted).toEqual(doubt === undefined ? [] : [`rate_${doubt}`]);
});

test.each([
  ["/counts/resolved", false],
  ["/counts/received", false],
  ["/counts", false],
  ["/rates/0/percent", false],
  ["/counts/pending", true],
  ["/rates/1/percent", true],
])("a rate is not compared where %s is only about, unless it is nothing to it", (about, isDoubted) => {
  const record = {
    id: "12/d",
    unit: "province:12",
    counts: { resolved: 7, received: 14, pending: 7 },
    rates: [
      { kind: "early-or-on-time", percent: 83.3 },
      { kind: "satisfaction", percent: 90 },
    ],
    claims: [{ pointers: [about], qualifier: "about" }],
  };
  const codes = validateRecord("dossier-statistics", record).issues.map(({ code }) => code);
  expect(codes.includes("rate_not_reachable")).toBe(isDoubted);
});
