import type { Recurrence } from "../codes/recurrence.js";
import { isDay } from "../core/dates.js";
import { fold } from "../core/text.js";

/** When within its day, week, month, quarter or year a duty is due. Neither weekday nor months: every day. */
export interface RecurrencePoint {
  /** 0 = Sunday … 6 = Saturday; absent: not by the week. */
  readonly weekday?: number;
  /** The months in which it is due, from 1; absent: not by the month. */
  readonly months?: readonly number[];
  /** The day of those months; absent: their last. */
  readonly dayOfMonth?: number;
  /** `HH:MM`; absent: the end of the day. */
  readonly time?: string;
  /** `true`: the day before. Absent: the day itself. */
  readonly before?: true;
}

const TIME = /(?<!\d)([01]?\d|2[0-3])(?::([0-5]\d)|\s?(?:h|giờ)(?:\s?([0-5]\d))?)(?![\p{L}\d/])/u;
const END: Readonly<Record<Recurrence, RegExp>> = {
  day: /^(?:cuoi ngay|end of (?:the )?day)?$/,
  week: /^(?:cuoi tuan|end of (?:the )?week)?$/,
  month: /^(?:cuoi thang|ngay cuoi thang|end of (?:the )?month)?$/,
  quarter: /^(?:cuoi quy|ngay cuoi quy|end of (?:the )?quarter)?$/,
  year: /^(?:cuoi nam|ngay cuoi nam|end of (?:the )?year)?$/,
};
const WEEKDAYS: readonly RegExp[] = [
  /^(?:chu nhat|sunday)$/,
  /^(?:thu (?:hai|2)|monday)$/,
  /^(?:thu (?:ba|3)|tuesday)$/,
  /^(?:thu (?:tu|4)|wednesday)$/,
  /^(?:thu (?:nam|5)|thursday)$/,
  /^(?:thu (?:sau|6)|friday)$/,
  /^(?:thu (?:bay|7)|saturday)$/,
];
const DAY_OF_MONTH = /^(?:ngay|day) (\d{1,2})$/;
const DAY_OF_QUARTER = /^ngay (\d{1,2}) (?:cua )?thang cuoi quy$/;
const DAY_OF_YEAR = /^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2})$/;
const OPENING = /^(truoc|before|cham nhat|luc|vao|at|on|by)(?: |$)/;
const CLOSING = /(?:^| )(?:hang|moi) (?:ngay|tuan|thang|quy|nam)$/;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LAST_OF_QUARTER = [3, 6, 9, 12];

/** Reads when within its unit a duty is due; `undefined`: the words are not among those that leave no doubt. */
export function recurrencePointOf(every: Recurrence, at: string | undefined): RecurrencePoint | undefined {
  if (!Object.hasOwn(END, every) || (at !== undefined && typeof at !== "string")) return undefined;
  if (at !== undefined && fold(at) === "") return undefined;
  const text = (at ?? "").normalize("NFC").toLowerCase();
  const [match, hour = "", minute, shortMinute] = TIME.exec(text) ?? [];
  const words = fold(match === undefined ? text : text.replace(match, " ")).replace(CLOSING, "");
  const opening = OPENING.exec(words)?.[1];
  const point = dayOf(every, words.replace(OPENING, ""));
  if (point === undefined) return undefined;
  if (match !== undefined)
    return { ...point, time: `${hour.padStart(2, "0")}:${minute ?? shortMinute ?? "00"}` };
  return opening === "truoc" || opening === "before" ? { ...point, before: true } : point;
}

function dayOf(every: Recurrence, words: string): RecurrencePoint | undefined {
  const atEnd = END[every].test(words);
  switch (every) {
    case "day":
      return atEnd ? {} : undefined;
    case "week": {
      const weekday = atEnd ? 0 : WEEKDAYS.findIndex((pattern) => pattern.test(words));
      return weekday < 0 ? undefined : { weekday };
    }
    case "month":
      return atEnd ? { months: MONTHS } : inMonths(MONTHS, DAY_OF_MONTH.exec(words)?.[1]);
    case "quarter":
      return atEnd ? { months: LAST_OF_QUARTER } : inMonths(LAST_OF_QUARTER, DAY_OF_QUARTER.exec(words)?.[1]);
    case "year": {
      if (atEnd) return { months: [12] };
      const [, day = "", month = ""] = DAY_OF_YEAR.exec(words) ?? [];
      const isPossible = isDay(`2024-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
      return isPossible ? inMonths([Number(month)], day) : undefined;
    }
  }
}

function inMonths(months: readonly number[], text: string | undefined): RecurrencePoint | undefined {
  const dayOfMonth = Number(text ?? 0);
  return dayOfMonth >= 1 && dayOfMonth <= 31 ? { months, dayOfMonth } : undefined;
}
