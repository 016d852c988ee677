import type { Period } from "../../core/dates.js";
import type { Claim } from "../../model/value/claim.js";
import { ClaimSchema } from "../../model/value/claim.js";
import type { Measure } from "../../model/value/measure.js";
import { MeasureSchema } from "../../model/value/measure.js";
import type { UnitName } from "../../model/value/record-base.js";
import { locate, provinceFor } from "../real-unit.js";
import type { Place } from "../place.js";
import { inOrder } from "./condition.js";

/** A value of any record made to agree with itself: lists without repeats, periods in order, parts within totals. */
export function settleValue({ node, info, value, field }: Place): unknown {
  if (info.period) return settlePeriod(value as Period);
  if (node === MeasureSchema) return settleMeasure(value as Measure);
  if (node === ClaimSchema) return settleClaim(value as Claim);
  if (Array.isArray(value)) {
    if (field === "names") return uniqueBy((value as UnitName[]).map(withRealName), "ref");
    if (value.every((member) => typeof member === "string")) return [...new Set(value)];
    if (field === "extensions") return uniqueBy(value as { name: string }[], "name");
  }
  return value;
}

/** The members of a list, the first of each key only. */
export function uniqueBy<T>(list: readonly T[], key: keyof T): T[] {
  const seen = new Set<unknown>();
  return list.filter((member) => !seen.has(member[key]) && seen.add(member[key]));
}

function settlePeriod(period: Period): Period {
  const { start, end, label } = period;
  return start === undefined && end === undefined && label === undefined
    ? { label: "9 tháng đầu năm 2025" }
    : inOrder(period, "start", "end");
}

function settleMeasure({ outOf, change, ...measure }: Measure): Measure {
  const parts = measure.parts?.map((part) => ({ ...part, value: Math.abs(part.value) }));
  const sum = (parts ?? []).reduce((total, part) => total + Math.round(part.value * 100), 0) / 100;
  let value = measure.value === undefined ? undefined : Math.abs(measure.value);
  if (measure.unit === "percent" && value !== undefined) value = Math.min(value, 100);
  if (parts !== undefined && value !== undefined)
    value = measure.partsComplete === true ? sum : Math.max(sum, value);
  return {
    ...measure,
    ...(measure.previous !== undefined && { previous: Math.abs(measure.previous) }),
    ...(value !== undefined && { value }),
    ...(parts !== undefined && { parts: parts.map((part) => withinWhole(part)) }),
    ...(parts !== undefined && measure.unit === "percent" && { unit: "item" }),
    ...(outOf !== undefined && { outOf: Math.max(outOf, value ?? 0) }),
    ...(change !== undefined && { change: changeOf(measure.previous, value) ?? change }),
    ...(measure.asOf === undefined && measure.period === undefined && { asOf: "2025-10-05" }),
  };
}

function withinWhole<Part extends { value: number; outOf?: number | undefined }>(part: Part): Part {
  return part.outOf === undefined ? part : { ...part, outOf: Math.max(part.outOf, part.value) };
}

function changeOf(previous: number | undefined, value: number | undefined): Measure["change"] {
  if (previous === undefined || value === undefined) return undefined;
  const before = Math.abs(previous);
  return value > before ? "up" : value < before ? "down" : "flat";
}

/** A claim says something, and a state stands alone. */
function settleClaim(claim: Claim): Claim {
  const { pointers, state, sourceIds, locator, note } = claim;
  if (state !== undefined) return { pointers, state, sourceIds, note };
  const { basis, qualifier, otherValue } = claim;
  const says = [basis, qualifier, otherValue, sourceIds, locator, note].some((part) => part !== undefined);
  return says ? claim : { ...claim, basis: "inferred" };
}

function withRealName(unit: UnitName): UnitName {
  if (unit.ref.startsWith("province:")) return { ...unit, name: provinceFor(unit.ref).name };
  const { commune } = locate(unit.ref);
  return { ref: `commune:${commune.code}`, name: commune.name };
}
