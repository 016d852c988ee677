import { realpathSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Labels, Locale } from "../core/locale.js";
import { type Command, exitCodes, UsageError } from "./command.js";
import { type ConvertJob, convertFile } from "./convert/convert-file.js";
import { InputError } from "./convert/input-error.js";
import { OutputError } from "./convert/output-file.js";
import { writeSummary } from "./convert/summary.js";

const summary: Labels = {
  vi: "chuyển tệp CSV từ đơn vị trước 01/7/2025 sang xã, phường, đặc khu hiện nay",
  en: "convert a CSV file from units before 1 July 2025 to the communes of today",
};

const usage: Labels = {
  vi: `haicap convert <tệp.csv> --out <tệp.csv> (--code-column <cột> | --columns <cột>,<cột>,<cột>) [tuỳ chọn]

  --code-column <cột>    cột chứa mã xã cũ, 5 chữ số
  --columns <cột>,…      các cột chứa tên tỉnh, huyện, xã cũ, thứ tự tuỳ ý
  --out <tệp>            tệp kết quả: mọi cột cũ giữ nguyên từng byte, thêm cột mới
  --review <tệp>         tệp các dòng cần người xem (mặc định: <kết quả>.review.csv)
  --prefix <chữ>         thêm trước tên các cột mới
  --pad-codes            thêm các số 0 ở đầu mã bị Excel bỏ mất
  --former               cột mã chắc chắn là mã cũ, dù trông như mã hiện nay

Mã thoát: 0 xong, 2 gọi sai hoặc tệp không đọc được (khi đó không tệp nào thay đổi).`,
  en: `haicap convert <file.csv> --out <file.csv> (--code-column <column> | --columns <column>,<column>,<column>) [options]

  --code-column <column>  the column with former commune codes, five digits
  --columns <column>,…    the columns with names of former province, district, commune, in any order
  --out <file>            the result: every column as it was, byte for byte, and new ones
  --review <file>         the rows that need a person (default: <out>.review.csv)
  --prefix <text>         put before the names of the new columns
  --pad-codes             give codes back the leading zeros that Excel removed
  --former                the codes are former ones, though they look like today's

Exit code: 0 done, 2 wrong call or unreadable input (no file is changed then).`,
};

/** `haicap convert`: adds to every row of a CSV file what became of its commune. */
export const convert: Command = {
  summary,
  usage,
  async run(args, context) {
    const { locale } = context;
    const job = readJob(args, locale);
    try {
      const result = await convertFile(job, context.err);
      writeSummary(job, result, context);
      return exitCodes.ok;
    } catch (error) {
      if (error instanceof InputError) throw new UsageError(withLine(job.input, error), locale);
      if (error instanceof OutputError) {
        throw new UsageError(
          { vi: `không ghi được ${error.path}`, en: `cannot write ${error.path}` },
          locale,
        );
      }
      throw error;
    }
  },
};

function withLine(input: string, { line, labels }: InputError): Labels {
  return { vi: `${input}, dòng ${line}: ${labels.vi}`, en: `${input}, line ${line}: ${labels.en}` };
}

function readJob(args: readonly string[], locale: Locale): ConvertJob {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "code-column": { type: "string" },
      columns: { type: "string" },
      out: { type: "string", short: "o" },
      review: { type: "string" },
      prefix: { type: "string", default: "" },
      "pad-codes": { type: "boolean", default: false },
      former: { type: "boolean", default: false },
    },
  });
  const [input, ...others] = positionals;
  const { out: output, "code-column": code, columns } = values;
  const refuse = (vi: string, en: string): never => {
    throw new UsageError({ vi, en }, locale);
  };
  if (input === undefined || others.length > 0)
    return refuse("cần đúng một tệp vào", "exactly one input file is needed");
  if (output === undefined) return refuse("thiếu --out", "--out is missing");
  const by =
    code !== undefined && columns === undefined
      ? ({ by: "code", columns: [code] } as const)
      : columns !== undefined && code === undefined
        ? ({ by: "names", columns: columns.split(",") } as const)
        : refuse("cần --code-column hoặc --columns", "either --code-column or --columns is needed");
  if (!isFile(input)) return refuse(`không đọc được tệp ${input}`, `cannot read the file ${input}`);
  const review = values.review ?? output.replace(/(?:\.csv)?$/i, ".review.csv");
  for (const path of [output, review]) {
    if (isFile(path) && realpathSync(path) === realpathSync(input)) {
      return refuse("tệp kết quả trùng tệp vào", "an output file is the input file");
    }
  }
  if (output === review) return refuse("--out trùng --review", "--out and --review are the same");
  return {
    input,
    output,
    review,
    prefix: values.prefix,
    ...by,
    padsCodes: values["pad-codes"],
    isFormer: values.former,
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
