import type { RecordKind } from "../core/record-kind.js";
import { sameValue } from "../core/same-value.js";
import type { Entry } from "../model/entry.js";
import type { StreamEntry } from "../model/stream.js";
import type { Aggregate, Json } from "./aggregate.js";
import type { Reads } from "./fact.js";
import { byKey, byText } from "./order.js";

/** The fields of one record that were read. */
export type Picked = Readonly<Record<string, unknown>>;

/** What is known of one record: what it says, each different version of it once; or that it was taken back. */
export type FactCell = readonly Picked[] | "withdrawn";

/** What is known of every record, by kind and key. */
export type FactTables = Map<RecordKind, Map<string, FactCell>>;

/**
 * Keeps of every record the fields that are read. Records are told apart by kind and key, so that one that arrives twice,
 * from two files or two machines, counts once. A withdrawal outweighs everything; of different versions none is chosen,
 * because which one came later cannot be told from the parts.
 */
export function factTables(reads: Reads): Aggregate<StreamEntry, FactTables, FactTables> {
  const fieldsOf = new Map<string, readonly string[]>(Object.entries(reads));
  return {
    empty: () => new Map(),
    add(tables, entry) {
      const fields = fieldsOf.get(entry.kind);
      if (fields !== undefined) {
        const { kind, record } = entry as Entry;
        put(tables, kind, keyOf(record), pick(record, fields));
      }
      return tables;
    },
    merge(one, other) {
      for (const [kind, cells] of other) for (const [key, cell] of cells) put(one, kind, key, cell);
      return one;
    },
    finish: (tables) => tables,
    toJSON: (tables) =>
      [...tables].sort(byKey).map(([kind, cells]) => [kind, [...cells].sort(byKey)]) as unknown as Json,
    fromJSON: (json) =>
      new Map(
        (json as unknown as [RecordKind, [string, FactCell][]][]).map(([kind, cells]) => [
          kind,
          new Map(cells),
        ]),
      ),
  };
}

function put(tables: FactTables, kind: RecordKind, key: string, cell: FactCell): void {
  let cells = tables.get(kind);
  if (cells === undefined) tables.set(kind, (cells = new Map<string, FactCell>()));
  const before = cells.get(key);
  cells.set(key, before === undefined ? cell : joined(before, cell));
}

function joined(one: FactCell, other: FactCell): FactCell {
  if (one === "withdrawn" || other === "withdrawn") return "withdrawn";
  const versions: Picked[] = [];
  // Of two that say the same with their keys in another order, the one that sorts first stays.
  for (const version of [...one, ...other].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b))))
    if (!versions.some((known) => sameValue(known, version))) versions.push(version);
  return versions;
}

function pick(record: object, fields: readonly string[]): FactCell {
  const values = record as Picked;
  if (values.withdrawn === true) return "withdrawn";
  const picked: Record<string, unknown> = {};
  for (const field of fields) if (values[field] !== undefined) picked[field] = values[field];
  return [picked];
}

function keyOf(record: Entry["record"]): string {
  return "id" in record ? record.id : "code" in record ? record.code : record.ref;
}
