import { itemAt } from "../../core/item-at.js";
import { printTable } from "../print-table.js";
import { andMore, cellText, notReported } from "./cell-text.js";
import type { Block, KeyFigure, Page, Section } from "./page.js";

const LONGEST_LINE = 100;

/** A report for a terminal: tables, and a line under every heading. */
export function printPage(page: Page): string {
  const { title, about, warning, figures, sections } = page;
  return [
    underlined(title, "═"),
    printTable(about),
    ...(warning === undefined ? [] : [wrapped(`! ${warning}`)]),
    printTable(figures.map((figure) => rowOf(figure, page))),
    ...sections.map((section) => sectionText(section, page)),
  ].join("\n");
}

function rowOf({ label, value, note }: KeyFigure, { locale }: Page): string[] {
  return [label, cellText(value, locale), value === undefined ? "" : (note ?? "")];
}

function sectionText({ title, blocks, notes }: Section, page: Page): string {
  const empty = blocks.length === 0 && notes.length === 0 ? [notReported(page.locale) + "\n"] : [];
  return [
    underlined(title, "─"),
    ...notes.map(wrapped),
    ...blocks.map((block) => blockText(block, page)),
    ...empty,
  ].join("\n");
}

function blockText({ title, columns, rows, hidden }: Block, { locale }: Page): string {
  const cells = [
    columns.map(({ heading }) => heading.toUpperCase()),
    ...rows.map((row) => row.map((cell) => cellText(cell, locale))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => itemAt(row, at).length)));
  const aligned = cells.map((row) =>
    row.map((cell, at) => (itemAt(columns, at).isNumber ? cell.padStart(itemAt(widths, at)) : cell)),
  );
  return `${title}\n\n${printTable(aligned)}${hidden > 0 ? andMore(hidden, locale) + "\n" : ""}`;
}

function underlined(title: string, line: string): string {
  return `${title}\n${line.repeat(title.length)}\n`;
}

/** A text in lines that a terminal shows whole. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n") + "\n";
}
