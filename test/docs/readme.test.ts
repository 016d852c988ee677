import { describe, expect, test } from "vitest";
import { entries } from "../../scripts/entries.js";
import { codeLists } from "../../src/codes/all.js";
import { recordKinds } from "../../src/core/record-kind.js";
import { read } from "../guards/support.js";

const english = read("README.md");
const vietnamese = read("README.vi.md");

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The page without its fenced blocks. */
const prose = (page: string): string => page.replaceAll(/^```.+?^```$/gms, "");

/** The numbers that are no day or month, without the signs between thousands: 3,321 and 3.321 are both 3321. */
const figures = (page: string): number[] => {
  const numbers = all(prose(page).replaceAll(/(\d)[.,](?=\d{3}(?!\d))/g, "$1"), /(?<![\w:])(\d+)/g).map(
    Number,
  );
  return [...new Set(numbers.filter((number) => number > 12))].sort((a, b) => a - b);
};

/** The examples without what is said to people, and without line breaks. */
const examples = (page: string): string[] =>
  all(page, /^```ts\n(.*?)^```$/gms).map((code) =>
    code
      .replaceAll(/`[^`]*`/g, "``")
      .replaceAll(/"(?:vi|en)"/g, '""')
      .replaceAll(/\s+/g, " "),
  );

describe.each([
  ["README.md", english],
  ["README.vi.md", vietnamese],
])("%s", (_file, page) => {
  test("lists the entries of the package in its table, in the order of package.json", () => {
    const listed = all(page, /^\| `(haicap[^`]*)`/gm);
    expect(listed.length).toBeGreaterThan(4);
    expect(listed).toEqual(entries.map(({ specifier }) => specifier));
  });

  test("counts kinds and code lists rightly", () => {
    expect(figures(page)).toContain(recordKinds.length);
    expect(figures(page)).toContain(codeLists.length);
  });
});

describe("both languages have the same", () => {
  test("headings, by depth", () => {
    const depths = (page: string): string[] => all(prose(page), /^(#+) /gm);
    expect(depths(english).length).toBeGreaterThan(6);
    expect(depths(vietnamese)).toEqual(depths(english));
  });

  test("examples", () => {
    expect(examples(english).length).toBeGreaterThan(3);
    expect(examples(vietnamese)).toEqual(examples(english));
  });

  test("figures", () => {
    expect(figures(english).length).toBeGreaterThan(6);
    expect(figures(vietnamese)).toEqual(figures(english));
  });

  test("entries", () => {
    const listed = (page: string): string[] => all(page, /^\| `(haicap[^`]*)`/gm);
    expect(listed(vietnamese)).toEqual(listed(english));
  });

  test("links", () => {
    const links = (page: string): string[] =>
      all(page, /\]\(([^)]+)\)/g).map((link) => link.replace(".vi", ""));
    expect(links(vietnamese)).toEqual(links(english));
  });
});
