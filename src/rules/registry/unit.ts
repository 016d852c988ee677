import { firstDayOf, isDay, lastDayOf } from "../../core/dates.js";
import type { PartialDay } from "../../core/dates.js";
import type { Registry } from "../../core/registry.js";
import { parseRef } from "../../core/reference.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Unit } from "../../core/unit.js";
import type { Field } from "../../model/field.js";
import { fieldsOf, valuesAt } from "../../model/field.js";
import type { AnyRecord } from "../../model/record.js";
import { FIRST_DAY } from "../law/structure.js";
import type { RuleContext } from "../rule.js";

/** A reference to a unit in a record, by itself or in a body's name. */
export interface UnitMention {
  readonly pointer: string;
  readonly scheme: string;
  readonly code: string;
  /** The unit alone: `commune:03538`. */
  readonly ref: string;
}

const SCHEMES: ReadonlySet<string> = new Set([
  "province",
  "commune",
  "former-province",
  "former-district",
  "former-commune",
]);

const mentionsByKind = new Map<RecordKind, readonly Field[]>();

/** Every unit that a record mentions. */
export function* unitMentions(kind: RecordKind, record: AnyRecord): Generator<UnitMention> {
  let fields = mentionsByKind.get(kind);
  if (fields === undefined) {
    fields = fieldsOf(kind).filter(({ info }) => info.reference === "ref");
    mentionsByKind.set(kind, fields);
  }
  for (const { path } of fields)
    for (const [pointer, value] of valuesAt(record, path)) {
      const { scheme, value: code } = parseRef(String(value)) ?? { scheme: "", value: "" };
      if (SCHEMES.has(scheme)) yield { pointer, scheme, code, ref: `${scheme}:${code}` };
    }
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
