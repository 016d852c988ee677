import { actorClassList } from "../../codes/actor-class.js";
import { bodyList } from "../../codes/body.js";
import { codeOf } from "../../codes/code.js";
import type { Locale } from "../../core/locale.js";
import { unitPhrase } from "../../codes/unit-phrase.js";
import type { Era } from "../../core/registry.js";
import type { Resolution } from "../../core/resolution.js";
import type { Unit } from "../../core/unit.js";
import { refOf } from "../../core/unit.js";
import type { Format } from "../../model/value/field-info.js";

/** What finds units by their names: `haicap/units`, or `haicap/units/former` for those before 1 July 2025 too. */
export interface UnitResolver {
  /** The unit that a text names, if there is exactly one. */
  resolveUnit(text: string, options?: { readonly era?: Era | undefined }): Resolution;
}

/** A reference, the several that a text may mean, or none with units of similar names. */
export type UnitReading =
  | { readonly status: "found"; readonly ref: string }
  | { readonly status: "ambiguous" | "not-found"; readonly units: readonly Unit[] };

/** Formats whose texts name a unit, or a body of one. */
const UNITS: ReadonlySet<Format | undefined> = new Set<Format | undefined>([
  "unit-ref",
  "former-unit-ref",
  "actor-ref",
  "place-ref",
  "post-body-ref",
]);

const COUNTRY = /^(?:cả nước|toàn quốc|whole country|the country|country)$/i;

/** Whether a column of this format takes the names of units. */
export function takesUnits(format: Format | undefined): boolean {
  return UNITS.has(format);
}

/**
 * The reference that a person means: the reference itself, the code of a unit, the name of a unit, a body and its unit
 * ("UBND xã Nậm Mạ, tỉnh Lai Châu"), or a class of people. Codes are those of today, except where only units before
 * 1 July 2025 can stand.
 */
export function readUnit(text: string, format: Format, resolver: UnitResolver | undefined): UnitReading {
  // Whether a reference has the right form is for validation to say.
  if (/^(?:country$|[a-z-]+(?:@[a-z-]+)?:|[a-z-]+@country$)/.test(text)) return found(text);
  const era = format === "former-unit-ref" ? "former" : undefined;
  if (/^\d+$/.test(text)) {
    const scheme = SCHEMES[text.length];
    // Only districts had three digits, and they are no more.
    const isFormer = era !== undefined || scheme === "district";
    if (scheme !== undefined) return found(`${isFormer ? "former-" : ""}${scheme}:${text}`);
  }
  if (format !== "former-unit-ref" && COUNTRY.test(text)) return found("country");
  if (format === "actor-ref") {
    const actor = codeOf(actorClassList, text);
    if (actor !== undefined) return found(`class:${actor}`);
  }
  if (resolver === undefined) return { status: "not-found", units: [] };
  const unit = resolver.resolveUnit(text, { era });
  if (unit.status === "found" && unit.unmatched.length === 0) return found(refOf(unit.unit));
  if (format !== "unit-ref" && format !== "former-unit-ref") {
    const body = readBody(text, resolver);
    if (body !== undefined) return body;
  }
  return { status: unit.status === "ambiguous" ? "ambiguous" : "not-found", units: unit.candidates };
}

const SCHEMES: Readonly<Record<number, string>> = { 2: "province", 3: "district", 5: "commune" };

/** A body before the unit it belongs to: every place is tried where the one may end and the other begin. */
function readBody(text: string, resolver: UnitResolver): UnitReading | undefined {
  const words = text.split(/\s+/);
  const refs = new Set<string>();
  let unclear: UnitReading | undefined;
  for (let end = 1; end < Math.min(words.length, 20); end++) {
    const body = codeOf(bodyList, words.slice(0, end).join(" ").replace(/[,;]$/, ""));
    if (body === undefined) continue;
    const rest = words.slice(end).join(" ");
    if (COUNTRY.test(rest)) refs.add(`${body}@country`);
    const unit = resolver.resolveUnit(rest);
    if (unit.status === "found" && unit.unmatched.length === 0) refs.add(`${body}@${refOf(unit.unit)}`);
    else if (unit.status !== "found") unclear = { status: unit.status, units: unit.candidates };
  }
  const [ref, ...more] = refs;
  return ref !== undefined && more.length === 0 ? found(ref) : unclear;
}

function found(ref: string): UnitReading {
  return { status: "found", ref };
}

/** A unit as it is shown to choose from: "xã Nậm Mạ, tỉnh Lai Châu (03538)". */
export function unitText(unit: Unit, locale: Locale): string {
  const parts = [unitPhrase(unit.kind, unit.name, locale)];
  const { province } = unit as { province?: { kind: string; name: string } };
  if (province !== undefined) parts.push(unitPhrase(province.kind, province.name, locale));
  return `${parts.join(", ")} (${unit.code})`;
}
