import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ID_PATTERN, newId, ownerOf } from "../../src/core/id.js";
import { keyFieldOf, isRecordKind, recordKinds } from "../../src/core/record-kind.js";
import { FORMER_UNIT_SOURCE, isUnitRef, parseRef, unitSchemes } from "../../src/core/reference.js";

const units = [
  ["country", "country", ""],
  ["province:12", "province", "12"],
  ["commune:03538", "commune", "03538"],
  ["group:12/mountain-communes", "group", "12/mountain-communes"],
  ["former-province:14", "former-province", "14"],
  ["former-district:106", "former-district", "106"],
  ["former-commune:03538", "former-commune", "03538"],
] as const;

describe("a reference", () => {
  test.each(units)("%s to a unit is taken apart, and that to a body of it", (reference, scheme, value) => {
    expect(isUnitRef(reference)).toBe(true);
    expect(parseRef(reference)).toEqual({ scheme, value });
    expect(parseRef(`people-council@${reference}`)).toEqual({ body: "people-council", scheme, value });
    expect(unitSchemes).toContain(scheme);
    expect(new RegExp(`^(?:${FORMER_UNIT_SOURCE})$`).test(reference)).toBe(scheme.startsWith("former-"));
  });

  test("to a unit has one of as many schemes", () => {
    expect(unitSchemes.size).toBe(units.length);
  });

  test.each([
    ["finding:40/f-3", { scheme: "finding", value: "40/f-3" }],
    ["stop:40/visit-1/2", { scheme: "stop", value: "40/visit-1/2" }],
    ["unit-group:12/a", { scheme: "unit-group", value: "12/a" }],
    ["class:commune", { scheme: "class", value: "commune" }],
    [`task:${"a".repeat(200)}`, { scheme: "task", value: "a".repeat(200) }],
  ])("%s to a record is taken apart", (reference, parts) => {
    expect(parseRef(reference)).toEqual(parts);
    expect(isUnitRef(reference)).toBe(false);
  });

  test.each([
    ...[
      "",
      "finding",
      "finding:",
      ":40",
      "Finding:40",
      "finding-:40",
      "-finding:40",
      "finding--x:40",
      "finding 40",
    ],
    ...[
      "finding:40/é",
      "finding:40\n",
      "\nfinding:40",
      "finding:/40",
      `task:${"a".repeat(201)}`,
      "finding2:40",
    ],
    ...[
      "country:",
      "country:12",
      "@country",
      "country@",
      "x@@country",
      "X@country",
      "a@b@country",
      "a@finding:40/f-3",
    ],
    ...["province:1", "province:123", "province:1x", "commune:3538", "commune:035380", "group:", "group:/"],
    ...[
      "former-province:123",
      "former-district:10",
      "former-commune:1",
      "a@province:123",
      "a@group:é",
      "province",
    ],
    ...[12, null, undefined, ["country"], { toString: () => "country" }],
  ])("is not %j", (reference) => {
    expect(parseRef(reference)).toBeUndefined();
    expect(isUnitRef(reference)).toBe(false);
  });
});

describe("an id", () => {
  test("that is new begins with its owner and differs from every other", () => {
    const ids = Array.from({ length: 300 }, () => newId("03538"));
    for (const id of ids) {
      expect(id).toMatch(/^03538\/[2-9bcdfghjkmnp-tvwxz]{14}$/);
      expect(id).toMatch(ID_PATTERN);
      expect(ownerOf(id)).toBe("03538");
    }
    expect(new Set(ids).size).toBe(ids.length);
    // each of 27 letters is expected 155 times
    for (const letter of "23456789bcdfghjkmnpqrstvwxz") {
      const count = ids.reduce((sum, id) => sum + id.slice(6).split(letter).length - 1, 0);
      expect(count, letter).toBeGreaterThan(80);
      expect(count, letter).toBeLessThan(250);
    }
  });

  test("takes each letter from as many bytes, and none from those that are left over", () => {
    const { crypto } = globalThis;
    const getRandomValues = (bytes: Uint8Array): Uint8Array =>
      bytes.map((_, index) => (bytes[index] = 255 - index));
    Object.defineProperty(globalThis, "crypto", { value: { getRandomValues }, configurable: true });
    try {
      // 255 to 243 are left over; 242 is the last letter of the ninth round of 27
      expect(newId("03538")).toBe("03538/zxwvtsrqpnmkjh");
    } finally {
      Object.defineProperty(globalThis, "crypto", { value: crypto, configurable: true });
    }
  });

  test.each([
    ["12/directive-7", "12"],
    ["40/visit-1/2", "40"],
    ["a/b", "a"],
    ["directive-7", undefined],
    ["/directive-7", undefined],
    ["", undefined],
  ])("%j belongs to %j", (id, owner) => {
    expect(ownerOf(id)).toBe(owner);
  });
});

describe("a kind of record", () => {
  test("is told from any other text", () => {
    for (const kind of recordKinds) expect(isRecordKind(kind)).toBe(true);
    for (const value of ["", "provinces", "toString", "__proto__", 5, null, undefined, ["task"]])
      expect(isRecordKind(value)).toBe(false);
    fc.assert(
      fc.property(fc.string(), (text) => isRecordKind(text) === (recordKinds as string[]).includes(text)),
    );
  });

  test("has a field that names its records", () => {
    const namedBy = (field: string): string[] => recordKinds.filter((kind) => keyFieldOf(kind) === field);
    expect(namedBy("code")).toEqual(["province", "commune"]);
    expect(namedBy("ref")).toEqual(["former-unit"]);
    expect(namedBy("id")).toHaveLength(recordKinds.length - 3);
  });
});
