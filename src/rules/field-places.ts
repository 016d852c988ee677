import type { RecordKind } from "../core/record-kind.js";
import type { Field } from "../model/field.js";
import { fieldsOf } from "../model/field.js";
import type { Places } from "./visit.js";
import { placesOf } from "./visit.js";

/** The places of the fields that `choose` picks, for each kind found once. */
export function fieldPlaces(choose: (field: Field) => boolean): (kind: RecordKind) => Places {
  const byKind = new Map<RecordKind, Places>();
  return (kind) => {
    let places = byKind.get(kind);
    if (places === undefined) {
      places = placesOf(
        fieldsOf(kind)
          .filter(choose)
          .map(({ path }) => path),
      );
      byKind.set(kind, places);
    }
    return places;
  };
}

/** Places written as paths with slashes, for those kinds that have some. */
export function writtenPlaces(
  paths: Readonly<Partial<Record<RecordKind, readonly string[]>>>,
): ReadonlyMap<string, Places> {
  return new Map(
    Object.entries(paths).map(([kind, fields]) => [kind, placesOf(fields.map((field) => field.split("/")))]),
  );
}
