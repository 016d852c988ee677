import { statSync } from "node:fs";
import { itemAt } from "../../core/item-at.js";
import { detectEra, type EraDetection } from "../../units/former/detect-era.js";
import type { Output } from "../command.js";
import { ProgressBar } from "../progress-bar.js";
import { chooseColumns } from "./choose-columns.js";
import {
  addedColumns,
  type AddedCells,
  convertCode,
  convertNames,
  needsPerson,
  type RowStatus,
} from "./convert-row.js";
import { InputError } from "./input-error.js";
import { OutputFile } from "./output-file.js";
import { readRows } from "./read-rows.js";

/** What to convert and how. */
export interface ConvertJob {
  readonly input: string;
  readonly output: string;
  /** The file of rows that need a person. */
  readonly review: string;
  /** Stands before the name of every added column. */
  readonly prefix: string;
  readonly by: "code" | "names";
  /** The column of codes, or the columns of names. */
  readonly columns: readonly string[];
  /** Whether codes get back their leading zeros. */
  readonly padsCodes: boolean;
  /** Whether the codes are former ones though they look like today's. */
  readonly isFormer: boolean;
}

/** What was converted. */
export interface ConvertResult {
  readonly rows: number;
  readonly counts: ReadonlyMap<RowStatus, number>;
  /** Rows that need a person. */
  readonly reviewed: number;
  /** Codes of fewer than five digits that would be known with leading zeros. */
  readonly unpadded: number;
  /** Of which structure the codes are; absent: names were converted. */
  readonly era?: EraDetection["era"];
}

/** Of so many different texts the answers are kept. */
const MOST_KNOWN = 50_000;

/** Converts a file. Both outputs appear whole, or neither. Throws an `InputError` for what cannot be read. */
export async function convertFile(job: ConvertJob, progress: Output): Promise<ConvertResult> {
  const columns = addedColumns.map((name) => job.prefix + name);
  const { delimiter, positions } = chooseColumns(job.input, job.columns, columns);
  const bar = new ProgressBar(progress, statSync(job.input).size);
  const files: OutputFile[] = [];
  const open = (path: string): OutputFile => {
    const file = new OutputFile(path);
    files.push(file);
    return file;
  };
  const stop = (): void => {
    for (const file of files) file.discard();
    process.exit(130);
  };
  process.once("SIGINT", stop);
  try {
    const output = open(job.output);
    const review = open(job.review);
    const converter = new Converter(job);
    const quote = (cells: readonly string[]): string =>
      cells.map((cell) => delimiter + quoted(cell, delimiter)).join("");
    let isHeader = true;
    for await (const { cells, bytes, ending, line, offset } of readRows(job.input, delimiter)) {
      const added =
        isHeader || cells.length === 0 ? undefined : converter.add(positions.map((at) => itemAt(cells, at)));
      output.write(bytes);
      if (cells.length > 0) output.write(quote(added ?? columns));
      output.write(ending);
      if (isHeader || (added !== undefined && needsPerson(added))) {
        review.write(`${isHeader ? "line" : line}${delimiter}`);
        review.write(isHeader ? withoutMark(bytes) : bytes);
        review.write(quote(added ?? columns) + "\n");
      }
      isHeader = false;
      if (offset > 0) bar.update(offset);
    }
    const result = converter.finish();
    if (result.era === "current" && !job.isFormer) {
      throw new InputError(1, {
        vi: `cột ${job.columns.join(", ")} có mã hiện nay, không phải mã cũ; nếu chắc chắn là mã cũ, thêm --former`,
        en: `column ${job.columns.join(", ")} has codes of today, not former ones; if they are former, add --former`,
      });
    }
    for (const file of files) file.commit();
    return result;
  } finally {
    bar.clear();
    for (const file of files) file.discard();
    process.removeListener("SIGINT", stop);
  }
}

/** Converts cells and counts. */
class Converter {
  private readonly known = new Map<string, AddedCells>();
  private readonly codes = new Set<string>();
  private readonly counts = new Map<RowStatus, number>();
  private rows = 0;
  private reviewed = 0;
  private unpadded = 0;

  constructor(private readonly job: ConvertJob) {}

  add(cells: readonly string[]): AddedCells {
    const key = cells.join("\u0000");
    let added = this.known.get(key);
    if (added === undefined) {
      added = this.convert(cells);
      if (this.known.size < MOST_KNOWN) this.known.set(key, added);
    }
    this.rows++;
    this.counts.set(added[0], (this.counts.get(added[0]) ?? 0) + 1);
    if (needsPerson(added)) this.reviewed++;
    if (
      this.job.by === "code" &&
      added[0] === "unknown" &&
      convertCode(padded(itemAt(cells, 0)))[0] !== "unknown"
    )
      this.unpadded++;
    return added;
  }

  finish(): ConvertResult {
    const { rows, counts, reviewed, unpadded } = this;
    return {
      rows,
      counts,
      reviewed,
      unpadded,
      ...(this.job.by === "code" ? { era: detectEra(this.codes).era } : {}),
    };
  }

  private convert(cells: readonly string[]): AddedCells {
    if (this.job.by === "names") return convertNames(cells);
    const written = itemAt(cells, 0).trim();
    const code = this.job.padsCodes ? padded(written) : written;
    if (this.codes.size < MOST_KNOWN) this.codes.add(code);
    return convertCode(code);
  }
}

function padded(code: string): string {
  return /^\d{1,4}$/.test(code.trim()) ? code.trim().padStart(5, "0") : code.trim();
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A header without the byte order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
