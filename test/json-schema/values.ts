import type * as z from "zod";
import { unwrap } from "../../src/model/field.js";
import { fieldInfo } from "../../src/model/value/field-info.js";

/** A source of repeatable choices. */
export interface Choices {
  below(limit: number): number;
  of<T>(values: readonly [T, ...T[]]): T;
}

/** Repeatable choices from a seed (mulberry32). */
export function choicesFrom(seed: number): Choices {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, of: (values) => values[below(values.length)] ?? values[0] };
}

const NÔM = "𡨸";
const texts: [string, ...string[]] = [
  "Đường vào bản còn khó khăn",
  "x",
  NÔM,
  "hoà\nbình",
  "a\u0301 🌾 ",
  "\u00A0a",
  "\u2028.",
  "tab\there",
  " ",
  "",
  "\n",
  "\uFEFF",
  "\uD800",
  "a\u0000",
  "\u0085",
];
const unitRefs: [string, ...string[]] = [
  "country",
  "province:12",
  "commune:03538",
  "group:12/g",
  "former-district:107",
];

/** Texts of every written form, right ones first; some are wrong on purpose. */
const formats: Readonly<Record<string, [string, ...string[]]>> = {
  id: ["12/a-1", "03538/2025-10", "x", "a".repeat(200), "a".repeat(201), "/x", "ă", "a b", `12/${NÔM}`],
  day: ["2025-10-15", "2024-02-29", "2025-02-29", "2025-04-31", "2025-1-1", "20251015", "2025-10", "１２"],
  "partial-day": ["2025", "2025-10", "2025-10-15", "1899", "2025-13", "2025-02-30", "2025-10-15\n"],
  time: ["08:30", "23:59", "24:00", "8:30", "08:30:00"],
  url: [
    "https://laichau.gov.vn/đường",
    `http://a/${NÔM}`,
    "ftp://a",
    "https://a b",
    "https://",
    "https://\uD800",
  ],
  pointer: [
    "",
    "/summary",
    "/a~1b/0",
    "/a~2",
    "summary",
    `/${NÔM}`,
    `/${NÔM.repeat(499)}`,
    `/${NÔM.repeat(500)}`,
  ],
  "province-code": ["12", "1", "123", "١٢"],
  "commune-code": ["03538", "3538", "035381", "٠٣٥٣٨"],
  "unit-ref": [...unitRefs, "commune:3538", "class:pupils", "group:", "commune:٠٣٥٣٨"] as [
    string,
    ...string[],
  ],
  "former-unit-ref": ["former-commune:03535", "former-district:107", "commune:03535", "former-district:1070"],
  "actor-ref": [
    "peoples-committee@commune:03538",
    "official:12/x",
    "class:pupils",
    ...unitRefs,
    "teachers@commune:03538",
    "class:x",
    `organisation:${"a".repeat(200)}`,
    `official:${"a".repeat(201)}`,
  ],
  "place-ref": ["health-station@commune:03538", "organisation:12/x", ...unitRefs, "official:12/x"],
  "post-body-ref": ["peoples-committee@province:12", "organisation:12/x", ...unitRefs, "class:pupils"],
  "context-ref": ["visit:12/v", "stop:12/s", "session:12/s", "report:12/r", "task:12/t"],
  "record-ref": ["finding:12/f", "stop:12/s", "document:12/d", "dataset:12/d", "finding:"],
};

/** A value for a schema node that is mostly right. */
export function valueFor(schema: z.core.$ZodType, choices: Choices): unknown {
  const node = unwrap(schema);
  const { format, list } = fieldInfo.get(node as never) ?? {};
  if (list) return choices.of(Object.keys(list.members) as [string, ...string[]]);
  if (format !== undefined) return textFor(format, boundOf(node, "max_length"), choices);
  const { def } = (node as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return objectFor(def.shape, choices);
    case "array":
      return Array.from({ length: 1 + choices.below(2) }, () => valueFor(def.element, choices));
    case "union":
      return valueFor(choices.of(def.options as [z.core.$ZodType]), choices);
    case "enum":
      return choices.of(Object.values(def.entries) as [unknown]);
    case "literal":
      return choices.of(def.values as [unknown]);
    case "boolean":
      return choices.below(2) === 0;
    case "number":
      return choices.of([0, 1, 2, 7, 40, 98.28, 5, 100, 1e6, 1e15, -1, 100.01, 1e15 + 1, 2 ** 60, 6, 0.1]);
    default:
      throw new TypeError(`no values for ${def.type}`);
  }
}

function textFor(format: string, max: number, choices: Choices): string {
  if (format !== "text") {
    const known = formats[format];
    if (known === undefined) throw new TypeError(`no values for ${format}`);
    return choices.below(12) > 0 ? known[0] : choices.of(known);
  }
  const roll = choices.below(60);
  if (roll < 40) return texts[roll % 7] ?? "";
  if (roll < 42) return choices.of(texts);
  // the bound itself, in characters of one and of two code units
  if (roll < 58) return "Căn Co";
  const letter = choices.of(["a", NÔM, "ộ"]);
  return letter.repeat(max + choices.below(2));
}

function boundOf(node: z.core.$ZodType, check: "max_length"): number {
  for (const { _zod } of ((node as z.core.$ZodTypes)._zod.def.checks ?? []) as z.core.$ZodChecks[])
    if (_zod.def.check === check) return _zod.def.maximum;
  return 0;
}

function objectFor(shape: Readonly<Record<string, z.core.$ZodType>>, choices: Choices): object {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const optional = schema._zod.optin === "optional";
    return optional && choices.below(4) > 0 ? [] : [[key, valueFor(schema, choices)] as const];
  });
  return Object.fromEntries(fields);
}

const strangers: [unknown, ...unknown[]] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 53,
  -0,
  1e300,
  "",
  " ",
  "12",
  "other",
  [],
  {},
  [null],
  [[]],
  { id: "x" },
  NÔM,
  "\uDC00",
];

/** Changes a value in one place: takes something out, puts something strange in, doubles or empties a list. */
export function mutate(value: unknown, choices: Choices): unknown {
  if (typeof value !== "object" || value === null || choices.below(6) === 0) return choices.of(strangers);
  if (Array.isArray(value)) {
    const index = choices.below(value.length + 1);
    if (index === value.length) return choices.below(2) === 0 ? [] : (value.concat(value) as unknown[]);
    return value.map((member: unknown, at) => (at === index ? mutate(member, choices) : member));
  }
  const entries = Object.entries(value);
  const index = choices.below(entries.length + 1);
  const [key, member] = entries[index] ?? [];
  if (key === undefined) {
    const name = choices.of(["extra", "__proto__", "constructor", "toString", "note", "date", "id", "kind"]);
    // as JSON.parse makes it: an own property, whatever its name
    return Object.defineProperty({ ...value }, name, {
      value: choices.of(strangers),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (choices.below(3) === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return { ...value, [key]: mutate(member, choices) };
}
