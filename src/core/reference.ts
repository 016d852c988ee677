import type { Id } from "./id.js";
import { ID_SOURCE } from "./id.js";
import type { RecordKind } from "./record-kind.js";

/**
 * A unit of the country: two-digit province codes, five-digit commune codes, the structure before 1 July 2025 under
 * `former-…`. The era is in the reference, because 3,316 codes stand for a unit in both structures.
 */
export type UnitRef = "country" | `province:${string}` | `commune:${string}` | `group:${Id}` | FormerUnitRef;

/** A unit of the structure before 1 July 2025: province (2 digits), district (3), commune (5). */
export type FormerUnitRef =
  `former-province:${string}` | `former-district:${string}` | `former-commune:${string}`;

/** Any record, by its kind and id: `finding:40/f-3`. A stop of a visit can be named too. */
export type RecordRef = `${RecordKind | "stop"}:${Id}`;

/** A reference taken apart. `departments@province:40` → `{ body: "departments", scheme: "province", value: "40" }`. */
export interface ParsedReference {
  /** The body before the `@`; absent for a unit or record itself. */
  readonly body?: string;
  /** What kind of thing the value names: `commune`, `group`, `official`, `class`, `country` … */
  readonly scheme: string;
  /** The code or id; empty for `country`. */
  readonly value: string;
}

/** The unit schemes with the digits of their codes. */
const UNIT_CODES =
  "province:\\d{2}|commune:\\d{5}|former-province:\\d{2}|former-district:\\d{3}|former-commune:\\d{5}";

/** A {@link FormerUnitRef}, as the source of a regular expression. */
export const FORMER_UNIT_SOURCE = "former-province:\\d{2}|former-district:\\d{3}|former-commune:\\d{5}";

/** A {@link UnitRef}, as the source of a regular expression. */
export const UNIT_SOURCE: string = `country|${UNIT_CODES}|group:${ID_SOURCE}`;

const SCHEMED = /^(?:([a-z]+(?:-[a-z]+)*)@)?([a-z]+(?:-[a-z]+)*)(?::(.+))?$/s;

/**
 * Takes a reference apart; `undefined` when it is no text of that form. Whether the thing exists is not asked.
 *
 * @example parseRef("commune:03538") // { scheme: "commune", value: "03538" }
 * @example parseRef("home-affairs-department@province:12")
 * // { body: "home-affairs-department", scheme: "province", value: "12" }
 */
export function parseRef(reference: unknown): ParsedReference | undefined {
  if (typeof reference !== "string") return undefined;
  const match = SCHEMED.exec(reference);
  if (match === null) return undefined;
  const [, body, scheme = "", value = ""] = match;
  const isUnit = UNIT_PATTERN.test(
    scheme === "country" ? reference.slice((body?.length ?? -1) + 1) : `${scheme}:${value}`,
  );
  if (body !== undefined) return isUnit ? { body, scheme, value } : undefined;
  if (isUnit) return { scheme, value };
  return value !== "" && !unitSchemes.has(scheme) && VALUE_PATTERN.test(value)
    ? { scheme, value }
    : undefined;
}

const UNIT_PATTERN = new RegExp(`^(?:${UNIT_SOURCE})$`);
const VALUE_PATTERN = new RegExp(`^${ID_SOURCE}$`);
/** The schemes of references to units and groups of units. */
export const unitSchemes: ReadonlySet<string> = new Set([
  "country",
  "province",
  "commune",
  "group",
  "former-province",
  "former-district",
  "former-commune",
]);

/** Whether a value is a text in the form of a {@link UnitRef}. */
export function isUnitRef(reference: unknown): reference is UnitRef {
  return typeof reference === "string" && UNIT_PATTERN.test(reference);
}
