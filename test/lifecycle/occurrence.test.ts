import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Recurrence } from "../../src/codes/recurrence.js";
import { recurrences } from "../../src/codes/recurrence.js";
import { occurrencesOf } from "../../src/lifecycle/occurrence.js";

function days(every: Recurrence, at: string | undefined, start: string, end: string): string {
  const found = occurrencesOf({ type: "recurring", every, at }, { start, end });
  if (found.status === "undated") return `(${found.reason})`;
  return found.moments.map(({ day, time }) => (time === undefined ? day : `${day} ${time}`)).join(", ");
}

describe("duties that return", () => {
  test.each<[Recurrence, string | undefined, string, string, string]>([
    ["day", undefined, "2024-02-28", "2024-03-01", "2024-02-28, 2024-02-29, 2024-03-01"],
    ["day", "17:00", "2025-10-28", "2025-10-29", "2025-10-28 17:00, 2025-10-29 17:00"],
    ["day", "trước 17h00", "2025-10-28", "2025-10-28", "2025-10-28 17:00"],
    ["day", "17 giờ 30 hằng ngày", "2025-10-28", "2025-10-28", "2025-10-28 17:30"],
    ["day", "7h", "2025-10-28", "2025-10-28", "2025-10-28 07:00"],
    ["week", undefined, "2025-10-27", "2025-11-09", "2025-11-02, 2025-11-09"],
    ["week", "thứ Sáu", "2025-10", "2025-10", "2025-10-03, 2025-10-10, 2025-10-17, 2025-10-24, 2025-10-31"],
    ["week", "Friday", "2025-10-31", "2025-10-31", "2025-10-31"],
    ["week", "thứ 2", "2025-10-27", "2025-11-03", "2025-10-27, 2025-11-03"],
    ["week", "trước 17h00 thứ Sáu hằng tuần", "2025-10-27", "2025-11-02", "2025-10-31 17:00"],
    ["week", "trước thứ Hai", "2025-10-27", "2025-11-02", "2025-11-02"],
    ["week", "chủ nhật", "2025-10-28", "2025-11-02", "2025-11-02"],
    ["month", undefined, "2024-01", "2024-03", "2024-01-31, 2024-02-29, 2024-03-31"],
    ["month", "ngày 25", "2025-07", "2025-08", "2025-07-25, 2025-08-25"],
    ["month", "ngày 25 hằng tháng", "2025-07-26", "2025-08-25", "2025-08-25"],
    ["month", "trước ngày 25", "2025-07-25", "2025-08-24", "2025-08-24"],
    ["month", "trước ngày 1", "2025-07-31", "2025-08-31", "2025-07-31, 2025-08-31"],
    ["month", "ngày 31", "2025-02", "2025-04", "2025-02-28, 2025-03-31, 2025-04-30"],
    ["month", "day 5", "2025-12", "2026-01", "2025-12-05, 2026-01-05"],
    ["month", "cuối tháng", "2025-02", "2025-02", "2025-02-28"],
    ["quarter", undefined, "2025", "2025", "2025-03-31, 2025-06-30, 2025-09-30, 2025-12-31"],
    ["quarter", "ngày 25 tháng cuối quý", "2025-07", "2025-12", "2025-09-25, 2025-12-25"],
    ["year", undefined, "2024", "2025", "2024-12-31, 2025-12-31"],
    ["year", "ngày 15 tháng 12", "2025", "2026", "2025-12-15, 2026-12-15"],
    ["year", "15/12", "2025", "2025", "2025-12-15"],
    ["year", "29/2", "2024", "2025", "2024-02-29, 2025-02-28"],
    ["year", "ngày 15 tháng 12", "2025-12-16", "2026-12-14", ""],
  ])("each %s, %s, from %s to %s: %s", (every, at, start, end, expected) => {
    expect(days(every, at, start, end)).toBe(expected);
  });
});

test.each<[Recurrence, string]>([
  ["day", "buổi chiều"],
  ["day", "25:00"],
  ["day", "thứ sáu"],
  ["week", "ngày 25"],
  ["week", "thứ chín"],
  ["month", "ngày 32"],
  ["month", "ngày 0"],
  ["month", "thứ sáu đầu tiên"],
  ["month", "5h chiều ngày 25"],
  ["quarter", "ngày 25"],
  ["year", "12/25"],
  ["year", "30/2"],
  ["year", "ngày 15"],
  ["month", "\uD800"],
])("each %s, “%s” is not guessed", (every, at) => {
  expect(days(every, at, "2025-01-01", "2025-12-31")).toBe("(unreadable)");
});

test("other deadlines, open periods and junk give a reason", () => {
  const period = { start: "2025", end: "2025" };
  expect(occurrencesOf(undefined, period)).toMatchObject({ reason: "not-recurring" });
  expect(occurrencesOf({ type: "by", day: "2025" }, period)).toMatchObject({ reason: "not-recurring" });
  const monthly = { type: "recurring", every: "month" } as const;
  expect(occurrencesOf(monthly, { start: "2025" })).toMatchObject({ reason: "period-open" });
  expect(occurrencesOf(monthly, { label: "cả năm" })).toMatchObject({ reason: "period-open" });
  expect(days("month", undefined, "2025-13", "2026")).toBe("(unreadable)");
  expect(days("hour" as never, undefined, "2025", "2026")).toBe("(unreadable)");
  expect(days("__proto__" as never, undefined, "2025", "2026")).toBe("(unreadable)");
  expect(days("month", 25 as never, "2025", "2026")).toBe("(unreadable)");
  expect(days("month", undefined, "2026", "2025")).toBe("");
});

test("every unit has one occurrence at its end, and cutting a period in two loses none", () => {
  const some = fc.integer({ min: 0, max: 1460 }).map((days) => {
    return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
  });
  const daily = (every: Recurrence, at: string | undefined, start: string, end: string): string[] =>
    days(every, at, start, end)
      .split(", ")
      .filter((day) => day !== "");
  fc.assert(
    fc.property(fc.constantFrom(...recurrences), fc.tuple(some, some, some), (every, ends) => {
      const [start, middle, end] = ends.sort();
      const next = new Date(Date.parse(middle) + 86_400_000).toISOString().slice(0, 10);
      const whole = daily(every, undefined, start, end);
      expect([...daily(every, undefined, start, middle), ...daily(every, undefined, next, end)]).toEqual(
        whole,
      );
      expect(whole).toEqual([...new Set(whole)].sort());
    }),
  );
  expect(daily("day", undefined, "1900", "2199")).toHaveLength(109_573);
});
