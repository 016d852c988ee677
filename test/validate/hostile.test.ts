import { describe, expect, test } from "vitest";
import { collections, recordKinds } from "../../src/core/record-kind.js";
import { formatVersion } from "../../src/model/dataset.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { parseLine } from "../../src/validate/line.js";
import { validateRecord } from "../../src/validate/record.js";
import { standardSchema } from "../../src/validate/standard-schema.js";
import { example } from "../datasets.js";

const cyclic: Record<string, unknown> = { id: "12/a" };
cyclic.self = cyclic;
cyclic.units = [cyclic];

const hostile: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "id"],
  ["a number", Number.NaN],
  ["a large whole number", 10n],
  ["a symbol", Symbol("id")],
  ["a function", () => "id"],
  ["a list", []],
  ["a list of itself", [cyclic]],
  ["an empty object", {}],
  ["an object without prototype", Object.create(null)],
  ["a map", new Map([["id", "12/a"]])],
  ["a cyclic object", cyclic],
  [
    "prototype keys",
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1}'),
  ],
  ["a getter that throws", Object.defineProperty({}, "id", { enumerable: true, get: refuse })],
  [
    "a proxy that throws",
    new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }),
  ],
  ["10,000 levels", JSON.parse('{"note":'.repeat(10_000) + "1" + "}".repeat(10_000))],
  ["a lone surrogate", { id: "\uD800", "\uDC00": "\u0000" }],
  ["a text of a million letters", { id: "a".repeat(1_000_000), note: " ".repeat(1_000_000) }],
  ["a list of a million members", Array.from({ length: 1_000_000 }, () => null)],
  [
    "a list of a million members inside",
    { id: "12/a", units: Array.from({ length: 1_000_000 }, () => null) },
  ],
  ["5,000 unknown keys", flood(5000)],
];

function refuse(): never {
  throw new Error("refused");
}

function flood(length: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length }, (_, index) => ["k" + String(index), index]));
}

/** Runs it and proves that nobody else can tell: under two seconds of work, and the prototypes of objects and lists as they were. */
function harmless<T>(run: () => T): T {
  const before = [Object.prototype, Array.prototype].map((it) => Reflect.ownKeys(it).length);
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(2);
  expect([Object.prototype, Array.prototype].map((it) => Reflect.ownKeys(it).length)).toEqual(before);
  expect("polluted" in {}).toBe(false);
  return result;
}

describe.each(hostile)("%s", (_name, value) => {
  test("is no record of any kind", async () => {
    for (const kind of recordKinds) {
      const result = harmless(() => validateRecord(kind, value));
      expect(result.ok).toBe(false);
      expect(result.issues.length).toBeGreaterThan(0);
      expect(result.issues.length).toBeLessThanOrEqual(10_000);
    }
    const checked = await standardSchema("gift")["~standard"].validate(value);
    expect(checked.issues?.length).toBeGreaterThan(0);
  });

  test("is no dataset, no header, no collection and no member of one", () => {
    for (const dataset of [
      value,
      { haicap: value },
      { haicap: formatVersion, id: value },
      { haicap: formatVersion, [collections.gift]: value },
      { haicap: formatVersion, [collections.visit]: [value] },
    ])
      expect(harmless(() => validateDataset(dataset)).ok).toBe(false);
  });

  test("is no kind of record", () => {
    expect(harmless(() => validateRecord(value as "gift", {})).ok).toBe(false);
  });
});

test.each([
  "",
  " ",
  "{",
  "[".repeat(1_000_000),
  `{"record":"gift","note":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`,
  '{"record":"__proto__"}',
  '{"record":"constructor","id":"12/a"}',
  '{"record":{"toString":1}}',
  '{"__proto__":{"record":"gift"}}',
  "\uD800",
])("no line: %#", (line) => {
  expect(harmless(() => parseLine(line)).ok).toBe(false);
});

test("what was meant by 100,000 unknown keys is not looked for", () => {
  const keys = flood(100_000);
  expect(harmless(() => validateRecord("gift", keys)).counts.byCode.unknown_key).toBe(100_000);
  const dataset = { haicap: formatVersion, ...keys };
  expect(harmless(() => validateDataset(dataset)).counts.byCode.unknown_key).toBe(100_000);
});

describe("a value that changes its mind", () => {
  const dataset = example("kim-boi") as unknown as Readonly<Record<string, unknown>>;

  /** A value whose parts can be read so many times and then throw. */
  function exhausting(value: unknown, budget: { left: number }): unknown {
    if (typeof value !== "object" || value === null) return value;
    return new Proxy(value, {
      get(target, key, receiver) {
        if (budget.left-- <= 0) refuse();
        return exhausting(Reflect.get(target, key, receiver), budget);
      },
    });
  }

  /** How many parts are read when nothing stops it. */
  function readsOf(validate: (value: unknown) => unknown, value: unknown): number {
    const budget = { left: Number.MAX_SAFE_INTEGER };
    validate(exhausting(value, budget));
    return Number.MAX_SAFE_INTEGER - budget.left;
  }

  test.each(recordKinds.filter((kind) => Array.isArray(dataset[collections[kind]])))(
    "a %s never throws, however late its getters do",
    (kind) => {
      const record = (dataset[collections[kind]] as unknown[])[0];
      const reads = readsOf((value) => validateRecord(kind, value), record);
      expect(reads).toBeGreaterThan(5);
      for (let left = 0; left < reads; left += 1) {
        const result = validateRecord(kind, exhausting(record, { left }));
        expect(result.issues.map(({ code }) => code)).toContain("unreadable_value");
      }
    },
  );

  test("a dataset never throws, however late its getters do", () => {
    const reads = readsOf(validateDataset, dataset);
    expect(reads).toBeGreaterThan(1000);
    for (let step = 0; step < 100; step += 1) {
      const left = Math.floor((reads * step) / 100);
      const result = validateDataset(exhausting(dataset, { left }));
      expect(result.issues.map(({ code }) => code)).toContain("unreadable_value");
    }
  });
});
