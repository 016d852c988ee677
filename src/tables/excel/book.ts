import type { Parts } from "./package.js";
import { textOf } from "./package.js";
import type { NumberMeaning } from "./number-format.js";
import { meaningOf } from "./number-format.js";
import type { DateSystem } from "./serial-day.js";
import { decodeText, XmlReader } from "./xml.js";

/** A sheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  /** The path of its part. */
  readonly path: string;
  readonly hidden: boolean;
}

/** What all sheets of a workbook share. */
export interface Book {
  /** At least one. */
  readonly sheets: readonly [SheetPart, ...SheetPart[]];
  readonly strings: readonly string[];
  /** What numbers stand for, by the style of their cell. */
  readonly meanings: readonly NumberMeaning[];
  /** The path of its styles; absent: it has none. */
  readonly stylesPath: string | undefined;
  readonly dates: DateSystem;
}

/** A relation of a part: its type without the address of the standard, and the path of its target. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads what the sheets of a workbook share; `undefined` when the parts are no workbook. */
export function readBook(parts: Parts): Book | undefined {
  const path = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || !Object.hasOwn(parts, path)) return undefined;
  const relations = relationsOf(parts, path);
  const targets = new Map(relations.map(({ id, type, target }) => [id, { type, target }]));
  const sheets: SheetPart[] = [];
  let dates: DateSystem = "1900";
  const xml = new XmlReader(textOf(parts, path));
  while (xml.next()) {
    if (xml.is("close")) continue;
    if (xml.at("workbookPr") && /^(?:1|true)$/.test(xml.attribute("date1904") ?? "")) dates = "1904";
    if (!xml.at("sheet")) continue;
    const id = xml.attribute("r:id") ?? attributeOfAnyPrefix(xml, "id");
    const target = targets.get(id ?? "");
    if (target?.type !== "worksheet" || !Object.hasOwn(parts, target.target)) continue;
    const state = xml.attribute("state") ?? "visible";
    sheets.push({ name: xml.attribute("name") ?? "", path: target.target, hidden: state !== "visible" });
  }
  const [first, ...others] = sheets;
  if (first === undefined) return undefined;
  const pathOf = (wanted: string): string | undefined =>
    relations.find(({ type }) => type === wanted)?.target;
  const textAt = (path: string | undefined): string => (path === undefined ? "" : textOf(parts, path));
  const stylesPath = pathOf("styles");
  return {
    sheets: [first, ...others],
    strings: readStrings(textAt(pathOf("sharedStrings"))),
    meanings: readMeanings(textAt(stylesPath)),
    stylesPath,
    dates,
  };
}

/** Some programs name the prefix of relations otherwise. */
function attributeOfAnyPrefix(xml: XmlReader, name: string): string | undefined {
  const tag = xml.xml.slice(xml.start, xml.end);
  const prefix = /\s([A-Za-z]{1,20}):id\s*=/.exec(tag)?.[1];
  return prefix === undefined ? undefined : xml.attribute(`${prefix}:${name}`);
}

/** The relations of a part; those of the package itself for the empty path. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const base = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = new XmlReader(textOf(parts, relationsPath(path)));
  const relations: Relation[] = [];
  while (xml.next())
    if (xml.at("Relationship") && !xml.is("close") && xml.attribute("TargetMode") !== "External")
      relations.push({
        id: xml.attribute("Id") ?? "",
        type: (xml.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: resolvePath(base, xml.attribute("Target") ?? ""),
      });
  return relations;
}

/** Where the relations of a part stand. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(base: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : base + target).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}

function readStrings(text: string): string[] {
  const strings: string[] = [];
  const xml = new XmlReader(text);
  while (xml.next()) if (xml.at("si") && !xml.is("close")) strings.push(readRichText(xml, "si"));
  return strings;
}

/** The text of an element, its runs together, without what only says how it is spoken. */
export function readRichText(xml: XmlReader, element: string): string {
  if (xml.is("empty")) return "";
  let text = "";
  let isSpoken = false;
  while (xml.next() && !(xml.at(element) && xml.is("close"))) {
    if (xml.at("rPh")) isSpoken = xml.is("open");
    if (xml.at("t") && xml.is("close") && !isSpoken) text += xml.text();
  }
  return decodeText(text);
}

function readMeanings(text: string): NumberMeaning[] {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  const xml = new XmlReader(text);
  let isCells = false;
  while (xml.next()) {
    if (xml.at("numFmt") && !xml.is("close"))
      codes.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
    else if (xml.at("cellXfs")) isCells = xml.is("open");
    else if (xml.at("xf") && isCells && !xml.is("close")) {
      const id = Number(xml.attribute("numFmtId") ?? 0);
      meanings.push(meaningOf(id, codes.get(id)));
    }
  }
  return meanings;
}
