import { addDays, isDay } from "../../core/dates.js";
import type { Day } from "../../core/dates.js";

/** How a workbook counts days: from 1900, or, in old files of the Macintosh, from 1904. */
export type DateSystem = "1900" | "1904";

/**
 * The day of a serial number, without its time; `undefined` before 1900, after 2199 and for the 29 February 1900, which
 * workbooks count though it never was.
 */
export function dayOfSerial(serial: number, system: DateSystem): Day | undefined {
  const days = Math.floor(serial);
  if (system === "1904")
    return checked(days >= 0 && days < 110_000 ? addDays("1904-01-01", days) : undefined);
  if (days < 1 || days === 60 || days > 110_000) return undefined;
  return checked(days < 60 ? addDays("1900-01-01", days - 1) : addDays("1900-03-01", days - 61));
}

/** The time of day of a serial number as `HH:MM`; `undefined` where it is no whole minute. */
export function timeOfSerial(serial: number): string | undefined {
  const minutes = (serial - Math.floor(serial)) * 1440;
  const whole = Math.round(minutes);
  if (Math.abs(minutes - whole) > 0.001 || whole >= 1440) return undefined;
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

function checked(day: Day | undefined): Day | undefined {
  return isDay(day) ? day : undefined;
}
