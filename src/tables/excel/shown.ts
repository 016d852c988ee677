import type { Locale } from "../../core/locale.js";
import { formatNumber } from "../../core/number.js";
import type { DateSystem } from "./serial-day.js";
import { dayOfSerial, timeOfSerial } from "./serial-day.js";
import type { CellValue } from "./sheet.js";
import { words } from "./word.js";

/** A cell as a person sees it. */
export function shown(
  cell: CellValue,
  { locale, dates }: { readonly locale: Locale; readonly dates: DateSystem },
): string {
  if (cell.type === "boolean") return cell.value ? words.yesLabel[locale] : words.noLabel[locale];
  if (cell.type !== "number") return cell.text;
  const { number, meaning } = cell;
  if (isMoment(cell)) {
    const day = dayOfSerial(number, dates);
    const time = timeOfSerial(number);
    if (meaning === "time") return time ?? String(number);
    return day === undefined
      ? String(number)
      : printDay(meaning === "month" ? day.slice(0, 7) : meaning === "year" ? day.slice(0, 4) : day);
  }
  const isShare = meaning === "percent";
  const text = formatNumber(isShare ? percentOf(number) : number, locale);
  return text.replaceAll(locale === "vi" ? "." : ",", "") + (isShare ? "%" : "");
}

/** Whether a number is shown as a day or time. */
export function isMoment({ meaning }: Extract<CellValue, { type: "number" }>): boolean {
  return meaning !== "number" && meaning !== "percent" && meaning !== "text";
}

/** A day as far as it is known, as it is written in Vietnam: `15/10/2025`, `10/2025`, `2025`. */
export function printDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** A share as it is shown in percent: a workbook keeps 0,9828 and shows 98,28%. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(15));
}

/** A text as it can stand in an issue. */
export function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
