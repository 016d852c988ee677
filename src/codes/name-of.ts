import type { Locale } from "../core/locale.js";
import type { ParsedReference } from "../core/reference.js";
import { parseRef } from "../core/reference.js";
import { actorClassList } from "./actor-class.js";
import { bodyList } from "./body.js";
import { labelOf } from "./label.js";
import type { PostTitle } from "./post-title.js";
import { postTitleList } from "./post-title.js";
import { unitPhrase } from "./unit-phrase.js";

/** What a name is read from. A `Lookup` is one; a database or the registry of units can be another. */
export interface NameSource {
  /** A record with `name`, `fullName` or `posts`, and `kind` for a unit; `undefined` when it is not there. */
  find(kind: NamedKind, id: string): object | undefined;
}

/** The kinds of records that have a name. */
export type NamedKind =
  | "province"
  | "commune"
  | "former-unit"
  | "unit-group"
  | "official"
  | "organisation"
  | "delegation"
  | "project"
  | "source";

interface Named {
  readonly kind?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly title?: string;
  readonly posts?: readonly {
    readonly title: PostTitle;
    readonly body: string;
    readonly localTitle?: string;
  }[];
}

/**
 * What a reference stands for, in words: "Xã Nậm Mạ", "Đảng ủy xã Nậm Mạ", "Sở Nội vụ tỉnh Lai Châu", an official's name.
 * A thing that cannot be found keeps its code or id; a text that is no reference comes back as it is.
 *
 * @example nameOf("service-centre@commune:03538", lookupIn(dataset)) // "Trung tâm Phục vụ hành chính công xã Nậm Mạ"
 */
export function nameOf(reference: string, source: NameSource, locale: Locale = "vi"): string {
  const parsed = parseRef(reference);
  if (parsed === undefined) return reference;
  if (parsed.body !== undefined) return bodyName(parsed.body, parsed, source, locale);
  if (parsed.scheme === "class") return labelOf(actorClassList, parsed.value, locale);
  if (parsed.scheme === "official") return officialName(parsed.value, source, locale);
  return capitalised(unitName(parsed, source, locale) ?? plainName(parsed, source));
}

const UNIT_SCHEMES: ReadonlySet<string> = new Set([
  "province",
  "commune",
  "former-province",
  "former-district",
  "former-commune",
]);

/** A unit as it stands within a sentence, "xã Nậm Mạ"; `undefined` for what is no unit with a kind. */
function unitName(
  { scheme, value }: ParsedReference,
  source: NameSource,
  locale: Locale,
): string | undefined {
  if (scheme === "country") return locale === "vi" ? "Việt Nam" : "Viet Nam";
  if (!UNIT_SCHEMES.has(scheme)) return undefined;
  const former = scheme.startsWith("former-");
  const unit: Named | undefined = former
    ? source.find("former-unit", `${scheme}:${value}`)
    : source.find(scheme as NamedKind, value);
  return unit?.name === undefined || unit.kind === undefined
    ? value
    : unitPhrase(unit.kind, unit.name, locale);
}

function bodyName(body: string, unit: ParsedReference, source: NameSource, locale: Locale): string {
  const label = labelOf(bodyList, body, locale);
  const where = unitName(unit, source, locale) ?? plainName(unit, source);
  // The name of a group is no unit's name: "Đảng ủy (Năm xã …)".
  if (unit.scheme === "group") return `${label.replace(/cấp ủy/i, "Đảng ủy")} (${where})`;
  if (locale === "en") return `${label} of ${where}`;
  if (!/cấp ủy/i.test(label)) return unit.scheme === "country" ? label : `${label} ${where}`;
  // Party committees are named by the level: Đảng ủy xã …, Tỉnh ủy …, Thành ủy ….
  if (unit.scheme !== "province") return capitalised(`${label.replace(/cấp ủy/i, "Đảng ủy")} ${where}`);
  const committee = where.startsWith("thành phố ") ? "Thành ủy" : "Tỉnh ủy";
  return `${label.replace(/cấp ủy/i, committee)} ${where.replace(/^(?:tỉnh|thành phố) /, "")}`;
}

function officialName(id: string, source: NameSource, locale: Locale): string {
  const official = source.find("official", id) as Named | undefined;
  if (official?.fullName !== undefined) return official.fullName;
  const post = official?.posts?.[0];
  if (post === undefined) return id;
  return `${post.localTitle ?? labelOf(postTitleList, post.title, locale)}, ${nameOf(post.body, source, locale)}`;
}

function plainName({ scheme, value }: ParsedReference, source: NameSource): string {
  const kind = scheme === "group" ? "unit-group" : scheme;
  const found = source.find(kind as NamedKind, value) as Named | undefined;
  return found?.name ?? found?.title ?? value;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
