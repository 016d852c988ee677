import { sameValue } from "../core/same-value.js";
import { toPointer } from "../core/pointer.js";
import type { JsonSchema } from "./json-schema.js";

/** A place where a schema refuses what an older one accepted. */
export interface Narrowing {
  /** JSON Pointer into the newer schema, references followed. */
  readonly pointer: string;
  /** The keyword that narrows. */
  readonly keyword: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Keywords that may only grow, and those that may only shrink. */
const growing = new Set(["maxLength", "maxItems", "maximum"]);
const shrinking = new Set(["minLength", "minItems", "minimum"]);

/** Words and annotations: they accept and refuse nothing. */
const silent = /^(?:x-.*|\$.*|title|description|default|examples|format)$/;

/**
 * The places where data that followed the older schema might not follow the newer one. What cannot be judged, such as a
 * changed pattern or condition, counts as narrower. Given the two the other way round, it finds what became wider.
 *
 * @example narrowings(released["gift.json"], publishedSchemas()["gift.json"]) // []
 */
export function narrowings(older: JsonSchema, newer: JsonSchema): Narrowing[] {
  const found: Narrowing[] = [];
  const roots = { older, newer };
  const seen = new Set<string>();
  compare(older, newer, [], { roots, seen, found });
  return found;
}

interface Comparison {
  readonly roots: { readonly older: JsonSchema; readonly newer: JsonSchema };
  readonly seen: Set<string>;
  readonly found: Narrowing[];
}

type Node = JsonSchema | boolean | undefined;

function compare(before: Node, after: Node, path: readonly string[], comparison: Comparison): void {
  if (after === undefined || after === true || before === false) return;
  const { roots, seen, found } = comparison;
  const note = (keyword: string, one: unknown, other: unknown): void => {
    found.push({ pointer: toPointer(path), keyword, before: one, after: other });
  };
  if (before === undefined || before === true || after === false) {
    note(after === false ? "false" : "schema", before, after);
    return;
  }
  if (typeof before.$ref === "string" && typeof after.$ref === "string") {
    // what stands beside the references narrows too
    const pair = JSON.stringify([before, after].map(withoutWords));
    if (seen.has(pair)) return;
    seen.add(pair);
  }
  const [old, now] = [resolved(before, roots.older), resolved(after, roots.newer)];
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (silent.test(keyword)) continue;
    const [one, other] = [old[keyword], now[keyword]];
    if (keyword === "properties") compareProperties(old, now, path, comparison);
    else if (keyword === "items" || keyword === "propertyNames")
      compare(one as Node, other as Node, [...path, keyword], comparison);
    else if (keyword === "additionalProperties") compareClosed(one, other, note);
    else if (keyword === "required" || keyword === "enum") compareLists(keyword, one, other, note);
    else if (keyword === "oneOf" || keyword === "anyOf")
      compareAlternatives(keyword, old, now, path, comparison);
    else if (isNarrower(keyword, one, other)) note(keyword, one, other);
  }
}

function compareProperties(
  old: JsonSchema,
  now: JsonSchema,
  path: readonly string[],
  comparison: Comparison,
): void {
  const [ones, others] = [(old.properties ?? {}) as JsonSchema, (now.properties ?? {}) as JsonSchema];
  for (const name of Object.keys(ones)) {
    const gone = now.additionalProperties === false ? false : undefined;
    const after = Object.hasOwn(others, name) ? (others[name] as Node) : gone;
    compare(ones[name] as Node, after, [...path, name], comparison);
  }
  // a field that is new was refused before where the object was closed, and anything where it was open
  if (old.additionalProperties !== false)
    for (const name of Object.keys(others))
      if (!Object.hasOwn(ones, name)) compare(true, others[name] as Node, [...path, name], comparison);
}

type Note = (keyword: string, before: unknown, after: unknown) => void;

function compareClosed(one: unknown, other: unknown, note: Note): void {
  if (one !== false && other !== undefined && other !== true && !sameValue(one, other))
    note("additionalProperties", one, other);
}

/** More required fields are narrower; fewer codes are. */
function compareLists(keyword: "required" | "enum", one: unknown, other: unknown, note: Note): void {
  const [old, now] = [one, other].map((list) => (list ?? []) as readonly unknown[]) as [unknown[], unknown[]];
  if (keyword === "enum" && other === undefined) return;
  const [wide, narrow] = keyword === "required" ? [now, old] : [old, now];
  if ((keyword === "enum" && one === undefined) || wide.some((member) => !narrow.includes(member)))
    note(keyword, one, other);
}

/** Alternatives are compared by name, without one in their order; new ones may follow. */
function compareAlternatives(
  keyword: string,
  old: JsonSchema,
  now: JsonSchema,
  path: readonly string[],
  comparison: Comparison,
): void {
  const [ones, others] = [old[keyword], now[keyword]] as [Node[] | undefined, Node[] | undefined];
  if (others === undefined) return;
  // one with a name keeps it, wherever it stands
  const partOf = (one: Node, index: number): Node => {
    const name = typeof one === "object" ? one.$ref : undefined;
    const named = others.find((other) => typeof other === "object" && other.$ref === name);
    return name === undefined ? (index < others.length ? others[index] : false) : (named ?? false);
  };
  if (ones === undefined)
    comparison.found.push({ pointer: toPointer(path), keyword, before: ones, after: others });
  else
    ones.forEach((one, index) => {
      compare(one, partOf(one, index), [...path, keyword, String(index)], comparison);
    });
}

function isNarrower(keyword: string, one: unknown, other: unknown): boolean {
  if (other === undefined || sameValue(one, other)) return false;
  if (growing.has(keyword)) return one === undefined || Number(other) < Number(one);
  if (shrinking.has(keyword)) return one === undefined || Number(other) > Number(one);
  if (keyword === "type") return !(one === "integer" && other === "number");
  if (keyword === "allOf") {
    // fewer conditions are wider
    const known = (one ?? []) as readonly unknown[];
    return (other as readonly unknown[]).some((part) => !known.some((it) => sameValue(it, part)));
  }
  return true;
}

function withoutWords(node: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key === "$ref" || !silent.test(key)));
}

function resolved(node: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof node.$ref !== "string") return node;
  const { $ref, ...own } = node;
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const part = ((root.$defs ?? {}) as Readonly<Record<string, JsonSchema>>)[name] ?? {};
  const whole = resolved(part, root);
  const conditions = [whole.allOf, own.allOf].flatMap((list) => (list ?? []) as JsonSchema[]);
  return { ...whole, ...own, ...(conditions.length > 0 && { allOf: conditions }) };
}
