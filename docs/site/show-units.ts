import type { Locale } from "haicap";
import { element, longList } from "./dom.js";
import type { LineAnswer, UnitsAnswer } from "./look-up.js";
import type { RelatedUnit, UnitAnswer } from "./unit-answer.js";
import { words } from "./words.js";

/** Shows the units that lines of text may mean. */
export function showUnits({ lines, note, left }: UnitsAnswer, locale: Locale): Node[] {
  const isSingle = lines.length === 1;
  return [
    ...(note === undefined ? [] : [element("p", { class: "note" }, note)]),
    ...lines.map((line) => showLine(line, isSingle, locale)),
    ...(left === undefined ? [] : [element("p", { class: "quiet" }, left)]),
  ];
}

function showLine({ input, note, units }: LineAnswer, isSingle: boolean, locale: Locale): Node {
  return element(
    "section",
    { class: isSingle ? "line" : "line several" },
    !isSingle && element("h3", {}, input),
    note !== undefined && element("p", { class: "note" }, note),
    ...units.map((unit) => showUnit(unit, locale)),
  );
}

function showUnit(unit: UnitAnswer, locale: Locale): Node {
  const { name, code, isCurrent, era, relation, related, facts } = unit;
  return element(
    "article",
    { class: isCurrent ? "unit current" : "unit former" },
    element(
      "p",
      { class: "name" },
      element("strong", { lang: "vi" }, name),
      element("span", { class: "code" }, `${words.code[locale]} ${code}`),
      element("span", { class: "era" }, era),
    ),
    relation !== undefined && element("p", { class: "relation" }, relation),
    related.length > 0 && longList("ul", related, (other) => showRelated(other, locale), words.more[locale]),
    ...facts.map((fact) => element("p", { class: "quiet" }, fact)),
  );
}

function showRelated({ name, code, extent }: RelatedUnit, locale: Locale): Node {
  const fragment = document.createDocumentFragment();
  fragment.append(
    element("b", { lang: "vi" }, name),
    code === undefined ? "" : element("span", { class: "code" }, `${words.code[locale]} ${code}`),
    extent === undefined ? "" : element("span", { class: "extent" }, `(${extent})`),
  );
  return fragment;
}
