import type { RecordKind } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import type { Loose } from "../draft.js";
import { mapPlaces } from "../place.js";
import type { World } from "./world.js";

/** A record whose every reference leads to something of its dataset; what can lead nowhere is left out. */
export function rewire(kind: RecordKind, record: Loose, world: World): Loose | undefined {
  return mapPlaces(catalog[kind].schema, record, ({ info, value, field }) => {
    if (field === "withdrawn") return undefined;
    if (info.reference === undefined) return value;
    const text = String(value);
    if (info.reference !== "ref") return world.some(info.reference, text);
    // Whoever acts exists in any case: where no official or delegation does, a commune.
    const instead = ANYWHERE.has(info.format ?? "") ? world.commune(text) : undefined;
    const target = world.refer(text) ?? instead;
    return field === "target" && target === `${kind}:${String(record.id)}` ? undefined : target;
  }) as Loose | undefined;
}

const ANYWHERE: ReadonlySet<string> = new Set(["actor-ref", "place-ref", "unit-ref"]);
