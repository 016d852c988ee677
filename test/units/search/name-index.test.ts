import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NameIndex, type NameEntry } from "../../../src/units/search/name-index.js";
import { province } from "../small-country.js";
import { slowDistance } from "./slow-distance.js";

const entryOf = (name: string, at: number): NameEntry => ({
  unit: province(String(at), name),
  name,
  isAlias: false,
  provinceCode: "01",
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "n"), minLength: 1, maxLength: 4 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const names = fc.array(name, { maxLength: 25 });

const indexOf = (texts: readonly string[]): NameIndex => new NameIndex(texts.map(entryOf));

/** What a list of names says itself: its keys in order, without repetition. */
const keysOf = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

const namesAt = (entries: readonly NameEntry[]): string[] => entries.map((entry) => entry.unit.code);

const codesOf = (texts: readonly string[], key: string): string[] =>
  texts.flatMap((text, at) => (text === key ? [String(at)] : []));

test("keys stand in order, each once, with all their names in the order in which they came", () => {
  fc.assert(
    fc.property(names, (texts) => {
      const index = indexOf(texts);
      const keys = keysOf(texts);
      expect(index.keys).toEqual(keys);
      for (const [position, key] of keys.entries())
        expect(namesAt(index.at(position))).toEqual(codesOf(texts, key));
      expect([index.at(-1), index.at(keys.length)]).toEqual([[], []]);
    }),
  );
});

test("a key is found if and only if it is one", () => {
  fc.assert(
    fc.property(names, name, (texts, wanted) => {
      for (const key of [wanted, ...texts])
        expect(namesAt(indexOf(texts).withKey(key))).toEqual(codesOf(texts, key));
    }),
  );
  expect(indexOf([]).withKey("a")).toEqual([]);
});

test("beginnings are those of the keys", () => {
  fc.assert(
    fc.property(names, name, (texts, start) => {
      const index = indexOf(texts);
      const found = [...index.startingWith(start)].map((at) => index.keys[at]);
      expect(found).toEqual(keysOf(texts).filter((key) => key.startsWith(start)));
    }),
  );
});

test("later words are those after the first, in order of what follows", () => {
  fc.assert(
    fc.property(names, name, (texts, start) => {
      const keys = keysOf(texts);
      const tails = keys.flatMap((key, owner) =>
        key.split(" ").flatMap((_, at, words) => (at === 0 ? [] : [[words.slice(at).join(" "), owner]])),
      ) as [string, number][];
      const expected = tails
        .filter(([tail]) => tail.startsWith(start))
        .sort(([one, a], [other, b]) => (one < other ? -1 : one > other ? 1 : a - b))
        .map(([, owner]) => owner);
      expect([...indexOf(texts).containing(start)]).toEqual(expected);
    }),
  );
  expect([...indexOf(["tan an", "an", "an tan"]).containing("an")]).toEqual([2]);
});

test("every name within so many edits is near, and no other", () => {
  fc.assert(
    fc.property(names, name, fc.integer({ min: 1, max: 2 }), (texts, key, limit) => {
      const expected = keysOf(texts)
        .map((known, position) => ({ position, edits: slowDistance(key, known) }))
        .filter(({ edits }) => edits <= limit);
      const index = indexOf(texts);
      const near = index.near(key, limit);
      const found = near.map(({ position, edits }) => ({ position, edits }));
      expect(found.sort((one, other) => one.position - other.position)).toEqual(expected);
      for (const { position, entries } of near) expect(entries).toBe(index.at(position));
    }),
    { numRuns: 300 },
  );
});

test("a key longer than any name has nothing near it, one as long as a number has bits has", () => {
  const long = "a".repeat(32);
  const index = indexOf([long, `${long}b`]);
  expect(index.near(long, 1).map(({ edits }) => edits)).toEqual([0, 1]);
  expect(index.near(`${long}b`, 1)).toEqual([]);
});
