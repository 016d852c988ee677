import { statSync } from "node:fs";
import { PartMerger } from "../../validate/stream/parts.js";
import type { Context } from "../command.js";
import { checkFile, unreadable } from "./check-file.js";
import type { FileReport } from "./file-report.js";
import type { ValidateJob } from "./job.js";
import { ReadingBar } from "./reading-bar.js";
import { optionsOf } from "./validation-options.js";
import type { FileRange } from "./split-file.js";
import { readRange, splitFile } from "./split-file.js";
import { WorkerPool } from "./worker-pool.js";

/** Validates files with several threads, each at a file or a range of one; gives the reports in the order of the files. */
export async function* checkWithWorkers(
  job: ValidateJob,
  signal: AbortSignal,
  context: Context,
): AsyncGenerator<FileReport, void, undefined> {
  const bar = new ReadingBar(context.err, sizeOf(job.files));
  let read = 0;
  const pool = new WorkerPool(job.workers, job, (bytes) => {
    bar.update((read += bytes));
  });
  signal.addEventListener("abort", () => {
    pool.stop();
  });

  const check = async (file: string, ranges: readonly FileRange[] | undefined): Promise<FileReport> => {
    const report =
      ranges === undefined ? await readWhole(file, pool) : await readRanges(file, ranges, pool, job, signal);
    if (report === "unreadable") throw unreadable(file, context.locale);
    return report ?? checkFile(file, job, signal, context);
  };

  try {
    const reports: Promise<FileReport>[] = [];
    for (const file of job.files) {
      // What cannot be opened is found out by the worker.
      const ranges = file === "-" ? undefined : await splitFile(file).catch(() => undefined);
      const report = file === "-" ? checkFile(file, job, signal, context) : check(file, ranges);
      // Its turn to be awaited comes later.
      report.catch(() => undefined);
      reports.push(report);
    }
    for (const report of reports) {
      const done = await report;
      bar.clear();
      yield done;
    }
  } finally {
    bar.clear();
    await pool.close();
  }
}

/** The report on a file that one worker reads; `undefined`: none has, it was stopped before. */
async function readWhole(file: string, pool: WorkerPool): Promise<FileReport | "unreadable" | undefined> {
  const outcome = await pool.run(() => ({ file }));
  return typeof outcome === "object" ? outcome.report : outcome;
}

/** The report on a file that is read in ranges; `undefined`: it has to be read in one, in this thread. */
async function readRanges(
  file: string,
  ranges: readonly FileRange[],
  pool: WorkerPool,
  job: ValidateJob,
  signal: AbortSignal,
): Promise<FileReport | "unreadable" | undefined> {
  const merger = new PartMerger({ ...optionsOf(job), signal });
  /** How many records each worker has been told of. */
  const told = new Map<object, number>();
  const works = ranges.map((range) =>
    pool.run((worker) => {
      const before = merger.before(told.get(worker) ?? 0);
      told.set(worker, before.start + before.records.length);
      return { file, part: { range, before } };
    }),
  );
  for (const [index, range] of ranges.entries()) {
    const outcome = await works[index];
    if (outcome === "unreadable") return outcome;
    if (!merger.add(outcome?.part)) await merger.read(readRange(file, range));
  }
  const report = await merger.report();
  return report && { file, ...report };
}

/** Bytes of all files together; `undefined` where one has no size. */
function sizeOf(files: readonly string[]): number | undefined {
  let sum = 0;
  for (const file of files) {
    const stat = file === "-" ? undefined : statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) return undefined;
    sum += stat.size;
  }
  return sum;
}
