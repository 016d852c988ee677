import type { Locale } from "../core/locale.js";
import { itemAt } from "../core/item-at.js";
import { drawnRelations, subjectsOf } from "./diagram-text.js";
import type { FieldDescription, KindDescription, ModelDescription, Subject } from "./model-description.js";
import { subjectTitles } from "./subject.js";
import { formTitles, word } from "./words.js";

const colours: Readonly<Record<Subject, string>> = {
  territory: "#2f6f4e",
  actors: "#6b4a8b",
  oversight: "#a33b2a",
  services: "#1f5f8b",
  capacity: "#8a6116",
  evidence: "#4b5563",
  own: "#0f766e",
};

/** The entity-relationship diagram of a model in the language of Graphviz. */
export function dotDiagram(model: ModelDescription, locale: Locale): string {
  return [
    `digraph ${quoted(word("diagram", locale))} {`,
    "  graph [rankdir=LR, nodesep=0.35, ranksep=1.4, pad=0.4, splines=spline, fontname=Helvetica];",
    "  node [shape=plain, fontname=Helvetica, fontsize=11];",
    '  edge [color="#64748b", fontname=Helvetica, fontsize=9, fontcolor="#334155", dir=both];',
    ...subjectsOf(model).map(
      ({ subject, kinds }) =>
        `  subgraph ${quoted(`cluster_${subject}`)} { label=${quoted(subjectTitles[subject][locale])}; fontsize=15; ` +
        `fontcolor="${colours[subject]}"; color="#e2e8f0"; style=rounded; margin=14; ` +
        kinds.map((kind) => `${quoted(kind.name)} [label=<${box(kind, locale)}>];`).join(" ") +
        columns(kinds, model) +
        " }",
    ),
    ...drawnRelations(model).map(({ from, to, fields, required, many }) => {
      const head = many ? (required ? "crowtee" : "crowodot") : required ? "teetee" : "teeodot";
      return (
        `  ${quoted(from)}:${quoted(itemAt(fields, 0).replace(/\..*/, ""))}:e -> ${quoted(to)}:head:${from === to ? "e" : "w"} ` +
        `[arrowtail=crowodot, arrowhead=${head}, tooltip=${quoted(`${from}.${fields.join(", ")} → ${to}`)}];`
      );
    }),
    "}",
    "",
  ].join("\n");
}

/** Kinds without lines would stand in one long column: unseen lines put them into three. */
function columns(kinds: readonly KindDescription[], model: ModelDescription): string {
  const ends = new Set(drawnRelations(model).flatMap(({ from, to }) => [from, to]));
  const alone = kinds.filter(({ name }) => !ends.has(name));
  const height = Math.ceil(alone.length / 3);
  return alone
    .slice(height)
    .map(({ name }, index) => ` ${quoted(itemAt(alone, index).name)} -> ${quoted(name)} [style=invis];`)
    .join("");
}

function box({ name, title, fields, subject, key }: KindDescription, locale: Locale): string {
  const rows = fields
    .filter(({ common }) => !common)
    .map((field) => {
      const shown = field.required ? `<b>${escaped(field.name)}</b>` : escaped(field.name);
      return (
        `<tr><td align="left">${field.name === key ? `<u>${shown}</u>` : shown}</td>` +
        `<td align="left" port="${escaped(field.name)}"><font color="#64748b">${escaped(typeText(field, locale))}</font></td></tr>`
      );
    });
  return (
    `<table border="1" cellborder="0" cellspacing="0" cellpadding="3" bgcolor="#ffffff" color="#cbd5e1">` +
    `<tr><td port="head" colspan="2" bgcolor="${colours[subject]}"><font color="#ffffff"><b>${escaped(title[locale])}</b>  ` +
    `${escaped(name)}</font></td></tr>${rows.join("")}</table>`
  );
}

/** What a field holds, in a word or two. */
function typeText({ list, value }: FieldDescription, locale: Locale): string {
  const { type, format, codes, objects: [object, ...others] = [], reference } = value;
  const known = reference !== undefined && reference !== "ref" ? `→ ${reference}` : undefined;
  const form = format === undefined ? undefined : formTitles[format][locale];
  const text =
    known ??
    codes?.name ??
    form ??
    (object !== undefined
      ? object + (others.length > 0 ? " …" : "")
      : type === "whole-number"
        ? word("wholeNumber", locale)
        : type === "number"
          ? word("number", locale)
          : type === "yes-no"
            ? "✓"
            : (value.literals ?? []).map(String).join(", "));
  return list === undefined ? text : `${text} []`;
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
