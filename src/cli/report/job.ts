import { realpathSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Day, isDay } from "../../core/dates.js";
import type { Locale } from "../../core/locale.js";
import { UsageError } from "../command.js";

/** What `haicap report` was asked to do. */
export interface ReportJob {
  readonly file: string;
  /** Where the page is written; absent: the report is printed. */
  readonly html?: string | undefined;
  /** Absent: the day the dataset was issued. */
  readonly asOf?: Day | undefined;
}

/** Reads the arguments; throws a {@link UsageError} where they make no sense. */
export function readJob(args: readonly string[], locale: Locale): ReportJob {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { html: { type: "string" }, "as-of": { type: "string" } },
  });
  const refuse = (vi: string, en: string): never => {
    throw new UsageError({ vi, en }, locale);
  };
  const [file, ...others] = positionals;
  const { html, "as-of": asOf } = values;
  if (file === undefined || others.length > 0)
    return refuse("cần đúng một tệp vào", "exactly one input file is needed");
  if (asOf !== undefined && !isDay(asOf))
    refuse("--as-of phải là ngày YYYY-MM-DD", "--as-of must be a day, YYYY-MM-DD");
  if (html === "") refuse("--html cần tên tệp", "--html needs the name of a file");
  if (html !== undefined && isSame(html, file))
    refuse("tệp kết quả trùng tệp vào", "the output file is the input file");
  return { file, html, asOf };
}

function isSame(one: string, other: string): boolean {
  const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
  return exists(one) && exists(other) && realpathSync(one) === realpathSync(other);
}
