import { bodyList } from "../../codes/body.js";
import { labelOf } from "../../codes/label.js";
import { unitPhrase } from "../../codes/unit-phrase.js";
import type { Locale } from "../../core/locale.js";
import { parseRef } from "../../core/reference.js";
import type { Registry } from "../../core/registry.js";
import { mixedValue } from "../mixed.js";
import type { Cell, Column } from "../table.js";
import type { UnitResolver } from "./read-unit.js";
import { readUnit, takesUnits } from "./read-unit.js";
import { percentOf, printDay } from "./shown.js";
import { words } from "./word.js";

/** What writes units by their names: `haicap/units`. */
export interface UnitNames extends UnitResolver, Pick<Registry, "findProvince" | "findCommune"> {}

/** A cell to be written. */
export type WrittenCell =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number; readonly share?: true }
  | { readonly type: "boolean"; readonly value: boolean };

/** How a workbook is written. */
export interface Writing {
  readonly locale: Locale;
  readonly names: UnitNames | undefined;
}

/** The cell of a value, such that reading it gives the value again. */
export function cellFor(value: Exclude<Cell, null>, column: Column, writing: Writing): WrittenCell {
  if (column.mixed === true) {
    const mixed = mixedValue(String(value));
    if (typeof mixed === "string") return { type: "text", text: mixed };
    return typeof mixed === "number" ? { type: "number", number: mixed } : { type: "boolean", value: mixed };
  }
  if (typeof value === "number") return numberCell(value, column, writing);
  return {
    type: "text",
    text: typeof value === "boolean" ? answer(value, writing) : textFor(value, column, writing),
  };
}

/** A share stands as a share of 1 shown in percent, where the workbook can keep it so. */
function numberCell(number: number, { unit }: Column, { locale }: Writing): WrittenCell {
  if (unit !== "percent") return { type: "number", number };
  const share = number / 100;
  if (percentOf(share) === number) return { type: "number", number: share, share: true };
  const text = String(number);
  return { type: "text", text: `${locale === "vi" ? text.replace(".", ",") : text}%` };
}

function answer(value: boolean, { locale }: Writing): string {
  return value ? words.yesLabel[locale] : words.noLabel[locale];
}

/** The text of a cell for a text. */
export function textFor(value: string, { list, format }: Column, writing: Writing): string {
  const { locale } = writing;
  if (list !== undefined) return labelOf(list, value, locale);
  if (format === "day" || format === "partial-day") return printDay(value);
  if (format === "pointer" && value === "") return words.wholeRecordLabel[locale];
  if (format === undefined || !takesUnits(format)) return value;
  const text = nameOfRef(value, writing);
  const back = text === undefined ? undefined : readUnit(text, format, writing.names);
  return text !== undefined && back?.status === "found" && back.ref === value ? text : value;
}

/** The name of a unit with its province, a body before it: "Ủy ban nhân dân xã Nậm Mạ, tỉnh Lai Châu". */
function nameOfRef(ref: string, { names, locale }: Writing): string | undefined {
  const parsed = names && parseRef(ref);
  if (parsed === undefined) return undefined;
  const { body, scheme, value } = parsed;
  const commune = scheme === "commune" ? names?.findCommune(value) : undefined;
  const province = commune?.province ?? (scheme === "province" ? names?.findProvince(value) : undefined);
  if (province === undefined) return undefined;
  const unit = [...(commune ? [commune] : []), province]
    .map(({ kind, name }) => unitPhrase(kind, name, "vi"))
    .join(", ");
  return body === undefined ? unit : `${labelOf(bodyList, body, locale)} ${unit}`;
}
