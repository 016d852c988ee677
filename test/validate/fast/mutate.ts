import fc from "fast-check";
import type { RecordKind } from "../../../src/core/record-kind.js";
import { recordKinds } from "../../../src/core/record-kind.js";
import { toEntries } from "../../../src/model/stream.js";
import { recordOf } from "../../../src/testing/record.js";
import { example } from "../../datasets.js";

/** A small generator of random numbers (mulberry32): the same seed gives the same numbers. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface Sample {
  readonly kind: RecordKind;
  readonly record: object;
}

/** Generated records of every kind, the same each time. */
export function generatedRecords(): Sample[] {
  return recordKinds.flatMap((kind) =>
    fc.sample(recordOf(kind), { numRuns: 8, seed: 34 }).map((record) => ({ kind, record })),
  );
}

/** The records of the real datasets. */
export function realRecords(): Sample[] {
  const names = ["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const;
  return names.flatMap((name) =>
    [...toEntries(example(name))].flatMap(({ kind, record }) =>
      kind === "dataset" ? [] : [{ kind, record }],
    ),
  );
}

const strange: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e15,
  1e16,
  2 ** 53,
  -1e16,
  "",
  " ",
  "x",
  "a\u0000",
  "\ud800",
  "x".repeat(301),
  "x".repeat(4001),
  "country",
  "commune:1",
  "2025-02-30",
  "12/x",
  "other",
  [],
  {},
  [[]],
  [{}],
  ["x"],
  [null],
  { x: 1 },
  { type: "by" },
  { type: "within", amount: 0 },
  { start: "2025" },
  Array.from({ length: 1001 }, () => "x"),
  JSON.parse('{"__proto__":1}'),
  JSON.parse('{"constructor":{}}'),
];

const keys = [
  "note",
  "sumary",
  "__proto__",
  "constructor",
  "toString",
  "claims",
  "stops",
  "measures",
  "deadline",
  "x/y~z",
  "",
];

/** A copy of a record with one to three changes at random places. */
export function mutate(record: object, random: (below: number) => number, others: readonly Sample[]): object {
  const copy = structuredClone(record);
  for (let left = 1 + random(3); left > 0; left--) {
    let place: object = copy;
    for (let depth = random(5); depth > 0; depth--) {
      const inner = Object.values(place).filter(
        (value) => typeof value === "object" && value !== null,
      ) as object[];
      const next = inner[random(Math.max(1, inner.length))];
      if (next !== undefined) place = next;
    }
    change(place, random, others);
  }
  return JSON.parse(JSON.stringify(copy)) as object;
}

function change(place: object, random: (below: number) => number, others: readonly Sample[]): void {
  const bag = place as Record<string, unknown>;
  const own = Object.keys(bag);
  const key = own[random(Math.max(1, own.length))] ?? "x";
  const other = others[random(others.length)]?.record as Record<string, unknown>;
  const borrowed = Object.keys(other)[random(Object.keys(other).length)] ?? "note";
  const set = (name: string, value: unknown): void => {
    // What is set on a list by name does not survive JSON.
    if (Array.isArray(place) && !/^\d+$/.test(name)) return;
    Object.defineProperty(bag, name, { value, enumerable: true, writable: true, configurable: true });
  };
  switch (random(6)) {
    case 0:
      if (Array.isArray(place)) place.splice(random(place.length + 1), 1);
      else Reflect.deleteProperty(bag, key);
      break;
    case 1:
      set(key, structuredClone(strange[random(strange.length)]));
      break;
    case 2:
      set(keys[random(keys.length)] ?? "x", structuredClone(strange[random(strange.length)]));
      break;
    case 3:
      set(borrowed, structuredClone(other[borrowed]));
      break;
    case 4:
      if (Array.isArray(place))
        place.push(structuredClone(place[0]), structuredClone(strange[random(strange.length)]));
      else set(key, [bag[key]]);
      break;
    default: {
      const value = bag[key];
      if (typeof value === "string")
        set(key, value.slice(0, random(value.length + 1)) + String(strange[random(20)]));
      else if (typeof value === "number") set(key, value * -1.5);
      else set(key, structuredClone(strange[random(strange.length)]));
    }
  }
}
