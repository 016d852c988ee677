import { relationsOf, relationsPath } from "./book.js";
import { appendIn, prefixAt } from "./edit.js";
import type { CellComment } from "./mark-comment.js";
import { addComments } from "./mark-comment.js";
import type { Parts } from "./package.js";
import { putText, textOf } from "./package.js";
import { encodeXml, XmlReader } from "./xml.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Puts comments on the cells of a sheet: into its parts for comments, or into new ones. */
export function attachComments(parts: Parts, sheet: string, comments: readonly CellComment[]): void {
  const relations = relationsOf(parts, sheet);
  const target = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && Object.hasOwn(parts, relation.target))?.target;
  const paths = { comments: target("comments"), drawing: target("vmlDrawing") };
  const before = {
    comments: paths.comments === undefined ? "" : textOf(parts, paths.comments),
    drawing: paths.drawing === undefined ? "" : textOf(parts, paths.drawing),
  };
  // Nothing to write, and nothing of an earlier answer to take off.
  if (comments.length === 0 && !before.comments.includes("haicap")) return;
  const after = addComments(before, comments);
  putText(parts, paths.comments ?? newPart(parts, sheet, "comments"), after.comments);
  putText(parts, paths.drawing ?? newPart(parts, sheet, "drawing"), after.drawing);
}

/** The path of a new part, once the sheet and the types of the package know it. */
function newPart(parts: Parts, sheet: string, kind: "comments" | "drawing"): string {
  const path = freePath(
    parts,
    kind === "comments" ? "xl/comments" : "xl/drawings/vmlDrawing",
    kind === "comments" ? ".xml" : ".vml",
  );
  const relations = relationsPath(sheet);
  const xml = textOf(parts, relations) || `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"/>`;
  const ids = new Set([...xml.matchAll(/\bId\s*=\s*["']([^"']{1,200})["']/g)].map(([, id]) => id));
  let number = 1;
  while (ids.has(`rIdHaicap${String(number)}`)) number++;
  const id = `rIdHaicap${String(number)}`;
  const type = kind === "comments" ? "comments" : "vmlDrawing";
  putText(
    parts,
    relations,
    appendIn(
      xml,
      "Relationships",
      (p) => `<${p}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${encodeXml(path)}"/>`,
    ),
  );
  const types = textOf(parts, "[Content_Types].xml");
  const entry = (p: string): string =>
    kind === "comments"
      ? `<${p}Override PartName="/${path}" ContentType="${COMMENTS}"/>`
      : /Extension\s*=\s*["']vml["']/i.test(types)
        ? ""
        : `<${p}Default Extension="vml" ContentType="${DRAWING}"/>`;
  putText(parts, "[Content_Types].xml", appendIn(types, "Types", entry));
  if (kind === "drawing") putText(parts, sheet, withLegacyDrawing(textOf(parts, sheet), id));
  return path;
}

function freePath(parts: Parts, start: string, end: string): string {
  let number = 1;
  while (Object.hasOwn(parts, `${start}${String(number)}${end}`)) number++;
  return `${start}${String(number)}${end}`;
}

/** What follows the drawing of comments in a sheet (ISO/IEC 29500-1, 18.3.1.99). */
const AFTER = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
  "AlternateContent",
]);

/** The sheet with a relation to the drawing of its comments, where the order of its elements wants it. */
function withLegacyDrawing(xml: string, id: string): string {
  const reader = new XmlReader(xml);
  let depth = 0;
  let hasRows = false;
  while (reader.next()) {
    if (reader.at("sheetData")) hasRows = true;
    const isEnd = reader.is("close") && depth === 1;
    if (isEnd || (depth === 1 && hasRows && !reader.is("close") && AFTER.has(reader.name))) {
      const prefix = prefixAt(xml, xml.indexOf("<", xml.indexOf("?>") + 1));
      return `${xml.slice(0, reader.start)}<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>${xml.slice(reader.start)}`;
    }
    if (reader.is("open")) depth += 1;
    else if (reader.is("close")) depth -= 1;
  }
  return xml;
}
