import type { Locale } from "../../core/locale.js";
import { columnLetters } from "./address.js";
import { guideName, listsName } from "./find-sheet.js";
import { guide } from "./hint.js";
import type { SheetColumn, SheetLayout } from "./layout.js";
import type { Parts } from "./package.js";
import { styles, stylesXml } from "./style.js";
import { words } from "./word.js";
import type { WrittenCell } from "./write-cell.js";
import { sheetXml, textSheetXml } from "./write-sheet.js";
import { encodeXml } from "./xml.js";

/** A sheet to be written. */
export interface WrittenSheet {
  readonly layout: SheetLayout;
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook: the guide, the sheets, and, hidden, the labels to choose from. */
export function workbookParts(sheets: readonly WrittenSheet[], locale: Locale): Parts {
  const lists = new ChoiceLists(locale);
  const written = sheets.map(({ layout, rows }) => ({
    name: layout.names[locale],
    xml: sheetXml(layout.columns, rows, (column) => lists.rangeOf(column), locale),
    hidden: false,
  }));
  const all = [
    {
      name: guideName[locale],
      xml: textSheetXml([guide[locale]], 110, styles.title, styles.guide),
      hidden: false,
    },
    ...written,
    {
      name: listsName[locale],
      xml: textSheetXml(lists.columns, 30, styles.heading, styles.text),
      hidden: true,
    },
  ];
  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${all.map((_, at) => `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>${all.map(({ name, hidden }, at) => `<sheet name="${encodeXml(name)}" sheetId="${String(at + 1)}"${hidden ? ' state="hidden"' : ""} r:id="rId${String(at + 1)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${all.map((_, at) => `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join("")}<Relationship Id="rId${String(all.length + 1)}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  };
  const encoder = new TextEncoder();
  const parts: Parts = {};
  for (const [path, text] of Object.entries(texts)) parts[path] = encoder.encode(DECLARATION + text);
  parts["xl/styles.xml"] = encoder.encode(stylesXml);
  for (const [at, { xml }] of all.entries())
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] = encoder.encode(xml);
  return parts;
}

/** The labels that columns are filled from, each list once. */
class ChoiceLists {
  readonly columns: string[][] = [];
  readonly #ranges = new Map<string, string>();
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** The range of a column's choices; `undefined` where it has none. */
  rangeOf({ column: { list, members, type } }: SheetColumn): string | undefined {
    const locale = this.#locale;
    if (type === "boolean") return this.#rangeFor([words.yesLabel[locale], words.noLabel[locale]], "");
    if (list !== undefined)
      return this.#rangeFor(
        Object.values(list.members).map((labels) => labels[locale]),
        list.title[locale],
      );
    return members === undefined ? undefined : this.#rangeFor(members, "");
  }

  #rangeFor(labels: readonly string[], title: string): string {
    const name = JSON.stringify([title, labels]);
    let range = this.#ranges.get(name);
    if (range === undefined) {
      const letters = columnLetters(this.columns.length);
      range = `'${listsName[this.#locale]}'!$${letters}$2:$${letters}$${String(labels.length + 1)}`;
      this.#ranges.set(name, range);
      this.columns.push([title, ...labels]);
    }
    return range;
  }
}
