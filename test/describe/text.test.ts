import { expect, test } from "vitest";
import { fold } from "../../src/core/text.js";
import { english } from "../../src/model/text/english.generated.js";
import { vietnamese } from "../../src/model/text/vietnamese.js";

const inEnglish = Object.entries(english)
  .filter(([type]) => type !== "RecordByKind")
  .flatMap(([type, { text, fields }]) => [
    ...(text === "" ? [] : [`${type}.`]),
    ...Object.entries(fields).flatMap(([field, it]) => (it.text === undefined ? [] : [`${type}.${field}`])),
  ]);
const inVietnamese = Object.entries(vietnamese).flatMap(([type, texts]) =>
  Object.keys(texts).map((field) => `${type}.${field}`),
);
const texts = Object.values(vietnamese).flatMap((it) => Object.values(it));

test("what a comment says in English is said in Vietnamese too: src/model/text/vietnamese", () => {
  expect(inEnglish.length).toBeGreaterThan(400);
  expect(inEnglish.filter((place) => !inVietnamese.includes(place))).toEqual([]);
});

test("nothing is said in Vietnamese that the model does not have", () => {
  expect(inVietnamese.filter((place) => !inEnglish.includes(place))).toEqual([]);
});

test("Vietnamese texts are sentences in NFC, in Vietnamese", () => {
  const odd = texts.filter(
    (text) => text !== text.normalize("NFC") || !text.endsWith(".") || fold(text) === text.toLowerCase(),
  );
  expect(odd).toEqual([]);
});
