import type { CellPlace } from "./address.js";
import { addressOf, parseAddress } from "./address.js";
import { appendIn, prefixAt } from "./edit.js";
import { encodeText, XmlReader } from "./xml.js";

/** A comment to be written on a cell. */
export interface CellComment {
  readonly place: CellPlace;
  /** What stands in bold above the text. */
  readonly title: string;
  readonly text: string;
}

/** Who writes the comments: they are known by it when the file comes back. */
const AUTHOR = "haicap";

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>`;

/** The comments of a sheet and the drawing that shows them. */
export interface CommentParts {
  readonly comments: string;
  readonly drawing: string;
}

/**
 * Adds comments to those of a sheet: to a cell that has one, below its text. Those of an earlier answer go, others stay as
 * they are. Empty parts: the sheet has none yet.
 */
export function addComments(
  { comments, drawing }: CommentParts,
  added: readonly CellComment[],
): CommentParts {
  const cleaned = withoutOwn(comments === "" ? EMPTY : comments);
  const authors = authorsOf(cleaned.xml);
  const isKnown = authors.includes(AUTHOR);
  const author = isKnown ? authors.indexOf(AUTHOR) : authors.length;
  const taken = new Set(addressesOf(cleaned.xml));
  const fresh = added.filter(({ place }) => !taken.has(addressOf(place)));
  const below = new Map(
    added
      .filter(({ place }) => taken.has(addressOf(place)))
      .map((comment) => [addressOf(comment.place), comment]),
  );
  const written = appendBelow(cleaned.xml, below);
  let xml = isKnown ? written : appendIn(written, "authors", (p) => `<${p}author>${AUTHOR}</${p}author>`);
  xml = appendIn(xml, "commentList", (p) =>
    fresh
      .map(
        (comment) =>
          `<${p}comment ref="${addressOf(comment.place)}" authorId="${String(author)}"><${p}text>${runs(comment, p)}</${p}text></${p}comment>`,
      )
      .join(""),
  );
  return { comments: xml, drawing: withShapes(withoutShapes(drawing, cleaned.removed), fresh) };
}

function runs({ title, text }: CellComment, p: string): string {
  const run = (bold: string, content: string): string =>
    `<${p}r><${p}rPr>${bold}<${p}sz val="10"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr><${p}t xml:space="preserve">${encodeText(content)}</${p}t></${p}r>`;
  return run(`<${p}b/>`, `${title}\n`) + run("", text);
}

function authorsOf(xml: string): string[] {
  const authors: string[] = [];
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.at("commentList")) break;
    if (reader.at("author") && !reader.is("open")) authors.push(reader.is("close") ? reader.text() : "");
  }
  return authors;
}

function addressesOf(xml: string): string[] {
  const addresses: string[] = [];
  const reader = new XmlReader(xml);
  while (reader.next())
    if (reader.at("comment") && !reader.is("close")) addresses.push(reader.attribute("ref") ?? "");
  return addresses;
}

/** The comments without those of our own, and the cells that had one. */
function withoutOwn(xml: string): { readonly xml: string; readonly removed: readonly CellPlace[] } {
  const own = new Set(authorsOf(xml).flatMap((author, at) => (author === AUTHOR ? [String(at)] : [])));
  const reader = new XmlReader(xml);
  const removed: CellPlace[] = [];
  let kept = "";
  let copied = 0;
  while (reader.next()) {
    if (!reader.at("comment") || !reader.is("open") || !own.has(reader.attribute("authorId") ?? "")) continue;
    const place = parseAddress(reader.attribute("ref") ?? "");
    if (place !== undefined) removed.push(place);
    kept += xml.slice(copied, reader.start);
    while (reader.next() && !(reader.at("comment") && reader.is("close")));
    copied = reader.end;
  }
  return { xml: kept + xml.slice(copied), removed };
}

/** Adds to the text of comments that are there. */
function appendBelow(xml: string, below: ReadonlyMap<string, CellComment>): string {
  const reader = new XmlReader(xml);
  let output = "";
  let copied = 0;
  let comment: CellComment | undefined;
  while (reader.next()) {
    if (reader.at("comment") && reader.is("open")) comment = below.get(reader.attribute("ref") ?? "");
    if (!reader.at("text") || !reader.is("close") || comment === undefined) continue;
    const p = prefixAt(xml, reader.start);
    output += xml.slice(copied, reader.start) + runs({ ...comment, title: `\n\n${comment.title}` }, p);
    copied = reader.start;
  }
  return output + xml.slice(copied);
}

const DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;
const SHAPE_TYPE = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function withShapes(drawing: string, comments: readonly CellComment[]): string {
  const xml = drawing === "" ? DRAWING : drawing;
  const end = xml.lastIndexOf("</xml>");
  if (end < 0) return xml;
  const numbers = [...xml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, digits]) => Number(digits));
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1;
  const type = xml.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  const shapes = comments.map((comment, at) => shapeOf(comment, first + at)).join("");
  return xml.slice(0, end) + type + shapes + xml.slice(end);
}

/** The box of a comment, as high as its text needs, beside its cell. */
function shapeOf({ place: { row, column }, title, text }: CellComment, number: number): string {
  const lines = `${title}\n${text}`
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
  const height = Math.min(20, lines + 1);
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 4, column + 5, 15, top + height, 4].join(", ");
  return `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="position:absolute;width:240pt;height:${String(height * 15)}pt;z-index:${String(number - 1024)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
}

/** The drawing without the boxes of some cells. */
function withoutShapes(drawing: string, removed: readonly CellPlace[]): string {
  if (removed.length === 0) return drawing;
  const gone = new Set(removed.map(addressOf));
  const reader = new XmlReader(drawing);
  let kept = "";
  let copied = 0;
  while (reader.next()) {
    if (!reader.at("shape") || !reader.is("open")) continue;
    const { start } = reader;
    let [row, column] = [-1, -1];
    while (reader.next() && !(reader.at("shape") && reader.is("close"))) {
      if (reader.at("Row") && reader.is("close")) row = Number(reader.text());
      if (reader.at("Column") && reader.is("close")) column = Number(reader.text());
    }
    if (!gone.has(addressOf({ row, column }))) continue;
    kept += drawing.slice(copied, start);
    copied = reader.end;
  }
  return kept + drawing.slice(copied);
}
