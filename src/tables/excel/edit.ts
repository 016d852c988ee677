import { XmlReader } from "./xml.js";

/** The prefix of a tag's name with its colon; empty where it has none. */
export function prefixAt(xml: string, start: number): string {
  return /^<\/?([A-Za-z_][\w.-]{0,40}:)?/.exec(xml.slice(start, start + 45))?.[1] ?? "";
}

/**
 * The XML with content added at the end of its first element of a name, which may be empty; its `count`, where it has one,
 * grows. `content` gets the prefix that its own tags need. Without such an element nothing changes.
 */
export function appendIn(xml: string, name: string, content: (prefix: string) => string, added = 0): string {
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (!reader.at(name)) continue;
    const prefix = prefixAt(xml, reader.start);
    const open = counted(reader, added);
    if (reader.is("empty"))
      return `${xml.slice(0, reader.start)}${opened(open)}${content(prefix)}</${prefix}${name}>${xml.slice(reader.end)}`;
    const { start, end } = reader;
    for (let depth = 1; depth > 0 && reader.next();)
      if (reader.at(name)) depth += reader.is("open") ? 1 : reader.is("close") ? -1 : 0;
    return (
      xml.slice(0, start) + open + xml.slice(end, reader.start) + content(prefix) + xml.slice(reader.start)
    );
  }
  return xml;
}

/** An empty tag as one that opens. */
export function opened(tag: string): string {
  return `${tag.slice(0, tag.lastIndexOf("/")).trimEnd()}>`;
}

function counted(reader: XmlReader, added: number): string {
  const tag = reader.xml.slice(reader.start, reader.end);
  const at = added === 0 ? undefined : reader.attributeAt("count");
  if (at === undefined) return tag;
  const [from, to] = at;
  const count = Number(reader.xml.slice(from, to)) + added;
  return tag.slice(0, from - reader.start) + String(count) + tag.slice(to - reader.start);
}

/** The tag at a reader with an attribute set to a value. */
export function withAttribute(reader: XmlReader, name: string, value: string): string {
  const tag = reader.xml.slice(reader.start, reader.end);
  const at = reader.attributeAt(name);
  if (at !== undefined) return tag.slice(0, at[0] - reader.start) + value + tag.slice(at[1] - reader.start);
  const end = reader.is("empty") ? tag.lastIndexOf("/") : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${value}"${tag.slice(end)}`;
}
