import type { Day } from "../../core/dates.js";
import { collections, recordKinds, type RecordKind } from "../../core/record-kind.js";
import type { Dataset } from "../../model/dataset.js";
import { findCommune } from "../../units/commune.js";

/** Kinds that name communes of the past, or of anywhere. */
const ELSEWHERE: ReadonlySet<RecordKind> = new Set<RecordKind>([
  "former-unit",
  "succession",
  "source",
  "document",
]);

/** The communes that the records of a dataset list or speak of, by code, each with the code of its province. */
export function namedCommunes(dataset: Dataset, on: Day): ReadonlyMap<string, string> {
  const provinces = new Map((dataset.communes ?? []).map(({ code, provinceCode }) => [code, provinceCode]));
  for (const kind of recordKinds)
    if (!ELSEWHERE.has(kind)) collect(dataset[collections[kind]], provinces, on);
  return new Map([...provinces].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function collect(value: unknown, provinces: Map<string, string>, on: Day): void {
  if (typeof value === "string") {
    const code = /^(?:[a-z-]+@)?commune:(\d{5})$/.exec(value)?.[1];
    const unit = code === undefined || provinces.has(code) ? undefined : findCommune(code, { on });
    if (unit !== undefined) provinces.set(unit.code, unit.provinceCode);
  } else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) collect(part, provinces, on);
}
