import type { ValueType } from "./params.js";

/** The words of one language that messages are put together from. */
export interface Terms {
  /** What a document is called as a whole. */
  readonly dataset: string;
  /** What a record is called whose kind is not known. */
  readonly record: string;
  /** A record without an id, by its position in the list from 1. */
  readonly nth: (title: string, position: string) => string;
  /** A line of a stream, from 1. */
  readonly line: (position: string) => string;
  /** A cell of a workbook. */
  readonly cell: (cell: string) => string;
  /** What stands before the last of several choices. */
  readonly or: string;
  /** What stands before the last of several things. */
  readonly and: string;
  /** The question behind a word that was perhaps mistyped, in brackets. */
  readonly meant: (word: string) => string;
  /** What a choice is made from; the title of the list may be empty. */
  readonly among: (title: string) => string;
  /** What to choose, where there is little to choose from. */
  readonly choose: (choices: string) => string;
  /** Where to look up what there is to choose. */
  readonly lookUp: (count: string, list: string) => string;
  /** How `true` and `false` are written, and what they mean. */
  readonly yesNo: readonly [yes: string, no: string];
  /** A day as far as it is known, fit to stand behind "before" and "after". */
  readonly day: (year: number, month?: number, day?: number) => string;
  /** The kinds of value. */
  readonly types: Readonly<Record<ValueType, string>>;
  /** What a written form asks for, with an example. */
  readonly formats: Readonly<Record<string, string>>;
  /** A unit by the scheme and code of its reference. */
  readonly units: Readonly<Record<string, (code: string) => string>>;
  /** A body of a unit. */
  readonly bodyOf: (body: string, unit: string) => string;
  /** What is said of an issue whose code or params are not known. */
  readonly unknown: (code: string) => string;
}
