import type { Locale } from "../../core/locale.js";
import { formatNumber } from "../../core/number.js";
import type { Cell } from "./page.js";

/** A cell in words; what was not reported says so. */
export function cellText(cell: Cell, locale: Locale): string {
  if (cell === undefined) return notReported(locale);
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? formatNumber(cell, locale) : `${formatNumber(cell.percent, locale)} %`;
}

/** What stands where nothing is known; zero is printed as zero. */
export function notReported(locale: Locale): string {
  return locale === "vi" ? "chưa báo cáo" : "not reported";
}

/** That a table goes on. */
export function andMore(hidden: number, locale: Locale): string {
  const count = formatNumber(hidden, locale);
  return locale === "vi" ? `… và ${count} dòng nữa` : `… and ${count} more`;
}
