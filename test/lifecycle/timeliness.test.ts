import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timelinessValues } from "../../src/codes/timeliness.js";
import { addDays } from "../../src/core/dates.js";
import { dueOnOf, timelinessOf } from "../../src/lifecycle/timeliness.js";
import type { TaskEvent } from "../../src/model/oversight/task-event.js";
import { task, taskEvent, taskEvents } from "./records.js";

const done = (date: string): TaskEvent => taskEvent("completed", date);
const extended = (date: string, dueOn: string): TaskEvent => ({ type: "extended", date, dueOn });

// The task is due on 31 October 2025.
describe("a task is in time or not", () => {
  test.each<[string, TaskEvent[], string, string | undefined]>([
    ["open on the due day", [], "2025-10-31", "open-in-time"],
    ["open the day after", [], "2025-11-01", "overdue"],
    ["done on the due day", [done("2025-10-31")], "2025-12-01", "completed-on-time"],
    ["done the day after", [done("2025-11-01")], "2025-12-01", "completed-late"],
    ["done later than asked about", [done("2025-11-20")], "2025-11-10", "overdue"],
    ["done later than asked about, asked in time", [done("2025-10-30")], "2025-10-15", "open-in-time"],
    ["extended and open", [extended("2025-10-20", "2025-11-30")], "2025-11-30", "open-in-time"],
    ["extended and open too long", [extended("2025-10-20", "2025-11-30")], "2025-12-01", "overdue"],
    ["extended after the day asked about", [extended("2025-11-05", "2025-11-30")], "2025-11-02", "overdue"],
    [
      "extended and done",
      [extended("2025-10-20", "2025-11-30"), done("2025-11-30")],
      "2026-01-01",
      "completed-on-time",
    ],
    [
      "extended twice",
      [extended("2025-10-20", "2025-11-30"), extended("2025-11-20", "2026-02-28")],
      "2026-02-28",
      "open-in-time",
    ],
    [
      "verified",
      [done("2025-10-30"), taskEvent("verified", "2025-11-20")],
      "2025-12-01",
      "completed-on-time",
    ],
    ["waiting for a higher level", [taskEvent("escalated", "2025-10-20")], "2025-11-01", "overdue"],
    ["reported but not done", [taskEvent("reported", "2025-10-20")], "2025-11-01", "overdue"],
    ["returned", [taskEvent("returned", "2025-10-20")], "2025-11-01", undefined],
    ["cancelled", [taskEvent("cancelled", "2025-10-20")], "2025-11-01", undefined],
    ["cancelled after the day asked about", [taskEvent("cancelled", "2025-11-20")], "2025-11-10", "overdue"],
    ["replaced", [taskEvent("superseded", "2025-10-20")], "2025-11-01", undefined],
    [
      "done, then assigned again",
      [done("2025-10-20"), taskEvent("issued", "2025-10-25")],
      "2025-11-01",
      "overdue",
    ],
    [
      "extended where that is not allowed",
      [
        taskEvent("returned", "2025-10-05"),
        extended("2025-10-06", "2026-01-01"),
        taskEvent("issued", "2025-10-07"),
      ],
      "2025-11-01",
      "overdue",
    ],
    ["an event in a month that has begun", [{ type: "cancelled", date: "2025-11" }], "2025-11-01", undefined],
    ["an event in a month to come", [{ type: "cancelled", date: "2025-12" }], "2025-11-01", "overdue"],
    ["an event without a day", [{ type: "cancelled" }], "2025-11-01", undefined],
    [
      "an event without a day after one to come",
      [taskEvent("started", "2025-12-01"), { type: "cancelled" }],
      "2025-11-01",
      "overdue",
    ],
  ])("%s", (_, events, asOf, expected) => {
    expect(timelinessOf({ ...task, ...(events.length > 0 && { events }) }, { asOf })).toBe(expected);
  });

  test("without a due day there is no deadline, whatever the directive urged; an extension gives one", () => {
    const open = { ...task, dueOn: undefined };
    expect(timelinessOf(open, { asOf: "2099-12-31" })).toBe("no-deadline");
    expect(timelinessOf({ ...open, events: [done("2025-10-20")] }, { asOf: "2099-12-31" })).toBe(
      "no-deadline",
    );
    const returning = { ...open, deadline: { type: "recurring", every: "month" } as const };
    expect(timelinessOf(returning, { asOf: "2099-12-31" })).toBe("no-deadline");
    const extendedTask = { ...open, events: [extended("2025-10-20", "2025-11-30")] };
    expect(timelinessOf(extendedTask, { asOf: "2025-12-01" })).toBe("overdue");
    expect([dueOnOf(open), dueOnOf(task), dueOnOf(extendedTask)]).toEqual([
      undefined,
      "2025-10-31",
      "2025-11-30",
    ]);
  });
});

test("whatever happens, a task is in one of the five states or taken back, and gets no better by waiting", () => {
  const days = fc.integer({ min: 0, max: 150 });
  const rank = ["open-in-time", "overdue"];
  fc.assert(
    fc.property(taskEvents, days, (events, count) => {
      const whole = { ...task, events };
      const asOf = addDays("2025-10-14", count);
      const now = timelinessOf(whole, { asOf });
      expect([...timelinessValues, undefined]).toContain(now);
      // The last event is before 14 October: from then on only time passes.
      const later = timelinessOf(whole, { asOf: addDays(asOf, 1) });
      if (now !== "open-in-time") expect(later).toBe(now);
      else expect(rank).toContain(later);
    }),
  );
});
