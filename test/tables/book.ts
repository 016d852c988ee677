import { strToU8, unzipSync, zipSync } from "fflate";
import { addressOf } from "../../src/tables/excel/address.js";
import { encodeText } from "../../src/tables/excel/xml.js";

/** A cell of a test: a text, a number with its format, yes or no, or the XML of a cell without its address. */
export type TestCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly number: number; readonly format: string }
  | { readonly xml: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: string;
  /** What stands after the rows. */
  readonly after?: string;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook as another program may write it; `more` are further parts of it. */
export function bookOf(
  sheets: readonly TestSheet[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const formats: string[] = [];
  const cellXml = (cell: TestCell, row: number, column: number): string => {
    const at = `<c r="${addressOf({ row, column })}"`;
    if (cell === undefined) return "";
    if (typeof cell === "string") return `${at} t="inlineStr"><is><t>${encodeText(cell)}</t></is></c>`;
    if (typeof cell === "number") return `${at}><v>${String(cell)}</v></c>`;
    if (typeof cell === "boolean") return `${at} t="b"><v>${cell ? "1" : "0"}</v></c>`;
    if ("xml" in cell) return cell.xml.replace("<c", at);
    if (!formats.includes(cell.format)) formats.push(cell.format);
    return `${at} s="${String(formats.indexOf(cell.format) + 1)}"><v>${String(cell.number)}</v></c>`;
  };
  const bodies = sheets.map(
    ({ rows, after = "" }) =>
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((cells, row) => `<row r="${String(row + 1)}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`).join("")}</sheetData>${after}</worksheet>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${encodeText(name)}" sheetId="${String(at + 1)}" r:id="s${String(at)}"${state === undefined ? "" : ` state="${state}"`}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets.map((_, at) => `<Relationship Id="s${String(at)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join("")}<Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${encodeText(code)}"/>`).join("")}</numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${String(formats.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.map((_, at) => `<xf numFmtId="${String(164 + at)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, body])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    level: 1,
  });
}

/** The texts of the parts of a workbook. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]),
  );
}
