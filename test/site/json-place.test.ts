import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt, placeOf, placesInJson, pointersAround } from "../../docs/site/json-place.js";
import { valueAt } from "../../src/core/pointer.js";
import { read } from "../guards/support.js";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const pointersOf = (value: unknown, pointer = ""): string[] => [
  pointer,
  ...(value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) =>
        pointersOf(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
      )
    : []),
];

describe("places of values", () => {
  test("each place holds the text of its value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const sound = JSON.parse(text) as unknown;
        const pointers = pointersOf(sound);
        const { places, fault } = placesInJson(text, new Set(pointers));
        expect(fault).toBeUndefined();
        expect(places.size).toBe(new Set(pointers).size);
        for (const pointer of pointers) {
          const [start, end] = places.get(pointer) ?? [0, 0];
          expect(JSON.parse(text.slice(start, end))).toEqual(
            pointer === "" ? sound : valueAt(sound, pointer),
          );
        }
      }),
    );
  });

  test("of a field that is not there: the value around it", () => {
    const text = '{ "a": [{ "b": 1 }] }';
    const { places } = placesInJson(text, new Set(pointersAround("/a/0/c")));
    expect(text.slice(...(placeOf("/a/0/c", places) ?? [0, 0]))).toBe('{ "b": 1 }');
    expect(placeOf("/x/y", new Map())).toBeUndefined();
  });

  test("nesting without end is read without recursion", () => {
    const text = "[".repeat(200_000);
    expect(placesInJson(text, new Set()).fault).toBe(text.length);
    expect(placesInJson(text + "]".repeat(200_000), new Set()).fault).toBeUndefined();
  });
});

describe("where a text stops being JSON", () => {
  test("there is a fault exactly when JSON.parse refuses", () => {
    const original = read("examples/datasets/nam-ma.json").slice(0, 1500);
    const piece = fc.constantFrom(
      ",",
      "]",
      "}",
      '"',
      "\\",
      "0",
      "-",
      ":",
      "[",
      "{",
      "\u0001",
      "tru",
      "",
      "\u00a0",
    );
    const mutated = fc
      .tuple(fc.nat(1500), fc.nat(3), piece)
      .map(([at, cut, text]) => original.slice(0, at) + text + original.slice(at + cut));
    const small = fc.string({
      unit: fc.constantFrom(...Array.from('[]{}:,"\\0123eE+-.tfn u')),
      maxLength: 12,
    });
    const damaged = fc
      .tuple(fc.json(), fc.nat(40), piece)
      .map(([text, at, wrong]) => text.slice(0, at) + wrong + text.slice(at));
    fc.assert(
      fc.property(fc.oneof(mutated, small, damaged, fc.json()), (text) => {
        const { fault } = placesInJson(text, new Set());
        expect(fault === undefined).toBe(parses(text));
        if (fault !== undefined) expect(fault).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ["[1 2]", 3],
    ['{"a": [1, 2}', 11],
    ["", 0],
  ])("%s at %i", (text, offset) => {
    expect(placesInJson(text, new Set()).fault).toBe(offset);
  });

  test("line and column", () => {
    expect(lineAt("ab\ncd\n", 0)).toEqual({ line: 1, column: 1 });
    expect(lineAt("ab\ncd\n", 4)).toEqual({ line: 2, column: 2 });
    expect(lineAt("ab\ncd\n", 6)).toEqual({ line: 3, column: 1 });
  });
});
