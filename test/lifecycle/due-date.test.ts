import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Calendar } from "../../src/lifecycle/calendar.js";
import { isWorkingDay } from "../../src/lifecycle/calendar.js";
import type { DueDate, DueDateOptions } from "../../src/lifecycle/due-date.js";
import { dueDateOf } from "../../src/lifecycle/due-date.js";
import type { Deadline, DeadlineBy, DeadlineWithin } from "../../src/model/value/deadline.js";
import { daysOff, threeYears } from "./calendars.js";

/** A due date in short: the day, with its time, or the reason in brackets. */
function shown(due: DueDate): string {
  if (due.status === "undated") return `(${due.reason}${due.event === undefined ? "" : ` ${due.event}`})`;
  return due.time === undefined ? due.day : `${due.day} ${due.time}`;
}

const by = (day: string, exclusive?: true): DeadlineBy => ({
  type: "by",
  day,
  ...(exclusive && { exclusive }),
});
const within = (
  amount: number,
  unit: DeadlineWithin["unit"],
  start: DeadlineWithin["start"] = "issued",
): Deadline => ({
  type: "within",
  amount,
  unit,
  start,
});

describe("a named day stays as it was named", () => {
  test.each([
    [by("2025-07-25"), "2025-07-25"],
    [by("2025-07-25", true), "2025-07-24"],
    [by("2025-09-02"), "2025-09-02"],
    [by("2025-11-02"), "2025-11-02"],
    [by("2025"), "2025-12-31"],
    [by("2025-02"), "2025-02-28"],
    [by("2024-02"), "2024-02-29"],
    [by("2026", true), "2025-12-31"],
    [by("2024-03", true), "2024-02-29"],
    [by("2025-03-01", true), "2025-02-28"],
    [by("2025-01-01", true), "2024-12-31"],
  ])("%j is due on %s, with a calendar or without", (deadline, expected) => {
    expect(shown(dueDateOf(deadline))).toBe(expected);
    expect(shown(dueDateOf(deadline, { calendar: threeYears }))).toBe(expected);
  });
});

describe("days and months are counted from the day after, and end on the next working day where days off are known", () => {
  test.each([
    // issued, time allowed, without calendar, with calendar
    ["2025-10-28", 5, "day", "2025-11-02", "2025-11-03"],
    ["2025-10-28", 1, "day", "2025-10-29", "2025-10-29"],
    ["2025-12-31", 1, "day", "2026-01-01", "2026-01-02"],
    ["2024-01-30", 30, "day", "2024-02-29", "2024-02-29"],
    ["2025-01-30", 30, "day", "2025-03-01", "2025-03-03"],
    ["2025-01-24", 3, "day", "2025-01-27", "2025-02-03"],
    ["2025-04-29", 1, "day", "2025-04-30", "2025-05-05"],
    ["2025-04-25", 1, "day", "2025-04-26", "2025-04-26"],
    ["2025-01-31", 1, "month", "2025-02-28", "2025-02-28"],
    ["2024-01-31", 1, "month", "2024-02-29", "2024-02-29"],
    ["2024-02-29", 12, "month", "2025-02-28", "2025-02-28"],
    ["2025-02-28", 1, "month", "2025-03-28", "2025-03-28"],
    ["2025-10-31", 1, "month", "2025-11-30", "2025-12-01"],
    ["2025-08-31", 6, "month", "2026-02-28", "2026-03-02"],
    ["2026-01-18", 1, "month", "2026-02-18", "2026-02-23"],
  ] as const)("%s and %i %s(s): %s, or %s", (issuedOn, amount, unit, plain, moved) => {
    expect(shown(dueDateOf(within(amount, unit), { issuedOn }))).toBe(plain);
    expect(shown(dueDateOf(within(amount, unit), { issuedOn, calendar: threeYears }))).toBe(moved);
  });
});

describe("working days leave out weekends, holidays and the weeks of Tết", () => {
  test.each([
    ["2025-10-28", 5, "2025-11-04"],
    ["2025-11-01", 1, "2025-11-03"],
    ["2026-02-13", 1, "2026-02-23"],
    ["2026-02-13", 5, "2026-02-27"],
    ["2025-01-24", 10, "2025-02-14"],
    ["2024-02-07", 1, "2024-02-15"],
    ["2025-08-29", 2, "2025-09-03"],
    ["2025-04-25", 1, "2025-04-26"],
    ["2025-04-25", 2, "2025-04-28"],
    ["2025-04-29", 1, "2025-05-05"],
    ["2025-12-31", 1, "2026-01-02"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-12-24", 6, "(outside-calendar)"],
    ["2026-12-24", 5, "2026-12-31"],
    ["2023-12-29", 1, "(outside-calendar)"],
  ])("%s and %i working day(s): %s", (issuedOn, amount, expected) => {
    expect(shown(dueDateOf(within(amount, "working-day"), { issuedOn, calendar: threeYears }))).toBe(
      expected,
    );
  });

  test("they cannot be counted without a calendar", () => {
    expect(shown(dueDateOf(within(5, "working-day"), { issuedOn: "2025-10-28" }))).toBe("(no-calendar)");
  });
});

describe("hours run from the time of the event, through nights and holidays", () => {
  test.each([
    ["2025-10-28", "08:00", 24, "2025-10-29 08:00"],
    ["2025-10-28", "08:00", 16, "2025-10-28 24:00"],
    ["2025-10-28", "00:00", 24, "2025-10-28 24:00"],
    ["2025-10-28", "17:30", 8, "2025-10-29 01:30"],
    ["2025-10-28", "23:59", 1, "2025-10-29 00:59"],
    ["2025-02-28", "20:00", 8, "2025-03-01 04:00"],
    ["2024-02-28", "20:00", 8, "2024-02-29 04:00"],
    ["2025-12-31", "12:00", 12, "2025-12-31 24:00"],
    ["2025-12-31", "12:00", 13, "2026-01-01 01:00"],
    ["2025-01-24", "16:00", 72, "2025-01-27 16:00"],
    ["2025-10-28", undefined, 24, "2025-10-29"],
    ["2025-10-28", undefined, 6, "2025-10-29"],
    ["2025-10-28", undefined, 48, "2025-10-30"],
    ["2025-10-28", undefined, 49, "2025-10-31"],
    ["2025-10-28", "25:00", 1, "(unreadable)"],
  ])("received %s %s and %i hour(s): %s", (date, time, amount, expected) => {
    const events = [{ event: "received", date, ...(time !== undefined && { time }) }];
    const options = { events, calendar: threeYears };
    expect(shown(dueDateOf(within(amount, "hour", "received"), options))).toBe(expected);
  });
});

describe("what starts or ends a deadline must be known to the day", () => {
  const congress: Deadline = { type: "before", event: "Đại hội Đảng bộ tỉnh" };
  const cases: [string, Deadline | undefined, DueDateOptions, string][] = [
    ["the day before", congress, { events: [{ event: congress.event, date: "2025-10-01" }] }, "2025-09-30"],
    [
      "another spelling",
      congress,
      { events: [{ event: "ĐẠI HỘI ĐẢNG BỘ TỈNH".normalize("NFD"), date: "2025-10-01" }] },
      "2025-09-30",
    ],
    ["no event", congress, {}, "(event-unknown Đại hội Đảng bộ tỉnh)"],
    [
      "another event",
      congress,
      { events: [{ event: "Đại hội Đảng bộ xã", date: "2025-08-01" }] },
      "(event-unknown Đại hội Đảng bộ tỉnh)",
    ],
    [
      "only a month",
      congress,
      { events: [{ event: congress.event, date: "2025-10" }] },
      "(event-inexact Đại hội Đảng bộ tỉnh)",
    ],
    ["issue not known", within(5, "day"), {}, "(event-unknown issued)"],
    ["issue known to the month", within(5, "day"), { issuedOn: "2025-10" }, "(event-inexact issued)"],
    ["another start", within(5, "day", "document"), { issuedOn: "2025-10-28" }, "(event-unknown document)"],
    [
      "the time of issue",
      within(2, "hour"),
      { issuedOn: "2025-10-28", events: [{ event: "issued", date: "2025-10-28", time: "15:00" }] },
      "2025-10-28 17:00",
    ],
    [
      "the first of two",
      within(1, "day", "session"),
      {
        events: [
          { event: "session", date: "2025-10-28" },
          { event: "session", date: "2025-11-28" },
        ],
      },
      "2025-10-29",
    ],
    ["a duty that returns", { type: "recurring", every: "month" }, {}, "(recurring)"],
    ["no deadline", undefined, { issuedOn: "2025-10-28" }, "(none-set)"],
  ];
  test.each(cases)("%s", (_, deadline, options, expected) => {
    expect(shown(dueDateOf(deadline, options))).toBe(expected);
  });
});

test("what cannot be read gives a reason, never an error", () => {
  const junk: unknown[] = [
    by("25/7/2025"),
    by("2025-02-30"),
    by(""),
    { type: "by" },
    { type: "by", day: 20250725 },
    { type: "before" },
    { type: "soon" },
    within(0, "day"),
    within(-1, "day"),
    within(1.5, "day"),
    within(Number.NaN, "hour"),
    within(1e12, "month"),
    within(900_000, "day"),
    { ...within(1, "day"), unit: "week" },
  ];
  for (const deadline of junk)
    expect(shown(dueDateOf(deadline as Deadline, { issuedOn: "2025-10-28" }))).toBe("(unreadable)");
  for (const issuedOn of ["hôm nay", "2025-13-01", "2025-02-29", ""])
    expect(shown(dueDateOf(within(1, "day"), { issuedOn }))).toBe("(unreadable)");
  expect(shown(dueDateOf(by("1900-01-01", true)))).toBe("(unreadable)");
  expect(shown(dueDateOf(within(1, "day"), { issuedOn: "2199-12-31" }))).toBe("(unreadable)");
});

test("a calendar that ends too soon, or is turned round, counts nothing", () => {
  const options = { issuedOn: "2025-10-28" };
  const turned: Calendar = { start: "2026-12-31", end: "2024-01-01", holidays: [] };
  for (const unit of ["day", "working-day", "month"] as const)
    expect(shown(dueDateOf(within(3, unit), { ...options, calendar: turned }))).toBe("(outside-calendar)");
  const allOff = { start: "2025-10-01", end: "2025-11-30", holidays: daysOff("2025-11", 1, 30) };
  expect(shown(dueDateOf(within(5, "day"), { ...options, calendar: allOff }))).toBe("(outside-calendar)");
});

const anyDay = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2026-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("days and months agree with arithmetic on UTC dates", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (issuedOn, amount) => {
      const [year = 0, month = 0, day = 0] = issuedOn.split("-").map(Number);
      const inDays = new Date(Date.UTC(year, month - 1, day + amount)).toISOString().slice(0, 10);
      expect(shown(dueDateOf(within(amount, "day"), { issuedOn }))).toBe(inDays);
      const lastOfMonth = new Date(Date.UTC(year, month - 1 + amount + 1, 0)).getUTCDate();
      const inMonths = new Date(Date.UTC(year, month - 1 + amount, Math.min(day, lastOfMonth)));
      expect(shown(dueDateOf(within(amount, "month"), { issuedOn }))).toBe(
        inMonths.toISOString().slice(0, 10),
      );
    }),
  );
});

test("as many working days lie behind the start as were allowed, and the last one is worked", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (issuedOn, amount) => {
      const due = dueDateOf(within(amount, "working-day"), { issuedOn, calendar: threeYears });
      if (due.status === "undated") throw new Error(due.reason);
      expect(isWorkingDay(due.day, threeYears)).toBe(true);
      let worked = 0;
      for (let date = new Date(`${issuedOn}T00:00:00Z`); ;) {
        date = new Date(date.getTime() + 86_400_000);
        const day = date.toISOString().slice(0, 10);
        if (isWorkingDay(day, threeYears)) worked += 1;
        if (day === due.day) break;
      }
      expect(worked).toBe(amount);
    }),
  );
});

test("more time is never due earlier", () => {
  const units = fc.constantFrom<DeadlineWithin["unit"]>("hour", "day", "working-day", "month");
  fc.assert(
    fc.property(anyDay, units, fc.integer({ min: 1, max: 5 }), (issuedOn, unit, amount) => {
      const options = { issuedOn, calendar: threeYears };
      const [one, other] = [amount, amount + 1].map((time) => shown(dueDateOf(within(time, unit), options)));
      expect((one ?? "") <= (other ?? "")).toBe(true);
    }),
  );
});
