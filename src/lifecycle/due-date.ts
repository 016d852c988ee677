import type { DeadlineStart } from "../codes/deadline-start.js";
import type { Day, PartialDay } from "../core/dates.js";
import { addDays, addMonths, firstDayOf, isDay, lastDayOf, PARTIAL_DAY_PATTERN } from "../core/dates.js";
import type { Deadline, DeadlineWithin } from "../model/value/deadline.js";
import type { Calendar } from "./calendar.js";
import { workingDaysOf } from "./calendar.js";
import { addHours } from "./clock.js";

/** Something that happened and that a deadline may run from or end before. */
export interface DatedEvent {
  /** What starts a clock, as the deadline says it: `received`. Or the event in words, as in a deadline before it. */
  readonly event: DeadlineStart | (string & {});
  readonly date: PartialDay;
  /** The time of day, `HH:MM`; absent: not known. */
  readonly time?: string | undefined;
}

/**
 * Why a deadline has no day: none was set · it returns, see {@link occurrencesOf} · the event it depends on has no known day,
 * or only a month or year · working days are counted and no calendar was given, or it ends before · what was given cannot be
 * read, or the day is past 2199.
 */
export type NoDueDate =
  | "none-set"
  | "recurring"
  | "event-unknown"
  | "event-inexact"
  | "no-calendar"
  | "outside-calendar"
  | "unreadable";

/** The day by which something is due, or why there is none. */
export type DueDate =
  | {
      readonly status: "dated";
      /** The last day on which it is in time. */
      readonly day: Day;
      /** The time of that day, `HH:MM` up to `24:00`, when the clock counts hours; absent: the end of the day. */
      readonly time?: string;
    }
  | {
      readonly status: "undated";
      readonly reason: NoDueDate;
      /** The event whose day is missing; absent: the reason is another. */
      readonly event?: string;
    };

/** What a deadline needs beside itself. */
export interface DueDateOptions {
  /** The day the deadline was set; absent: not known. */
  readonly issuedOn?: PartialDay | undefined;
  /** What is known to have happened; of two with the same name the first counts. Absent: nothing. */
  readonly events?: readonly DatedEvent[] | undefined;
  /** The days off. Absent: working days cannot be counted, and a last day stays where it falls. */
  readonly calendar?: Calendar | undefined;
}

/**
 * The day by which something is due. The day that starts a clock is not counted, months end on the same day or the month's
 * last, and with a calendar a last day that is off moves to the next working day (Civil Code 91/2015/QH13, Articles 147
 * and 148, which hold where no other rule does). A day that was named stays as it was named. Hours run from the known time
 * of the event; without one, to the end of the last day they can reach.
 *
 * @example dueDateOf({ type: "by", day: "2025-07-25", exclusive: true }) // { status: "dated", day: "2025-07-24" }
 * @example dueDateOf({ type: "within", amount: 1, unit: "month", start: "received" }, { issuedOn: "2025-10-31" })
 * // { status: "undated", reason: "event-unknown", event: "received" }
 */
export function dueDateOf(deadline: Deadline | undefined, options: DueDateOptions = {}): DueDate {
  switch (deadline?.type) {
    case undefined:
      return undated("none-set");
    case "by":
      if (!isPartialDay(deadline.day)) return undated("unreadable");
      return dated(
        deadline.exclusive === true ? addDays(firstDayOf(deadline.day), -1) : lastDayOf(deadline.day),
      );
    case "before": {
      const { event } = deadline;
      if (typeof event !== "string") return undated("unreadable");
      const moment = happened(options.events?.find((known) => sameWords(known.event, event)));
      return "date" in moment ? dated(addDays(moment.date, -1)) : undated(moment.reason, event);
    }
    case "within":
      return within(deadline, options);
    case "recurring":
      return undated("recurring");
    default:
      return undated("unreadable");
  }
}

function within(deadline: DeadlineWithin, { issuedOn, events, calendar }: DueDateOptions): DueDate {
  const { amount, unit, start } = deadline;
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > 1_000_000) return undated("unreadable");
  const issued = start === "issued" && issuedOn !== undefined ? { date: issuedOn } : undefined;
  const moment = happened(events?.find(({ event }) => event === start) ?? issued);
  if (!("date" in moment)) return undated(moment.reason, start);
  switch (unit) {
    case "hour": {
      const end = addHours(moment.date, moment.time, amount);
      return end ? dated(end.day, end.time) : undated("unreadable");
    }
    case "day":
      return movedOn(addDays(moment.date, amount), calendar);
    case "month":
      return movedOn(addMonths(moment.date, amount), calendar);
    case "working-day":
      return calendar ? afterWorkingDays(moment.date, amount, calendar) : undated("no-calendar");
    default:
      return undated("unreadable");
  }
}

type Happened = { readonly date: Day; readonly time: string | undefined } | { readonly reason: NoDueDate };

/** When an event happened, if that is known to the day. */
function happened(event: Omit<DatedEvent, "event"> | undefined): Happened {
  if (event === undefined) return { reason: "event-unknown" };
  if (isDay(event.date)) return { date: event.date, time: event.time };
  return { reason: isPartialDay(event.date) ? "event-inexact" : "unreadable" };
}

/** The day, or with a calendar the next working day when it is off. */
function movedOn(day: Day, calendar: Calendar | undefined): DueDate {
  if (calendar === undefined || !isDay(day)) return dated(day);
  const isWorked = workingDaysOf(calendar);
  let moved = day;
  while (isWorked(moved) === false) moved = addDays(moved, 1);
  return isWorked(moved) === undefined ? undated("outside-calendar") : dated(moved);
}

function afterWorkingDays(start: Day, amount: number, calendar: Calendar): DueDate {
  const isWorked = workingDaysOf(calendar);
  let day = start;
  for (let left = amount; left > 0;) {
    day = addDays(day, 1);
    const worked = isWorked(day);
    if (worked === undefined) return undated("outside-calendar");
    if (worked) left -= 1;
  }
  return dated(day);
}

function dated(day: Day, time?: string): DueDate {
  if (!isDay(day)) return undated("unreadable");
  return { status: "dated", day, ...(time !== undefined && { time }) };
}

function undated(reason: NoDueDate, event?: string): DueDate {
  const named = event !== undefined && reason.startsWith("event-");
  return { status: "undated", reason, ...(named && { event }) };
}

/** Whether two texts say the same, however their letters are encoded; nothing nearer to a guess than that. */
function sameWords(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}

function isPartialDay(value: unknown): value is PartialDay {
  return typeof value === "string" && PARTIAL_DAY_PATTERN.test(value);
}
