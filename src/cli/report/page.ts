import type { Locale } from "../../core/locale.js";

/** A report as data, in one language: what terminal and HTML show in their own way. Nothing in it is escaped. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** What it is about: the area or else the day first, the dataset, its sender. */
  readonly about: readonly (readonly [label: string, value: string])[];
  /** What limits everything below; absent: nothing. */
  readonly warning?: string | undefined;
  readonly figures: readonly KeyFigure[];
  readonly sections: readonly Section[];
  /** How the figures were counted, each with the question it answers. */
  readonly rules: readonly (readonly [question: string, rule: string])[];
}

/** A figure that stands at the top. */
export interface KeyFigure {
  readonly label: string;
  readonly value: Cell;
  /** The whole it is part of, or what else belongs to it. */
  readonly note?: string | undefined;
}

/** One subject. */
export interface Section {
  /** Names it within the page. */
  readonly id: string;
  readonly title: string;
  /** Whether it takes the whole width of a page; absent: half of it. */
  readonly isWide?: boolean | undefined;
  /** Empty: nothing was reported. */
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** A table, and a picture of it. */
export interface Block {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that are not shown. */
  readonly hidden: number;
  /** The columns that a picture shows; absent: no picture. */
  readonly bars?: Bars | undefined;
}

/** Columns of numbers drawn as bars, the first column of the table naming them. */
export interface Bars {
  readonly columns: readonly number[];
  /** Whether those of a row add up to one bar; else each has its own. */
  readonly isStacked?: boolean | undefined;
}

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Numbers stand at the right. */
  readonly isNumber: boolean;
}

/** `undefined`: not reported, which is not zero. */
export type Cell = string | number | Percent | undefined;

/** A share in percent. */
interface Percent {
  readonly percent: number;
}
