import type { Locale } from "../core/locale.js";
import type { CodeList } from "./code-list.js";
import { communeKindList } from "./commune-kind.js";
import { formerUnitKindList } from "./former-unit-kind.js";
import { provinceKindList } from "./province-kind.js";

const LISTS: readonly CodeList[] = [communeKindList, provinceKindList, formerUnitKindList];

/** The word for a kind of unit as it stands within a sentence: "xã", "thành phố", "ward". */
export function unitWord(kind: string, locale: Locale): string {
  // A name says which city it is; the kind's full label would be a sentence of its own.
  if (kind === "centrally-run-city") return locale === "vi" ? "thành phố" : "city";
  const list = LISTS.find(({ members }) => Object.hasOwn(members, kind));
  return list?.members[kind]?.[locale].toLowerCase() ?? kind;
}

/** A unit as it stands within a sentence: "xã Nậm Mạ", "Nậm Mạ commune". */
export function unitPhrase(kind: string, name: string, locale: Locale): string {
  const word = unitWord(kind, locale);
  return locale === "vi" ? `${word} ${name}` : `${name} ${word}`;
}
