/** What a tag does. */
export type TagKind = "open" | "close" | "empty";

/**
 * Walks through the tags of an XML text without building a tree, so that a tag can be found again where it stands. Names
 * lose their prefix; comments and processing instructions are passed over; document types, which could define entities,
 * end the walk.
 */
export class XmlReader {
  /** Local name of the tag. */
  name = "";
  /** Where the tag begins, and where what follows it begins. */
  start = 0;
  end = 0;
  #textStart = 0;
  #nameEnd = 0;
  #kind: TagKind = "open";
  readonly xml: string;

  constructor(xml: string) {
    this.xml = xml;
  }

  /** Goes to the next tag; `false` at the end. */
  next(): boolean {
    const { xml } = this;
    this.#textStart = this.end;
    for (;;) {
      const start = xml.indexOf("<", this.end);
      if (start < 0) return false;
      if (xml.startsWith("<!--", start)) this.end = after(xml, "-->", start + 4);
      else if (xml.startsWith("<![CDATA[", start)) this.end = after(xml, "]]>", start + 9);
      else if (xml.startsWith("<?", start)) this.end = after(xml, "?>", start + 2);
      else if (xml.startsWith("<!", start)) return false;
      else return this.#tagAt(start);
    }
  }

  /** Whether the tag is one of an element of this name. */
  at(name: string): boolean {
    return this.name === name;
  }

  /** Whether the tag opens an element, closes one, or is an empty one. */
  is(kind: TagKind): boolean {
    return this.#kind === kind;
  }

  #tagAt(start: number): boolean {
    const { xml } = this;
    const isClose = xml.charCodeAt(start + 1) === 0x2f;
    let at = start + (isClose ? 2 : 1);
    let nameStart = at;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === 0x3a) nameStart = at + 1;
      else if (code <= 0x20 || code === 0x3e || code === 0x2f) break;
    }
    this.name = xml.slice(nameStart, at);
    this.#nameEnd = at;
    // A sign of greater within quotes ends no tag.
    let quote = 0;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 0x22 || code === 0x27) quote = code;
      else if (code === 0x3e) break;
    }
    if (at >= xml.length) return false;
    this.start = start;
    this.end = at + 1;
    this.#kind = isClose ? "close" : xml.charCodeAt(at - 1) === 0x2f ? "empty" : "open";
    return true;
  }

  /** The value of an attribute of the tag, by its name as written (`r:id`). */
  attribute(name: string): string | undefined {
    const [from, to] = this.attributeAt(name) ?? [0, 0];
    return to === 0 ? undefined : decodeXml(this.xml.slice(from, to));
  }

  /** Where the value of an attribute stands. */
  attributeAt(name: string): [from: number, to: number] | undefined {
    const { xml, end } = this;
    let at = this.#nameEnd;
    for (;;) {
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= end) return undefined;
      let from = equals + 1;
      while (from < end && xml.charCodeAt(from) <= 0x20) from++;
      const quote = xml.charAt(from);
      const to = quote === '"' || quote === "'" ? xml.indexOf(quote, from + 1) : -1;
      if (to < 0 || to >= end) return undefined;
      if (xml.slice(at, equals).trim() === name) return [from + 1, to];
      at = to + 1;
    }
  }

  /** The text between the tag before and this one. */
  text(): string {
    return textIn(this.xml.slice(this.#textStart, this.start));
  }
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? xml.length : at + sign.length;
}

/** The text of a piece without tags. */
function textIn(piece: string): string {
  if (!piece.includes("<")) return decodeXml(piece);
  let text = "";
  let at = 0;
  for (let start = piece.indexOf("<"); start >= 0; start = piece.indexOf("<", at)) {
    text += decodeXml(piece.slice(at, start));
    if (piece.startsWith("<![CDATA[", start)) {
      at = after(piece, "]]>", start + 9);
      text += piece.slice(start + 9, Math.max(start + 9, at - 3));
    } else at = after(piece, piece.startsWith("<!--", start) ? "-->" : "?>", start);
  }
  return text + decodeXml(piece.slice(at));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML with its five named entities and numbers resolved; nothing else is. */
function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9A-Fa-f]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text as content or attribute of XML. */
export function encodeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/**
 * A text as a workbook writes it: characters that XML cannot hold as `_x0007_`, and what would read as one of these with
 * its first sign so (ISO/IEC 29500-1, 22.9.2.19).
 */
export function encodeText(text: string): string {
  return encodeXml(
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replaceAll(
        /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      ),
  );
}

/** The text that {@link encodeText} wrote, once XML is decoded. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
