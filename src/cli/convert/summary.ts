import type { Labels } from "../../core/locale.js";
import { formatNumber } from "../../core/number.js";
import type { Context } from "../command.js";
import { printTable } from "../print-table.js";
import type { ConvertJob, ConvertResult } from "./convert-file.js";
import type { RowStatus } from "./convert-row.js";

const statuses: Readonly<Record<RowStatus, Labels>> = {
  unchanged: { vi: "giữ nguyên", en: "not rearranged" },
  renamed: { vi: "đổi tên hoặc loại", en: "renamed or of another kind" },
  merged: { vi: "nhập vào một đơn vị", en: "merged into one commune" },
  divided: { vi: "chia cho nhiều đơn vị", en: "divided among several communes" },
  current: { vi: "đã là đơn vị hiện nay", en: "already a unit of today" },
  ambiguous: { vi: "tên trùng nhau", en: "several units have this name" },
  unknown: { vi: "không nhận ra", en: "not known" },
};

/** Prints what was converted and what a person has to look at. */
export function writeSummary(job: ConvertJob, result: ConvertResult, { locale, err }: Context): void {
  const isVietnamese = locale === "vi";
  const number = (value: number): string => formatNumber(value, locale);
  const rows = Object.entries(statuses)
    .map(([status, labels]) => [
      `  ${status}`,
      number(result.counts.get(status as RowStatus) ?? 0),
      labels[locale],
    ])
    .filter(([, count]) => count !== "0");
  const words = isVietnamese
    ? { rows: "số dòng", reviewed: "số dòng cần người xem" }
    : { rows: "rows", reviewed: "rows that need a person" };
  err.write(`${job.output}, ${words.rows}: ${number(result.rows)}\n${printTable(rows)}`);
  err.write(`${job.review}, ${words.reviewed}: ${number(result.reviewed)}\n`);
  for (const warning of warningsOf(job, result)) err.write(warning[locale] + "\n");
}

function warningsOf(job: ConvertJob, { era, unpadded }: ConvertResult): Labels[] {
  const column = job.columns.join(", ");
  const warnings: Labels[] = [];
  if (era === "mixed") {
    warnings.push({
      vi: `chú ý: cột ${column} có vẻ lẫn mã cũ và mã hiện nay; mọi mã đã được đọc là mã cũ`,
      en: `note: column ${column} seems to mix former codes and codes of today; all were read as former`,
    });
  }
  if (unpadded > 0) {
    warnings.push({
      vi: `chú ý: ${unpadded} mã dường như mất số 0 ở đầu; hãy thêm --pad-codes`,
      en: `note: codes that seem to have lost leading zeros: ${unpadded}; add --pad-codes`,
    });
  }
  return warnings;
}
