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
  const hidden = counts.error + counts.warning + counts.info - issues.length;
  const number = (value: number): string => formatNumber(value, locale);
  const counted = (value: number, noun: Noun): string => `${number(value)} ${nounOf(value, noun, locale)}`;
  const [errors, warnings] = [counted(counts.error, nouns.error), counted(counts.warning, nouns.warning)];
  const whole = [counted(records, nouns.record), errors, warnings, counted(counts.info, nouns.info)].join(
    ", ",
  );
  const compared = counted(unjudged, nouns.record);
  const words =
    locale === "vi"
      ? [
          hidden > 0 && `${number(hidden)} mục không in ra`,
          unjudged > 0 && `${compared} chưa đối chiếu được với các bản ghi khác`,
          !complete && "dừng giữa chừng",
        ]
      : [
          hidden > 0 && `${number(hidden)} of them not printed`,
          unjudged > 0 && `${compared} not compared with others`,
          !complete && "stopped before the end",
        ];
  return `${file}: ${[whole, ...words].filter((word) => word !== false).join("; ")}`;
}

/** A noun that is counted: English has a form of its own for one. */
interface Noun extends Labels {
  /** In English, for any other number than one. */
  readonly many: string;
}

const nouns = {
  record: { vi: "bản ghi", en: "record", many: "records" },
  error: { vi: "lỗi", en: "error", many: "errors" },
  warning: { vi: "cảnh báo", en: "warning", many: "warnings" },
  info: { vi: "thông tin", en: "note", many: "notes" },
} as const satisfies Record<string, Noun>;

function nounOf(value: number, noun: Noun, locale: Locale): string {
  return locale === "en" && value !== 1 ? noun.many : noun[locale];
}
