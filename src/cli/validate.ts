import type { Labels } from "../core/locale.js";
import { type Command, type Context, exitCodes } from "./command.js";
import { checkFile } from "./validate/check-file.js";
import { checkWithWorkers } from "./validate/check-with-workers.js";
import type { FileReport } from "./validate/file-report.js";
import { readJob, type ValidateJob } from "./validate/job.js";
import { sarifOf } from "./validate/print-sarif.js";
import { textOf } from "./validate/print-text.js";
import { version } from "./version.js";

const summary: Labels = {
  vi: "kiểm tra tệp dữ liệu JSON hoặc NDJSON",
  en: "check data files, JSON or NDJSON",
};

const usage: Labels = {
  vi: `haicap validate <tệp>… [tuỳ chọn]     (-: đọc từ đầu vào chuẩn; tệp nén gzip cũng đọc được)

  --format text|json|ndjson|sarif   cách in (text)
  --severity error|warning|info     chỉ in từ mức này trở lên (info)
  --max-issues <số>                 giữ nhiều nhất bấy nhiêu mục mỗi tệp (10000); số đếm vẫn đúng
  --rules <mã>=<mức>,…              đổi mức của một mã: error, warning, info hoặc off
  --as-of <YYYY-MM-DD>              ngày nhận các bản ghi không có phần đầu
  --no-registry                     không đối chiếu với danh mục đơn vị
  --workers <số>                    đọc bằng bấy nhiêu luồng (1); báo cáo vẫn như nhau

Mã thoát: 0 hợp lệ, 1 có lỗi, 2 gọi sai hoặc tệp không đọc được.`,
  en: `haicap validate <file>… [options]     (-: standard input; files packed with gzip are read too)

  --format text|json|ndjson|sarif   how to print (text)
  --severity error|warning|info     print only this and worse (info)
  --max-issues <number>             keep at most so many for each file (10000); the counts stay exact
  --rules <code>=<severity>,…       change the severity of a code: error, warning, info or off
  --as-of <YYYY-MM-DD>              the day on which records without a header came in
  --no-registry                     do not compare with the registry of units
  --workers <number>                read with so many threads (1); the report stays the same

Exit code: 0 valid, 1 errors found, 2 wrong call or unreadable input.`,
};

/** `haicap validate`: checks files and prints what is wrong with them. */
export const validate: Command = {
  summary,
  usage,
  async run(args, context) {
    const job = readJob(args, context.locale);
    const controller = new AbortController();
    // A second Ctrl-C ends the process as usual.
    const stop = (): void => {
      controller.abort();
    };
    process.once("SIGINT", stop);
    try {
      const reports: FileReport[] = [];
      const check = job.workers > 1 ? checkWithWorkers : checkInTurn;
      for await (const report of check(job, controller.signal, context)) {
        reports.push(report);
        print(report, job, context);
        if (!report.complete) break;
      }
      printAll(reports, job, context);
      return reports.every(({ ok }) => ok) ? exitCodes.ok : exitCodes.negative;
    } finally {
      process.off("SIGINT", stop);
    }
  },
};

/** Reports on the files in their order. */
async function* checkInTurn(
  job: ValidateJob,
  signal: AbortSignal,
  context: Context,
): AsyncGenerator<FileReport, void, undefined> {
  for (const file of job.files) yield await checkFile(file, job, signal, context);
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** The report without the issues that are not asked for. */
function shown(report: FileReport, { severity }: ValidateJob): FileReport {
  return { ...report, issues: report.issues.filter((issue) => ranks[issue.severity] <= ranks[severity]) };
}

/** Prints what can be printed file by file. */
function print(report: FileReport, job: ValidateJob, { out, locale }: Context): void {
  const { issues, ...whole } = shown(report, job);
  if (job.format === "text") out.write(textOf({ issues, ...whole }, locale));
  else if (job.format === "ndjson")
    out.write(
      [...issues.map((issue) => ({ file: report.file, ...issue })), whole]
        .map((line) => JSON.stringify(line) + "\n")
        .join(""),
    );
}

/** Prints what is one document for all files. */
function printAll(reports: readonly FileReport[], job: ValidateJob, { out, locale }: Context): void {
  const all = reports.map((report) => shown(report, job));
  if (job.format === "json") out.write(JSON.stringify(all, null, 2) + "\n");
  else if (job.format === "sarif") out.write(JSON.stringify(sarifOf(all, locale, version()), null, 2) + "\n");
}
