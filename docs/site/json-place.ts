/** Where a value stands in a text: offset of its first character, and the one after its last. */
export type Place = readonly [start: number, end: number];

/** What reading a JSON text for its places gave. */
export interface JsonPlaces {
  /** Place of each value asked for that is there, by its pointer (RFC 6901). */
  readonly places: ReadonlyMap<string, Place>;
  /** Offset of the first character that JSON does not allow, or the length of a text that ends too early; absent: none. */
  readonly fault?: number;
}

interface Open {
  readonly pointer: string;
  readonly start: number;
  readonly close: "}" | "]";
  /** Position of the next element of an array. */
  index: number;
}

const BLANK = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads a JSON text once, without recursion, and notes where the values stand that are asked for. */
export function placesInJson(text: string, wanted: ReadonlySet<string>): JsonPlaces {
  const places = new Map<string, Place>();
  const open: Open[] = [];
  let at = 0;
  let pointer = "";

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const next = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    skip(BLANK);
    return true;
  };
  const key = (parent: Open): boolean => {
    const start = at;
    if (!skip(STRING)) return false;
    const name = JSON.parse(text.slice(start, at)) as string;
    pointer = `${parent.pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    skip(BLANK);
    return next(":");
  };
  const element = (parent: Open): boolean => {
    if (parent.close === "}") return key(parent);
    pointer = `${parent.pointer}/${parent.index++}`;
    return true;
  };
  /** Ends a value, and every list that ends with it; false: the text goes on wrongly. */
  const end = (start: number, name: string): boolean => {
    if (wanted.has(name)) places.set(name, [start, at]);
    skip(BLANK);
    const parent = open.at(-1);
    if (parent === undefined) return at === text.length;
    if (next(",")) return element(parent);
    return text[at] === parent.close && close();
  };
  const close = (): boolean => {
    for (let inner = open.at(-1); inner !== undefined && text[at] === inner.close; inner = open.at(-1)) {
      open.pop();
      at += 1;
      if (wanted.has(inner.pointer)) places.set(inner.pointer, [inner.start, at]);
      skip(BLANK);
    }
    const parent = open.at(-1);
    if (parent === undefined) return at === text.length;
    return next(",") && element(parent);
  };
  const value = (): boolean => {
    const start = at;
    const bracket = text[at];
    if (bracket !== "{" && bracket !== "[") return (skip(STRING) || skip(LITERAL)) && end(start, pointer);
    const list: Open = { pointer, start, close: bracket === "{" ? "}" : "]", index: 0 };
    open.push(list);
    next(bracket);
    return text[at] === list.close ? close() : element(list);
  };

  skip(BLANK);
  let isSound = value();
  while (isSound && at < text.length) isSound = value();
  return isSound && open.length === 0 ? { places } : { places, fault: at };
}

/** The place of a value, or of the innermost value around it that is there. */
export function placeOf(pointer: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (const around of pointersAround(pointer)) {
    const place = places.get(around);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A pointer and those of everything around it, innermost first. */
export function pointersAround(pointer: string): string[] {
  const pointers = [pointer];
  for (let cut = pointer.lastIndexOf("/"); cut >= 0; cut = pointer.lastIndexOf("/", cut - 1)) {
    pointers.push(pointer.slice(0, cut));
    if (cut === 0) break;
  }
  return pointers;
}

/** Line and column of an offset, both from 1. */
export function lineAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
