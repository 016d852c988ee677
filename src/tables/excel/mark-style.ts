import type { IssueSeverity } from "../../codes/issue-severity.js";
import { appendIn, prefixAt, withAttribute } from "./edit.js";
import { stylesXml } from "./style.js";
import { XmlReader } from "./xml.js";

/** What cells are filled with; no colour of a palette, so that they are known again when the file comes back. */
const COLOURS: Readonly<Record<IssueSeverity, string>> = {
  error: "FFFFC9C7",
  warning: "FFFFEDA1",
  info: "FFDCE9F9",
};
const SEVERITIES = ["error", "warning", "info"] as const;

/** Adds to the styles of a workbook those of its own cells with a fill. */
export class StyleMarker {
  readonly #xml: string;
  /** The tags of the cell formats, with what they contain. */
  readonly #formats: string[] = [];
  readonly #added: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #firstFill: number;
  /** Fills that an earlier answer left. */
  readonly #ownFills = new Set<string>();

  constructor(xml: string) {
    this.#xml = xml.includes("cellXfs") ? xml : stylesXml;
    const reader = new XmlReader(this.#xml);
    let fills = 0;
    let inside = "";
    while (reader.next()) {
      if (reader.at("fills") || reader.at("cellXfs")) inside = reader.is("open") ? reader.name : "";
      else if (inside === "fills" && reader.at("fill") && !reader.is("open")) fills += 1;
      else if (inside === "fills" && reader.at("fgColor") && !reader.is("close")) {
        if (Object.values(COLOURS).includes((reader.attribute("rgb") ?? "").toUpperCase()))
          this.#ownFills.add(String(fills));
      } else if (inside === "cellXfs" && reader.at("xf") && !reader.is("close"))
        this.#formats.push(wholeOf(reader));
    }
    this.#firstFill = fills;
  }

  /** Whether a cell of this style is one that an earlier answer filled. */
  isMarked(style: number): boolean {
    const reader = new XmlReader(this.#formats[style] ?? "");
    return reader.next() && this.#ownFills.has(reader.attribute("fillId") ?? "");
  }

  /** The style like another with the fill of a severity; without one, with none. */
  styleOf(base: number, severity: IssueSeverity | undefined): number {
    const name = `${String(base)} ${severity ?? ""}`;
    let style = this.#known.get(name);
    if (style === undefined) {
      const fill = severity === undefined ? 0 : this.#firstFill + SEVERITIES.indexOf(severity);
      style = this.#formats.length + this.#added.length;
      this.#added.push(
        filled(this.#formats[base] ?? this.#formats[0] ?? '<xf numFmtId="0" fontId="0"/>', fill),
      );
      this.#known.set(name, style);
    }
    return style;
  }

  /** The styles with those that were added. */
  xml(): string {
    const fill = (prefix: string): string =>
      SEVERITIES.map(
        (it) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${COLOURS[it]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
      ).join("");
    const withFills =
      this.#firstFill > 0 ? appendIn(this.#xml, "fills", fill, SEVERITIES.length) : this.#withNewFills(fill);
    return appendIn(withFills, "cellXfs", () => this.#added.join(""), this.#added.length);
  }

  /** Fills stand before borders and formats; the first two are fixed. */
  #withNewFills(fill: (prefix: string) => string): string {
    const reader = new XmlReader(this.#xml);
    while (reader.next())
      if (["borders", "cellStyleXfs", "cellXfs"].includes(reader.name)) {
        const p = prefixAt(this.#xml, reader.start);
        return `${this.#xml.slice(0, reader.start)}<${p}fills>${fill(p)}</${p}fills>${this.#xml.slice(reader.start)}`;
      }
    return this.#xml;
  }
}

/** An element with what it contains. */
function wholeOf(reader: XmlReader): string {
  const { start, name, xml } = reader;
  if (!reader.is("empty")) while (reader.next() && !(reader.at(name) && reader.is("close")));
  return xml.slice(start, reader.end);
}

function filled(format: string, fill: number): string {
  let xml = format;
  for (const [name, value] of [
    ["fillId", String(fill)],
    ["applyFill", "1"],
  ] as const) {
    const reader = new XmlReader(xml);
    reader.next();
    xml = withAttribute(reader, name, value) + xml.slice(reader.end);
  }
  return xml;
}
