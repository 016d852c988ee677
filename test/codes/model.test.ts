import { expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import type { HeadedKind } from "../../src/codes/heading-of.js";
import { headingOf } from "../../src/codes/heading-of.js";
import { recordKinds } from "../../src/core/record-kind.js";
import { DatasetHeaderSchema } from "../../src/model/dataset.js";
import { fieldsOf, walk } from "../../src/model/field.js";

const places = [
  ...recordKinds.map((kind) => [kind, fieldsOf(kind)] as const),
  ["dataset", [...walk(DatasetHeaderSchema, [])]] as const,
].flatMap(([kind, fields]: readonly [HeadedKind, ReturnType<typeof fieldsOf>]) =>
  fields
    .filter(({ path }) => path.length > 0 && path.at(-1) !== "*")
    .map(({ path, info }) => ({ kind, path, info, text: `${kind} ${path.join("/")}` })),
);

const lastHeading = (kind: HeadedKind, path: readonly string[], locale: "vi" | "en"): string =>
  headingOf(kind, path.join(".").replaceAll("*", "0"), locale).split(" › ").at(-1) ?? "";

test("every field of every record has a heading", () => {
  expect(places.length).toBeGreaterThan(800);
  const bare = places.filter(({ kind, path }) => lastHeading(kind, path, "vi") === path.at(-1));
  expect(bare.map((place) => place.text)).toEqual([]);
});

test.each(["vi", "en"] as const)("no two fields that stand side by side have one heading (%s)", (locale) => {
  const columns = new Map<string, string>();
  const doubled: string[] = [];
  for (const { kind, path, text } of places) {
    const column = [kind, ...path.slice(0, -1), lastHeading(kind, path, locale)].join("/");
    const other = columns.get(column);
    if (other !== undefined && other !== text) doubled.push(`${text}, ${other}`);
    columns.set(column, text);
  }
  expect(doubled).toEqual([]);
});

test("every code list that the model uses is among the lists", () => {
  const used = new Set(recordKinds.flatMap((kind) => fieldsOf(kind).flatMap(({ info }) => info.list ?? [])));
  expect(used.size).toBeGreaterThan(60);
  expect([...used].filter((list) => !codeLists.includes(list))).toEqual([]);
});
