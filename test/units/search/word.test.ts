import { expect, test } from "vitest";
import { keyOf, rawOf, readWords } from "../../../src/units/search/word.js";

test.each([
  ["P.05", "p 5", "P 05"],
  ["p5", "p 5", "p 5"],
  ["Q10", "q 10", "q 10"],
  ["TP1", "tp 1", "tp 1"],
  ["tx12", "tx 12", "tx 12"],
  ["ấp5", "ap5", "ấp5"],
  ["q10a", "q10a", "q10a"],
  ["h007", "h 7", "h 007"],
  ["000", "0", "000"],
  ["100", "100", "100"],
  ["a0012", "a0012", "a0012"],
  ["tk5", "tk5", "tk5"],
  ["Bà Rịa - Vũng Tàu", "ba ria vung tau", "Bà Rịa Vũng Tàu"],
  ["Ea H’leo", "ea hleo", "Ea H’leo"],
  ["Đắk", "dak", "Đắk"],
  ["  -,.  ", "", ""],
])("%j is read as %j", (text, key, raw) => {
  const words = readWords(text);
  expect(keyOf(words)).toBe(key);
  expect(rawOf(words).toLowerCase()).toBe(raw.toLowerCase());
});

test("no text and too long a text have no words", () => {
  for (const text of [undefined, null, 5, {}, ["Nậm Mạ"], "a".repeat(301)])
    expect(readWords(text)).toEqual([]);
  expect(readWords("a".repeat(300))).toHaveLength(1);
  expect(keyOf([])).toBe("");
});
