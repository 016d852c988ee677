import { firstDayOf, isDay, lastDayOf } from "../../core/dates.js";
import type { PartialDay } from "../../core/dates.js";
import type { Registry } from "../../core/registry.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Unit } from "../../core/unit.js";
import type { AnyRecord } from "../../model/record.js";
import { FIRST_DAY } from "../law/structure.js";
import { fieldPlaces } from "../field-places.js";
import type { RuleContext } from "../rule.js";
import { splitRef } from "../split-ref.js";
import { visit } from "../visit.js";

/** Takes a unit that a record names, by itself or in a body's name, and how to find its pointer. */
export type LookAtUnit = (scheme: string, code: string, pointer: () => string) => void;

const SCHEMES: ReadonlySet<string> = new Set([
  "province",
  "commune",
  "former-province",
  "former-district",
  "former-commune",
]);

const placesOf = fieldPlaces(({ info }) => info.reference === "ref");

/** Looks at every unit that a record names. */
export function visitUnits(kind: RecordKind, record: AnyRecord, look: LookAtUnit): void {
  visit(record, placesOf(kind), (value, pointer) => {
    const { scheme, value: code } = splitRef(String(value));
    if (SCHEMES.has(scheme)) look(scheme, code, pointer);
  });
}

/** The unit of a code on a day; `undefined` when there is none, `"unasked"` when the registry does not know that structure. */
export function findUnit(
  registry: Registry,
  scheme: string,
  code: string,
  on?: string,
): Unit | undefined | "unasked" {
  switch (scheme) {
    case "province":
      return registry.findProvince(code, { on });
    case "commune":
      return registry.findCommune(code, { on });
    case "former-province":
      return registry.findFormerProvince ? registry.findFormerProvince(code) : "unasked";
    case "former-district":
      return registry.findFormerDistrict ? registry.findFormerDistrict(code) : "unasked";
    default:
      return registry.findFormerCommune ? registry.findFormerCommune(code) : "unasked";
  }
}

/** The day on which the units of a record are looked up: its own where it is fully known and not before the structure. */
export function dayOf({ date, header }: RuleContext): string | undefined {
  const day = date ?? header?.issuedOn;
  return day !== undefined && isDay(day) && day >= FIRST_DAY ? day : undefined;
}

/** Whether all that a partial day may mean lies before the structure of today. */
export function isBefore(day: PartialDay): boolean {
  return lastDayOf(day) < FIRST_DAY && firstDayOf(day) < FIRST_DAY;
}
