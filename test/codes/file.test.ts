import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { codeLists, listOf } from "../../src/codes/all.js";
import * as lists from "../../src/codes/lists.js";

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const folder = new URL("../../src/codes/", import.meta.url);
const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
const exportsOf = async (file: string): Promise<Record<string, unknown>> =>
  (await import(new URL(`${file}.ts`, folder).href)) as Record<string, unknown>;

test("every file of a code list exports its tuple and its list, and nothing else", async () => {
  expect(codeLists.length).toBeGreaterThan(70);
  for (const list of codeLists) {
    expect(files).toContain(list.name);
    const exported = await exportsOf(list.name);
    const listName = `${camel(list.name)}List`;
    const [tupleName = "", ...rest] = Object.keys(exported).filter((name) => name !== listName);
    expect(rest, list.name).toEqual([]);
    expect(tupleName, list.name).toMatch(/^[a-z][A-Za-z]+[a-z]$/);
    expect(exported[listName], list.name).toBe(list);
    expect(exported[tupleName], list.name).toEqual(Object.keys(list.members));
  }
});

test("every list that a file exports is among the lists, once", async () => {
  const found: unknown[] = [];
  for (const file of files.filter((name) => name !== "lists")) {
    for (const [name, value] of Object.entries(await exportsOf(file)))
      if (name.endsWith("List")) found.push(value);
  }
  expect(found.length).toBeGreaterThan(70);
  expect(new Set(found)).toEqual(new Set(codeLists));
  expect(new Set(codeLists).size).toBe(codeLists.length);
  expect(Object.values(lists).filter((value) => !Array.isArray(value)).length).toBe(codeLists.length);
});

test("a list is found by its name", () => {
  for (const list of codeLists) expect(listOf(list.name)).toBe(list);
  expect(listOf("no-such-list")).toBeUndefined();
  expect(listOf("constructor")).toBeUndefined();
});
