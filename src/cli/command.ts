import type { Labels, Locale } from "../core/locale.js";

/** Where a command writes and how it speaks. */
export interface Context {
  readonly locale: Locale;
  /** Results, for people and pipes. */
  readonly out: Output;
  /** Progress, summaries and errors. */
  readonly err: Output;
}

/** A stream as far as commands need it. */
export interface Output {
  write(text: string): unknown;
  /** Whether a person watches. */
  readonly isTTY?: boolean | undefined;
}

/** What the code of a process says: all well; nothing found or something wrong in the data; a wrong call or input. */
export const exitCodes = { ok: 0, negative: 1, usage: 2 } as const;

/** One command of the program. */
export interface Command {
  /** What it does, for the overview. */
  readonly summary: Labels;
  /** How it is called, for `--help`. */
  readonly usage: Labels;
  /** Runs it with the arguments after its name; the answer is the exit code. */
  run(args: readonly string[], context: Context): Promise<number>;
}

/** A wrong call or an unreadable input: one message, exit code 2. */
export class UsageError extends Error {
  constructor(labels: Labels, locale: Locale) {
    super(labels[locale]);
    this.name = "UsageError";
  }
}
