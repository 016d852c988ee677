import type { Day } from "../core/dates.js";
import { addDays } from "../core/dates.js";

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MINUTES_A_DAY = 24 * 60;

/** A moment: a day and, where it is known, the time of it. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM`; midnight is `24:00` of the day that ends then (Civil Code 91/2015/QH13, Article 148(6)). */
  readonly time?: string;
}

/**
 * The moment some whole hours later. Without a time of day: the last day they can reach, which is one day later for every 24
 * hours begun. `undefined`: the time cannot be read.
 */
export function addHours(day: Day, time: string | undefined, hours: number): Moment | undefined {
  if (time === undefined) return { day: addDays(day, Math.ceil(hours / 24)) };
  const match = TIME.exec(time);
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]) + hours * 60;
  const days = Math.floor(minutes / MINUTES_A_DAY);
  const left = minutes % MINUTES_A_DAY;
  if (left === 0) return { day: addDays(day, days - 1), time: "24:00" };
  return { day: addDays(day, days), time: `${twoDigits(Math.floor(left / 60))}:${twoDigits(left % 60)}` };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
