import type { Question } from "../../aggregate/question.js";
import type { Bars, Block, Cell, Column, KeyFigure, Section } from "./page.js";
import type { Survey } from "./survey.js";

/** How one subject of the report is made. */
export interface Chapter {
  /** What it asks; their facts are read in one pass for all chapters. */
  readonly questions: readonly Question<object>[];
  /** What stands at the top of the page. */
  figures(this: void, survey: Survey): readonly KeyFigure[];
  section(this: void, survey: Survey): Section;
}

/** Most rows of a table; a page for a head of office is no register. */
const LONGEST = 10;

/** A table of at most ten rows; the first are the most telling. */
export function blockOf(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  bars?: Bars,
): Block {
  const shown = rows.slice(0, LONGEST);
  return { title, columns, rows: shown, hidden: rows.length - shown.length, bars };
}

/** A column of words. */
export function words(heading: string): Column {
  return { heading, isNumber: false };
}

/** A column of numbers. */
export function figures(heading: string): Column {
  return { heading, isNumber: true };
}

/** A share as a cell; not reported where nothing was counted. */
export function share({ percent }: { readonly percent?: number | undefined }): Cell {
  return percent === undefined ? undefined : { percent };
}
