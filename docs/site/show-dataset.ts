import type { Locale } from "haicap";
import { formatNumber } from "haicap";
import type { SummaryPart } from "../../examples/summary.js";
import type { DatasetAnswer, FaultAnswer, Remark } from "./check.js";
import { element, longList } from "./dom.js";
import type { Place } from "./json-place.js";
import { countText, leftText, placeText, words } from "./words.js";

/** Shows a place of the input; absent: the input is not in the box. */
export type GoTo = ((place: Place) => void) | undefined;

/** Says that a text is no JSON, and where it stops being so. */
export function showFault({ line, column, place }: FaultAnswer, locale: Locale, goTo: GoTo): Node[] {
  return [
    element(
      "div",
      { class: "verdict error" },
      element("strong", {}, words.brokenJson[locale]),
      element("span", {}, placeText(line, column, locale)),
    ),
    element("p", {}, words.brokenHint[locale], " ", goButton(place, locale, goTo)),
  ];
}

/** Shows what a dataset is like: the verdict, its issues, its records, its summary. */
export function showDataset(answer: DatasetAnswer, locale: Locale, goTo: GoTo): Node[] {
  const { ok, counts, remarks, records, summary } = answer;
  const left = counts.error + counts.warning + counts.info - remarks.length;
  const verdict = ok ? (counts.warning > 0 ? "warning" : "ok") : "error";
  return [
    element(
      "div",
      { class: `verdict ${verdict}` },
      element("strong", {}, words[ok ? "valid" : "invalid"][locale]),
      element("span", {}, countText(counts, locale)),
    ),
    ...(remarks.length > 0
      ? [
          element("h3", {}, words.issues[locale]),
          element(
            "div",
            { class: "remarks" },
            longList("ul", remarks, (remark) => showRemark(remark, locale, goTo), words.more[locale]),
          ),
        ]
      : []),
    ...(left > 0 ? [element("p", { class: "quiet" }, leftText(left, locale))] : []),
    element("h3", {}, words.summary[locale]),
    ...(records.length > 0
      ? [
          element(
            "ul",
            { class: "records" },
            ...records.map(({ title, count }) =>
              element("li", {}, `${title} `, element("b", {}, formatNumber(count, locale))),
            ),
          ),
        ]
      : []),
    ...(summary === undefined
      ? [element("p", { class: "quiet" }, words.noSummary[locale])]
      : [element("p", { class: "title" }, summary.title), showSummary(summary.parts, locale)]),
  ];
}

function showRemark({ severity, code, text, line, place }: Remark, locale: Locale, goTo: GoTo): Node {
  return element(
    "div",
    { class: `remark ${severity}` },
    element("span", { class: "severity" }, words[severity][locale]),
    element("p", {}, text),
    element(
      "p",
      { class: "where" },
      element("code", {}, code),
      line !== undefined && ` ${placeText(line, undefined, locale)} `,
      place && goButton(place, locale, goTo),
    ),
  );
}

function goButton(place: Place, locale: Locale, goTo: GoTo): HTMLElement | undefined {
  if (goTo === undefined) return undefined;
  const button = element(
    "button",
    {
      class: "go",
      onclick: () => {
        goTo(place);
      },
    },
    words.goThere[locale],
  );
  button.type = "button";
  return button;
}

function showSummary(parts: readonly SummaryPart[], locale: Locale): Node {
  return element(
    "div",
    { class: "summary" },
    ...parts.map(({ text, parts: below = [], numbered = false }) =>
      below.length === 0
        ? element("p", { class: "heading" }, text)
        : element(
            "details",
            { open: below.length <= 40 },
            element("summary", {}, text),
            showParts(below, numbered, locale),
          ),
    ),
  );
}

function showParts(parts: readonly SummaryPart[], numbered: boolean, locale: Locale): Node {
  return longList(
    numbered ? "ol" : "ul",
    parts,
    (part) => {
      const fragment = document.createDocumentFragment();
      fragment.append(part.text);
      if (part.parts !== undefined && part.parts.length > 0)
        fragment.append(showParts(part.parts, part.numbered ?? false, locale));
      return fragment;
    },
    words.more[locale],
  );
}
