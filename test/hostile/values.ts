function refuse(): never {
  throw new Error("refused");
}

const cyclic: Record<string, unknown> = { id: "12/a" };
cyclic.self = cyclic;
cyclic.units = [cyclic];

/** Texts that have broken programs elsewhere. */
export const texts: readonly string[] = [
  "",
  " ",
  "\u0000",
  "\uD800",
  "a\uDC00b",
  "\u202Eabc",
  "e\u0301\u0323".repeat(3),
  "Hòa Hoà".normalize("NFD"),
  "ﬃ ǆ İ ı ſ",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "-0",
  "1e999",
  "NaN",
  "0x10",
  "９９９",
  "2025-02-30",
  "31/02/2025",
  "9".repeat(400),
  "(".repeat(5000),
  "/".repeat(20_000),
  "~".repeat(20_000),
  "a".repeat(1_000_000),
  " ".repeat(1_000_000),
  "xã ".repeat(100_000),
  "1.".repeat(50_000),
  "=cmd|'/c calc'!A1",
  "<script>alert(1)</script>",
  "'; DROP TABLE findings; --",
  "${7*7}{{7*7}}%s%n",
  "../../etc/passwd",
];

/** Values that are no text: of every type, with traps in them. */
export const others: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** 53,
  10n,
  Symbol("id"),
  () => "id",
  [],
  [[[]]],
  [cyclic],
  {},
  Object.create(null),
  new Map([["id", "12/a"]]),
  new Date(Number.NaN),
  /x/g,
  new Uint8Array(10),
  new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }),
  new Proxy([], { get: refuse }),
  Object.defineProperty({}, "id", { enumerable: true, get: refuse }),
  { length: 2 ** 31 },
  { toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse, toJSON: refuse },
  cyclic,
  JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1}',
  ) as unknown,
  JSON.parse('{"note":'.repeat(10_000) + "1" + "}".repeat(10_000)) as unknown,
  JSON.parse("[".repeat(10_000) + "]".repeat(10_000)) as unknown,
  Array.from({ length: 200_000 }, () => null),
  Array.from({ length: 1000 }, () => "a".repeat(1000)),
];
