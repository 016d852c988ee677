import type { Locale } from "../../core/locale.js";
import { type Context, UsageError } from "../command.js";
import { checkInput } from "./check-input.js";
import type { FileReport } from "./file-report.js";
import { type Input, openInput } from "./input.js";
import { isReadError } from "./read-error.js";
import type { ValidateJob } from "./job.js";
import { ReadingBar } from "./reading-bar.js";
import { optionsOf } from "./validation-options.js";

/** Validates one file in this thread, with a bar for those who watch. */
export async function checkFile(
  file: string,
  job: ValidateJob,
  signal: AbortSignal,
  { err, locale }: Context,
): Promise<FileReport> {
  let bar: ReadingBar | undefined;
  let input: Input | undefined;
  try {
    const opened = await openInput(file);
    input = opened;
    bar = new ReadingBar(err, opened.size);
    const onProgress = (): void => {
      bar?.update(opened.read());
    };
    return await checkInput(opened, { ...optionsOf(job), signal, onProgress });
  } catch (error) {
    throw isReadError(error) ? unreadable(file, locale) : error;
  } finally {
    bar?.clear();
    input?.close();
  }
}

/** What is said of a file that cannot be read. */
export function unreadable(file: string, locale: Locale): UsageError {
  return new UsageError({ vi: `không đọc được ${file}`, en: `cannot read ${file}` }, locale);
}
