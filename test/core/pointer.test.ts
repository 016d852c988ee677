import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWithin, parsePointer, toPointer, valueAt } from "../../src/core/pointer.js";

const step = fc.oneof(
  fc.string(),
  fc.constantFrom("", "~", "/", "~0", "~1", "~01", "~~//", "a/b", "__proto__"),
);

describe("pointers", () => {
  // the examples of RFC 6901, section 5, and more
  test.each([
    [[], ""],
    [["foo", 0], "/foo/0"],
    [[""], "/"],
    [["a/b"], "/a~1b"],
    [["m~n"], "/m~0n"],
    [["a/b~c/d~"], "/a~1b~0c~1d~0"],
    [["~1"], "/~01"],
    [["c%d", " ", 'k"l'], '/c%d/ /k"l'],
  ])("%j is written %j and read again", (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(path.map(String));
  });

  test.each(["a", "a/b", "~0", " /a", "/~", "/~2", "/a~", "/~0~", "/a/~3/b"])("%j is none", (pointer) => {
    expect(parsePointer(pointer)).toBeUndefined();
    expect(valueAt({ a: 1, "~2": 1, "~": 1, "a~": 1 }, pointer)).toBeUndefined();
  });

  test("any path is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(parsePointer(toPointer(path))).toEqual(path);
      }),
    );
  });

  test("lead to what stands at the end of the path", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.jsonValue(), (path, value) => {
        const root = path.reduceRight<unknown>((inner, name) => Object.fromEntries([[name, inner]]), value);
        expect(valueAt(root, toPointer(path))).toEqual(value);
        expect(valueAt(root, toPointer([...path, "nothing has this name"]))).toBeUndefined();
      }),
    );
    expect(valueAt([["a"], { b: null }], "/0/0")).toBe("a");
    expect(valueAt([["a"], { b: null }], "/1/b")).toBeNull();
    expect(valueAt([["a"], { b: null }], "/1/b/c")).toBeUndefined();
    expect(valueAt("text", "/length")).toBeUndefined();
    expect(valueAt({}, "/toString")).toBeUndefined();
  });

  test.each([
    ["/a", "/a", true],
    ["/a/0", "/a", true],
    ["/a/0", "", true],
    ["", "", true],
    ["/ab", "/a", false],
    ["/a", "/a/0", false],
    ["/b/a", "/a", false],
  ])("%j within %j: %j", (inner, outer, expected) => {
    expect(isWithin(inner, outer)).toBe(expected);
  });
});
