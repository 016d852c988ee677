import { describe, expect, test } from "vitest";
import * as z from "zod";
import { toPointer } from "../../src/core/pointer.js";
import { checkStructure } from "../../src/validate/structure.js";
import { validateRecord } from "../../src/validate/record.js";

/** What stands at the pointer of each issue: code and params. */
type Expected = readonly (readonly [code: string, pointer: string, params: object])[];

const gift = {
  id: "12/gift-1",
  givers: ["delegation:12/d-1"],
  recipients: ["class:pupils"],
  items: [{ name: "Máy tính" }],
};

const task = {
  id: "12/task-1",
  assignee: "commune:03535",
  role: "lead",
  summary: "Rà soát",
  obligations: ["review"],
  assignedOn: "2025-09-01",
};

function issuesIn(kind: "gift" | "task" | "source", value: unknown): Expected {
  return validateRecord(kind, value).issues.map(({ code, pointer, params }) => [code, pointer, params]);
}

const ofItem = (item: object): Expected => issuesIn("gift", { ...gift, items: [{ name: "Sách", ...item }] });

const ofTask = (fields: object): Expected => issuesIn("task", { ...task, ...fields });

test("the records that the others differ from are sound", () => {
  expect([issuesIn("gift", gift), issuesIn("task", task)]).toEqual([[], []]);
});

describe("types", () => {
  test.each([
    [undefined, "nothing"],
    [null, "null"],
    ["gift", "text"],
    [7, "number"],
    [Number.NaN, "not-a-number"],
    [true, "yes-no"],
    [[gift], "list"],
    [() => gift, "other"],
    [7n, "other"],
  ])("a record that is %s", (value, found) => {
    expect(issuesIn("gift", value)).toEqual([["wrong_type", "", { expected: "object", found }]]);
  });

  test("a field of each type", () => {
    expect(issuesIn("gift", { ...gift, id: 12, recipients: "class:pupils", items: [[]] })).toEqual([
      ["wrong_type", "/id", { expected: "text", found: "number" }],
      ["wrong_type", "/recipients", { expected: "list", found: "text" }],
      ["wrong_type", "/items/0", { expected: "object", found: "list" }],
    ]);
    expect(ofItem({ quantity: "2", valueVnd: null })).toEqual([
      ["wrong_type", "/items/0/quantity", { expected: "number", found: "text" }],
      ["wrong_type", "/items/0/valueVnd", { expected: "number", found: "null" }],
    ]);
    expect(issuesIn("gift", { ...gift, measures: [{ name: "a", partsComplete: 1 }] })).toEqual([
      ["wrong_type", "/measures/0/partsComplete", { expected: "yes-no", found: "number" }],
    ]);
  });

  test("a field, a member of a list and a choice that are absent", () => {
    expect(issuesIn("task", { ...task, id: undefined, role: undefined, obligations: [undefined] })).toEqual([
      ["missing_field", "/id", { field: "id" }],
      ["missing_field", "/role", { field: "role" }],
      ["missing_field", "/obligations/0", { field: "0" }],
    ]);
    expect(issuesIn("gift", { ...gift, recipients: undefined, items: undefined })).toEqual([
      ["missing_field", "/recipients", { field: "recipients" }],
      ["missing_field", "/items", { field: "items" }],
    ]);
  });

  test("null is a wrong type, not an absence", () => {
    expect(issuesIn("gift", { ...gift, note: null, withdrawn: null })).toEqual([
      ["wrong_type", "/note", { expected: "text", found: "null" }],
      ["invalid_literal", "/withdrawn", { expected: true, found: null }],
    ]);
  });
});

describe("numbers", () => {
  test.each([
    [1.5, "number_not_whole", { found: 1.5 }],
    [-1.5, "number_not_whole", { found: -1.5 }],
    [-1, "number_too_small", { min: 0, found: -1 }],
    [-1e17, "number_too_small", { min: 0, found: -1e17 }],
    [1e15 + 1, "number_too_large", { max: 1e15, found: 1e15 + 1 }],
    [1e17, "number_too_large", { max: 1e15, found: 1e17 }],
    [Number.NaN, "wrong_type", { expected: "number", found: "not-a-number" }],
    [Infinity, "wrong_type", { expected: "number", found: "not-a-number" }],
  ])("%s is no whole number of đồng, for one reason", (valueVnd, code, params) => {
    expect(ofItem({ valueVnd })).toEqual([[code, "/items/0/valueVnd", params]]);
  });

  test("a number with a fraction may be as large and as small as its field allows", () => {
    expect(ofItem({ quantity: 0.5 })).toEqual([]);
    expect(ofItem({ quantity: 2e15 })).toEqual([
      ["number_too_large", "/items/0/quantity", { max: 1e15, found: 2e15 }],
    ]);
    expect(ofItem({ quantity: -0.5 })).toEqual([
      ["number_too_small", "/items/0/quantity", { min: 0, found: -0.5 }],
    ]);
    expect(ofTask({ deadline: { type: "within", amount: 0, unit: "day", start: "issue" } })).toContainEqual([
      "number_too_small",
      "/deadline/amount",
      { min: 1, found: 0 },
    ]);
  });
});

describe("texts", () => {
  test("length counts characters, of which some are two UTF-16 units", () => {
    expect(ofItem({ name: "😀".repeat(300) })).toEqual([]);
    expect(ofItem({ name: "😀".repeat(301) })).toEqual([
      ["text_too_long", "/items/0/name", { max: 300, found: 301 }],
    ]);
    expect(issuesIn("gift", { ...gift, note: "a".repeat(4001) })).toEqual([
      ["text_too_long", "/note", { max: 4000, found: 4001 }],
    ]);
  });

  test.each(["", " ", "\n\n", "\u00A0\u3000\uFEFF", "\t", "\r\n"])("%j has nothing visible in it", (name) => {
    expect(ofItem({ name })).toEqual([["blank_text", "/items/0/name", {}]]);
  });

  test.each([
    ["a\u0000", 1, "U+0000"],
    ["a\tb", 1, "U+0009"],
    ["\u000Ba", 0, "U+000B"],
    ["một dòng\nhai\u001F", 12, "U+001F"],
    ["ab\u007F", 2, "U+007F"],
    ["\u009Fa", 0, "U+009F"],
    ["\uD800", 0, "U+D800"],
    ["😀 \uDFFF😀", 3, "U+DFFF"],
    ["a\u0001\u0002", 1, "U+0001"],
  ])("%j has a character that cannot be shown", (name, position, character) => {
    expect(ofItem({ name })).toEqual([["invalid_characters", "/items/0/name", { position, character }]]);
  });

  test("line feeds, spaces of all sorts and signs of other scripts stand", () => {
    expect(ofItem({ name: "\n Đồ\u00A0dùng\u2028 文 😀\u0301" })).toEqual([]);
  });

  test("a written form has the name of its format, and what was found in short", () => {
    expect(issuesIn("gift", { ...gift, id: "có dấu", givers: ["x"], date: "2025-13", note: "a" })).toEqual([
      ["invalid_format", "/id", { format: "id", found: "có dấu" }],
      ["invalid_format", "/givers/0", { format: "actor-ref", found: "x" }],
      ["invalid_format", "/date", { format: "partial-day", found: "2025-13" }],
    ]);
    const url = "ftp://" + "a".repeat(100);
    expect(issuesIn("source", { id: "12/s", form: "register", language: "vi", url })).toEqual([
      ["invalid_format", "/url", { format: "url", found: url.slice(0, 80) + "…" }],
    ]);
  });
});

test("lists are neither empty nor too long; of one that is too long no member is judged", () => {
  expect(issuesIn("gift", { ...gift, givers: [], recipients: Array(101).fill(1) })).toEqual([
    ["empty_list", "/givers", {}],
    ["too_many_items", "/recipients", { max: 100, found: 101 }],
  ]);
  expect(issuesIn("gift", { ...gift, recipients: Array(100).fill("class:pupils") })).not.toContainEqual(
    expect.arrayContaining(["too_many_items"]),
  );
});

describe("choices", () => {
  const forms = ["news-report", "official-document", "register", "dataset"];

  test("a code of a list: its members, and the one that was meant", () => {
    const of = (form: unknown): Expected => issuesIn("source", { id: "12/s", form, language: "vi" });
    expect(of("regster")).toEqual([
      [
        "invalid_code",
        "/form",
        { list: "source-form", found: "regster", allowed: forms, similar: "register" },
      ],
    ]);
    expect(of("book")).toEqual([
      ["invalid_code", "/form", { list: "source-form", found: "book", allowed: forms }],
    ]);
    expect(of(4)).toEqual([["wrong_type", "/form", { expected: "text", found: "number" }]]);
  });

  test("a choice that has no list of its own", () => {
    const translations = [{ pointer: "/note", language: "fr", text: "a" }];
    expect(issuesIn("gift", { ...gift, note: "b", translations })).toEqual([
      ["invalid_code", "/translations/0/language", { list: "", found: "fr", allowed: ["vi", "en"] }],
    ]);
  });

  test("the one value that is allowed", () => {
    expect(issuesIn("gift", { ...gift, withdrawn: "true" })).toEqual([
      ["invalid_literal", "/withdrawn", { expected: true, found: "true" }],
    ]);
  });
});

describe("alternatives told apart by a field", () => {
  const allowed = ["by", "within", "before", "recurring"];

  test("an unknown value of that field, a value of another type, none", () => {
    const of = (deadline: unknown): Expected => ofTask({ deadline });
    expect(of({ type: "befor" })).toEqual([
      ["invalid_code", "/deadline/type", { list: "", found: "befor", allowed, similar: "before" }],
    ]);
    expect(of({ type: 1 })).toEqual([
      ["wrong_type", "/deadline/type", { expected: "text", found: "number" }],
    ]);
    expect(of({})).toEqual([["missing_field", "/deadline/type", { field: "type" }]]);
    expect(of("2025")).toEqual([["wrong_type", "/deadline", { expected: "object", found: "text" }]]);
  });

  test("within lists too", () => {
    const steps =
      "issued acknowledged started reported verified returned superseded cancelled documented progress completed extended escalated";
    expect(ofTask({ events: [{ type: "done" }, null] })).toEqual([
      ["invalid_code", "/events/0/type", { list: "", found: "done", allowed: steps.split(" ") }],
      ["wrong_type", "/events/1", { expected: "object", found: "null" }],
    ]);
  });

  test("the alternative that is meant says what is wrong, and which of its keys was meant", () => {
    expect(ofTask({ events: [{ type: "progress", date: "2025-09-02", percnt: 5 }] })).toEqual([
      ["missing_field", "/events/0/percent", { field: "percent" }],
      ["unknown_key", "/events/0/percnt", { key: "percnt", similar: "percent" }],
    ]);
    expect(ofTask({ events: [{ type: "started", date: "2025-09-02", percnt: 5 }] })).toEqual([
      ["unknown_key", "/events/0/percnt", { key: "percnt" }],
    ]);
  });
});

describe("values of several types", () => {
  const ofExtension = (value: unknown): Expected =>
    issuesIn("gift", { ...gift, extensions: [{ name: "example.gov.vn/so", value }] });
  const ofOther = (otherValue: unknown): Expected =>
    issuesIn("gift", { ...gift, claims: [{ pointers: ["/items"], otherValue }] });

  test("the type that the value has says what is wrong with it", () => {
    expect(ofExtension("a\u0000")).toEqual([
      ["invalid_characters", "/extensions/0/value", { position: 1, character: "U+0000" }],
    ]);
    expect(ofExtension(1e17)).toEqual([
      ["number_too_large", "/extensions/0/value", { max: 1e15, found: 1e17 }],
    ]);
    expect(ofOther("a".repeat(301))).toEqual([
      ["text_too_long", "/claims/0/otherValue", { max: 300, found: 301 }],
    ]);
    expect(ofExtension(false)).toEqual([]);
  });

  test("a value of none of them", () => {
    const params = { expected: "text-number-or-yes-no" };
    expect(ofExtension(null)).toEqual([["wrong_type", "/extensions/0/value", { ...params, found: "null" }]]);
    expect(ofExtension([1])).toEqual([["wrong_type", "/extensions/0/value", { ...params, found: "list" }]]);
    expect(ofOther(true)).toEqual([
      ["wrong_type", "/claims/0/otherValue", { expected: "text-or-number", found: "yes-no" }],
    ]);
  });

  test("a value that is absent is a missing field", () => {
    expect(ofExtension(undefined)).toEqual([["missing_field", "/extensions/0/value", { field: "value" }]]);
  });
});

describe("unknown keys", () => {
  test("are named with the key that was meant, at their own pointer", () => {
    expect(
      issuesIn("gift", { ...gift, ocasion: "other", "a/b~": 1, items: [{ name: "a", nam: "b" }] }),
    ).toEqual([
      ["unknown_key", "/items/0/nam", { key: "nam", similar: "name" }],
      ["unknown_key", "/ocasion", { key: "ocasion", similar: "occasion" }],
      ["unknown_key", "/a~1b~0", { key: "a/b~" }],
    ]);
  });

  test("of any length are cut, and stay Unicode", () => {
    const key = "k".repeat(79) + "😀" + "k".repeat(118) + "😀" + "k".repeat(1000);
    expect(issuesIn("gift", { ...gift, [key]: 1 })).toEqual([
      [
        "unknown_key",
        "/" + "k".repeat(79) + "😀" + "k".repeat(118) + "\uFFFD",
        { key: "k".repeat(79) + "\uFFFD" },
      ],
    ]);
  });

  test("names of prototypes are no exception", () => {
    const hostile = JSON.parse('{"__proto__":{"admin":true},"constructor":1,"toString":2}') as object;
    expect(issuesIn("gift", { ...gift, ...hostile })).toEqual([
      ["unknown_key", "/__proto__", { key: "__proto__" }],
      ["unknown_key", "/constructor", { key: "constructor" }],
      ["unknown_key", "/toString", { key: "toString" }],
    ]);
  });
});

describe("any schema", () => {
  const found = (schema: z.ZodType, value: unknown): [string, string, unknown][] => {
    const issues: [string, string, unknown][] = [];
    checkStructure(schema, value, (code, pointer, params) => {
      issues.push([code, pointer, typeof params === "function" ? params() : params]);
    });
    return issues;
  };

  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ["a text", z.string().min(2).max(3)],
    ["an optional text", z.string().optional()],
    ["a date", z.date()],
    ["a large whole number", z.bigint()],
    ["a multiple", z.number().multipleOf(5)],
    ["a text with a condition", z.string().refine((text) => text === "yes")],
    ["a map by name", z.record(z.string().min(2), z.number())],
    ["a pair", z.tuple([z.string(), z.number()])],
    ["one of several objects", z.union([z.strictObject({ a: z.string() }), z.number()])],
    ["told apart", z.discriminatedUnion("k", [z.strictObject({ k: z.literal("one"), v: z.number() })])],
    ["a choice", z.enum(["one", "two"])],
    ["one value", z.literal(5)],
    ["nested", z.strictObject({ list: z.array(z.strictObject({ k: z.enum(["one", "two"]) })).min(1) })],
  ];
  const values: readonly unknown[] = [
    undefined,
    null,
    "",
    "one",
    "yes",
    5,
    7,
    1.5,
    7n,
    true,
    [],
    ["one", 5],
    ["one", "two"],
    {},
    { a: "x" },
    { a: "x", b: 1 },
    { k: "one", v: 5 },
    { k: "one", v: "5" },
    { k: "two" },
    { list: [] },
    { list: [{ k: "one" }] },
    { list: [{ k: "three", x: 1 }, 5] },
  ];

  test.each(schemas)("%s: what zod refuses has issues, at the places that zod names", (_name, schema) => {
    for (const value of values) {
      const { error } = schema.safeParse(value);
      const issues = found(schema, value);
      expect(issues.length > 0).toBe(error !== undefined);
      const places = (error?.issues ?? []).map(({ path }) => toPointer(path));
      for (const place of places)
        expect(issues.some(([, pointer]) => pointer === place || pointer.startsWith(place + "/"))).toBe(true);
    }
  });

  test("types that no message has a word for are other types", () => {
    expect(found(z.date(), 5)).toEqual([["wrong_type", "", { expected: "other", found: "number" }]]);
    expect(
      found(
        z.string().refine(() => false),
        "a",
      ),
    ).toEqual([["wrong_type", "", { expected: "other", found: "text" }]]);
  });

  test("nothing at all is of a wrong type, not a missing field", () => {
    expect(found(z.union([z.string(), z.number()]), undefined)).toEqual([
      ["wrong_type", "", { expected: "text-or-number", found: "nothing" }],
    ]);
    expect(found(z.enum(["one", "two"]), undefined)).toEqual([
      ["wrong_type", "", { expected: "text", found: "nothing" }],
    ]);
    expect(found(z.literal(5), undefined)).toEqual([
      ["invalid_literal", "", { expected: 5, found: "(undefined)" }],
    ]);
  });

  test("an unknown key of an object that is one of several alternatives", () => {
    const named = z.strictObject({ name: z.string() });
    expect(found(z.union([named, z.number()]), { name: "a", nam: 1 })).toEqual([
      ["unknown_key", "/nam", { key: "nam", similar: "name" }],
    ]);
    // Where two of them are as near, zod does not say which of them refuses.
    expect(found(z.union([named, named]), { name: "a", nam: 1 })).toEqual([
      ["unknown_key", "/nam", { key: "nam" }],
    ]);
  });
});

describe("values that cannot be read", () => {
  test("a getter that throws", () => {
    const record = Object.defineProperty({ ...gift }, "note", {
      enumerable: true,
      get: () => {
        throw new Error("refused");
      },
    });
    expect(issuesIn("gift", record)).toEqual([["unreadable_value", "", {}]]);
  });

  test("a value that becomes another while it is judged gives issues and no throw", () => {
    for (const later of [null, 7, "x", Symbol("x"), Object.create(null) as unknown, [], 7n]) {
      let reads = 0;
      const items = [{ name: "a\u0000", quantity: -1, valueVnd: 0.5 }];
      const record = Object.defineProperty({ ...gift }, "items", {
        enumerable: true,
        get: () => (reads++ === 0 ? items : later),
      });
      const { ok, issues } = validateRecord("gift", record);
      expect(ok).toBe(false);
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});
