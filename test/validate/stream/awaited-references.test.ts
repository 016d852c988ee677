import { expect, test } from "vitest";
import type { AwaitedReference } from "../../../src/validate/stream/awaited-references.js";
import { AwaitedReferences } from "../../../src/validate/stream/awaited-references.js";

const referencesFrom = (line: number, count: number): AwaitedReference[] =>
  Array.from({ length: count }, (_, index) => ({ subject: { base: "", line: line + index }, pointer: "/x" }));

/** What is said of each name: how many references lead to it, and how many of them are kept. */
const sumsOf = (awaited: AwaitedReferences): [string, number, number][] =>
  [...awaited.names()].map(({ id, count, references }) => [id, count, references.length]);

test("names stand in the order of their first reference, without those that came", () => {
  const awaited = new AwaitedReferences();
  const numbers = ["12/c", "12/a", "12/b"].map((id) => awaited.add("task", id));
  const [first = 0, second = 0, third = 0] = numbers;
  awaited.note(third, 1, referencesFrom(1, 1));
  awaited.note(first, 3, referencesFrom(2, 2));
  awaited.note(first, 1, referencesFrom(9, 1));
  awaited.note(second, 1, referencesFrom(3, 1));
  awaited.resolve(second);
  awaited.resolve(second);
  awaited.note(second, 5, referencesFrom(4, 5));
  expect([...awaited.names()]).toEqual([
    { kind: "task", id: "12/c", count: 4, references: [...referencesFrom(2, 2), ...referencesFrom(9, 1)] },
    { kind: "task", id: "12/b", count: 1, references: referencesFrom(1, 1) },
  ]);
});

test("of the references to one name as many are kept as issues of one code are", () => {
  const awaited = new AwaitedReferences();
  const number = awaited.add("task", "12/a");
  awaited.note(number, 999, referencesFrom(1, 999));
  expect(sumsOf(awaited)).toEqual([["12/a", 999, 999]]);
  awaited.note(number, 2000, referencesFrom(1000, 2));
  expect(sumsOf(awaited)).toEqual([["12/a", 2999, 1000]]);
  expect([...awaited.names()][0]?.references.at(-1)?.subject.line).toBe(1000);
});

test("of all references 50,000 are kept, and others in the place of those whose records come", () => {
  const awaited = new AwaitedReferences();
  const numbers = Array.from({ length: 50 }, (_, index) => awaited.add("task", `12/${String(index)}`));
  for (const number of numbers) awaited.note(number, 1000, referencesFrom(1, 1000));
  const late = awaited.add("task", "12/late");
  awaited.note(late, 3, referencesFrom(1, 3));
  expect(sumsOf(awaited).every(([id, , kept]) => kept === (id === "12/late" ? 0 : 1000))).toBe(true);
  awaited.resolve(numbers[7] ?? -1);
  awaited.note(late, 1200, referencesFrom(1, 999));
  expect(sumsOf(awaited).at(-1)).toEqual(["12/late", 1203, 999]);
  const later = awaited.add("task", "12/later");
  awaited.note(later, 2, referencesFrom(1, 2));
  expect(sumsOf(awaited).at(-1)).toEqual(["12/later", 2, 1]);
});
