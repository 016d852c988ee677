import type { Recurrence } from "../codes/recurrence.js";
import { isDay } from "../core/dates.js";

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
const OPENING = /^(trước|before|chậm nhất|lúc|vào|at|on|by)(?: |$)/;
const CLOSING = /(?:^| )(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)$/;
const END = /^(?:ngày )?cuối (ngày|tuần|tháng|quý|năm)$|^end of (?:the )?(day|week|month|quarter|year)$/;
const DAY_OF_MONTH = /^(?:ngày|day) (\d{1,2})$/;
const DAY_OF_QUARTER = /^ngày (\d{1,2}) (?:của )?tháng cuối quý$/;
const DAY_OF_YEAR = /^(?:ngày )?(\d{1,2})(?: tháng |\/)(\d{1,2})$/;
const WEEKDAYS: readonly (readonly string[])[] = [
  ["chủ nhật", "sunday"],
  ["thứ hai", "thứ 2", "monday"],
  ["thứ ba", "thứ 3", "tuesday"],
  ["thứ tư", "thứ 4", "wednesday"],
  ["thứ năm", "thứ 5", "thursday"],
  ["thứ sáu", "thứ 6", "friday"],
  ["thứ bảy", "thứ 7", "saturday"],
];
const UNITS: Readonly<Record<string, Recurrence>> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  năm: "year",
};
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Reads when within its unit a duty is due; `undefined`: the words are not among those that leave no doubt. */
export function recurrencePointOf(every: Recurrence, at: string | undefined): RecurrencePoint | undefined {
  if (at === undefined) return dayOf(every, "");
  if (typeof at !== "string" || at.trim() === "") return undefined;
  const text = at.normalize("NFC").toLowerCase();
  const [match, hour = "", minute, shortMinute] = TIME.exec(text) ?? [];
  const rest = match === undefined ? text : text.replace(match, " ");
  const words = rest
    .replaceAll(/[\s,]+/g, " ")
    .trim()
    .replace(CLOSING, "");
  const opening = OPENING.exec(words)?.[1];
  const point = dayOf(every, words.replace(OPENING, ""));
  if (point === undefined) return undefined;
  if (match !== undefined)
    return { ...point, time: `${hour.padStart(2, "0")}:${minute ?? shortMinute ?? "00"}` };
  return opening === "trước" || opening === "before" ? { ...point, before: true } : point;
}

function dayOf(every: Recurrence, words: string): RecurrencePoint | undefined {
  const [, vietnamese = "", english] = END.exec(words) ?? [];
  const isAtEnd = words === "" || every === (UNITS[vietnamese] ?? english);
  switch (every) {
    case "day":
      return isAtEnd ? {} : undefined;
    case "week": {
      const weekday = isAtEnd ? 0 : WEEKDAYS.findIndex((names) => names.includes(words));
      return weekday < 0 ? undefined : { weekday };
    }
    case "month":
      return inMonths(MONTHS, isAtEnd, DAY_OF_MONTH.exec(words)?.[1]);
    case "quarter":
      return inMonths([3, 6, 9, 12], isAtEnd, DAY_OF_QUARTER.exec(words)?.[1]);
    case "year": {
      const [, day = "", month = "12"] = DAY_OF_YEAR.exec(words) ?? [];
      const isPossible = isDay(`2024-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
      return inMonths([Number(month)], isAtEnd, isPossible ? day : undefined);
    }
    default:
      return undefined;
  }
}

function inMonths(
  months: readonly number[],
  isAtEnd: boolean,
  text: string | undefined,
): RecurrencePoint | undefined {
  if (isAtEnd) return { months };
  const dayOfMonth = Number(text ?? 0);
  return dayOfMonth >= 1 && dayOfMonth <= 31 ? { months, dayOfMonth } : undefined;
}
