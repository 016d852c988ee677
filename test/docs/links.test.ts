import { existsSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { read, root, trackedFiles } from "../guards/support.js";

const pages = trackedFiles().filter((file) => file.endsWith(".md") && !/^(?:CHANGELOG|test\/api)/.test(file));

const mentions = (pattern: RegExp): { page: string; mention: string }[] =>
  pages.flatMap((page) => [...read(page).matchAll(pattern)].map(([, mention = ""]) => ({ page, mention })));
const exists = (page: string, path: string): boolean =>
  existsSync(posix.join(root, posix.dirname(page), path));

test("links within the repository lead to a file", () => {
  const links = mentions(/\]\((?!https?:|#)([^)#]+)/g);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(({ page, mention }) => !exists(page, mention))).toEqual([]);
});

test("files and folders that a page names are there, or are built", () => {
  const built = ["docs/dist"];
  const paths = mentions(/`((?:src|test|scripts|examples|docs|\.ci|\.changeset)\/[\w./-]*)`/g);
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter(({ mention }) => !built.includes(mention) && !exists("", mention))).toEqual([]);
});

test("commands that a page names are there", () => {
  const commands = mentions(/npm run ([\w:-]+)/g);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter(({ mention }) => !Object.hasOwn(manifest.scripts, mention))).toEqual([]);
});
