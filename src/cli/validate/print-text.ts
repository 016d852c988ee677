import type { IssueSeverity } from "../../codes/issue-severity.js";
import type { Labels, Locale } from "../../core/locale.js";
import { formatNumber } from "../../core/number.js";
import { formatIssue } from "../../issues/format.js";
import type { FileReport } from "./file-report.js";

const severityWords: Readonly<Record<IssueSeverity, Labels>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "thông tin", en: "info" },
};

/** A report for people: a line for each issue and one for the whole. */
export function textOf(report: FileReport, locale: Locale): string {
  const lines = report.issues.map((issue) => {
    const place = issue.line === undefined ? report.file : `${report.file}:${String(issue.line)}`;
    return `${place}: ${severityWords[issue.severity][locale]}: ${formatIssue(issue, locale)} [${issue.code}]`;
  });
  return [...lines, summaryOf(report, locale), ""].join("\n");
}

function summaryOf(
  { file, records, counts, complete, issues, unjudged }: FileReport,
  locale: Locale,
): string {
  const number = (value: number): string => formatNumber(value, locale);
  const found = counts.error + counts.warning + counts.info;
  const hidden = found - issues.length;
  const words =
    locale === "vi"
      ? [
          `${number(records)} bản ghi, ${number(counts.error)} lỗi, ${number(counts.warning)} cảnh báo, ${number(counts.info)} thông tin`,
          hidden > 0 && `${number(hidden)} mục không in ra`,
          unjudged > 0 && `${number(unjudged)} bản ghi chưa đối chiếu được với các bản ghi khác`,
          !complete && "dừng giữa chừng",
        ]
      : [
          `${number(records)} records, ${number(counts.error)} errors, ${number(counts.warning)} warnings, ${number(counts.info)} notes`,
          hidden > 0 && `${number(hidden)} of them not printed`,
          unjudged > 0 && `${number(unjudged)} records not compared with others`,
          !complete && "stopped before the end",
        ];
  return `${file}: ${words.filter((word) => word !== false).join("; ")}`;
}
