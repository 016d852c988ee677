import { parseArgs } from "node:util";
import type { Locale } from "../../core/locale.js";
import { isDay } from "../../core/dates.js";
import { issueCatalog } from "../../issues/catalog.js";
import type { IssueCode } from "../../issues/issue.js";
import type { SeverityOverrides } from "../../issues/result.js";
import type { IssueSeverity } from "../../codes/issue-severity.js";
import { UsageError } from "../command.js";

const formats = ["text", "json", "ndjson", "sarif"] as const;
const severities = ["error", "warning", "info"] as const;

/** How issues are printed. */
type Format = (typeof formats)[number];

/** What `haicap validate` was asked to do. */
export interface ValidateJob {
  readonly files: readonly string[];
  readonly format: Format;
  /** The least severity that is printed. */
  readonly severity: IssueSeverity;
  readonly maxIssues?: number;
  readonly asOf?: string;
  readonly overrides: SeverityOverrides;
  /** Whether units are compared with the registry. */
  readonly registry: boolean;
  /** How many threads read. */
  readonly workers: number;
}

/** More threads than any machine has use for. */
const MOST_WORKERS = 64;

/** Reads the arguments; throws a {@link UsageError} where they make no sense. */
export function readJob(args: readonly string[], locale: Locale): ValidateJob {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      severity: { type: "string", default: "info" },
      "max-issues": { type: "string" },
      "as-of": { type: "string" },
      rules: { type: "string", default: "" },
      "no-registry": { type: "boolean", default: false },
      workers: { type: "string", default: "1" },
    },
  });
  const refuse = (vi: string, en: string): never => {
    throw new UsageError({ vi, en }, locale);
  };
  const choice = <Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice =>
    choices.find((one) => one === value) ??
    refuse(
      `--${name} phải là một trong: ${choices.join(", ")}`,
      `--${name} must be one of: ${choices.join(", ")}`,
    );
  const { "max-issues": maxText, "as-of": asOf } = values;
  const maxIssues = maxText === undefined ? undefined : Number(maxText);
  if (positionals.length === 0) refuse("thiếu tên tệp", "the name of a file is missing");
  if (maxIssues !== undefined && !(Number.isInteger(maxIssues) && maxIssues >= 0))
    refuse("--max-issues phải là số nguyên từ 0", "--max-issues must be a whole number from 0");
  const workers = Number(values.workers);
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS))
    refuse(
      `--workers phải là số nguyên từ 1 đến ${String(MOST_WORKERS)}`,
      `--workers must be a whole number from 1 to ${String(MOST_WORKERS)}`,
    );
  if (asOf !== undefined && !isDay(asOf))
    refuse("--as-of phải là ngày YYYY-MM-DD", "--as-of must be a day, YYYY-MM-DD");
  return {
    files: positionals,
    format: choice("format", values.format, formats),
    severity: choice("severity", values.severity, severities),
    overrides: readOverrides(values.rules, choice, refuse),
    registry: !values["no-registry"],
    workers,
    ...(maxIssues !== undefined && { maxIssues }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Reads `code=severity,code=severity`. */
function readOverrides(
  text: string,
  choice: <Choice extends string>(name: string, value: string, choices: readonly Choice[]) => Choice,
  refuse: (vi: string, en: string) => never,
): SeverityOverrides {
  const overrides: SeverityOverrides = {};
  for (const pair of text.split(",").filter((part) => part !== "")) {
    const [code = "", severity = ""] = pair.split("=");
    if (!Object.hasOwn(issueCatalog, code))
      refuse(`không có mã lỗi "${code}"`, `no issue has the code "${code}"`);
    if (issueCatalog[code as IssueCode].layer === "structure")
      refuse(`không đổi được mức của "${code}"`, `the severity of "${code}" cannot be changed`);
    overrides[code as IssueCode] = {
      severity: choice("rules", severity, [...severities, "off"]),
      reason: "--rules",
    };
  }
  return overrides;
}
