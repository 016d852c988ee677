import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { codeOf } from "../../src/codes/code.js";
import { directiveKindList } from "../../src/codes/directive-kind.js";
import { documentKindList } from "../../src/codes/document-kind.js";
import { measureUnitList } from "../../src/codes/measure-unit.js";
import { postTitleList } from "../../src/codes/post-title.js";
import { bodyList } from "../../src/codes/body.js";
import type { CodeList } from "../../src/codes/code-list.js";
import { fold } from "../../src/core/text.js";
import { spellingsOf, withMovedTones, withoutMarks } from "./support.js";

const spellings = codeLists.flatMap((list) => spellingsOf(list).map((spelling) => ({ list, ...spelling })));

const missed = (write: (text: string) => string): string[] =>
  spellings
    .filter(({ list, code, text }) => codeOf(list, write(text)) !== code)
    .map(({ list, code, text }) => `${list.name}: ${text} → ${code}`);

describe("every code, label and other word gives its code", () => {
  test("there are words to try", () => {
    expect(spellings.length).toBeGreaterThan(2000);
  });

  test.each<[string, (text: string) => string]>([
    ["as it stands", (text) => text],
    ["in capitals", (text) => text.toUpperCase()],
    ["in NFD", (text) => text.normalize("NFD")],
    ["with tone marks on the other vowel", withMovedTones],
    ["with blanks around it", (text) => `  ${text}\u00A0`],
  ])("%s", (_, write) => {
    expect(missed(write)).toEqual([]);
  });

  test("without marks, unless it then fits two members", () => {
    const wrong = spellings.filter(({ list, code, text }) => {
      const plain = withoutMarks(text);
      const key = fold(plain).replaceAll(" ", "");
      const fitting = spellingsOf(list).filter((other) => fold(other.text).replaceAll(" ", "") === key);
      const owners = new Set(fitting.map((other) => other.code));
      const found = codeOf(list, plain);
      return owners.size < 2
        ? found !== code
        : found !== undefined && !fitting.some((other) => other.code === found);
    });
    expect(wrong.map(({ list, text }) => `${list.name}: ${text}`)).toEqual([]);
  });
});

test.each([
  [postTitleList, "PCT UBND", "peoples-committee-vice-chair"],
  [postTitleList, "pho chu tich Ủy ban nhân dân", "peoples-committee-vice-chair"],
  [postTitleList, "Phó chủ tịch uỷ ban  nhân dân", "peoples-committee-vice-chair"],
  [bodyList, "SỞ VHTT&DL", "culture-sports-tourism-department"],
  [bodyList, "Phòng Văn hoá – Xã hội", "culture-social-division"],
  [documentKindList, "TTr", "submission"],
  [documentKindList, "ĐA", "scheme"],
  [documentKindList, "DA", "project"],
  [measureUnitList, "%", "percent"],
  [measureUnitList, "km²", "km2"],
] as const)("%o reads %s", (list: CodeList, text, code) => {
  expect(codeOf(list, text)).toBe(code);
});

const two: CodeList<"ban" | "bàn"> = {
  name: "two",
  title: { vi: "Hai", en: "Two" },
  open: false,
  source: "A test",
  members: { ban: { vi: "Bản", en: "Village" }, bàn: { vi: "Bạn bè", en: "Friend", aliases: ["bạn"] } },
};

test("a word that fits two members without its marks is not guessed, with them it is read", () => {
  const list: CodeList<"a" | "b"> = {
    ...two,
    members: { a: { vi: "Bản", en: "Village" }, b: { vi: "Bạn", en: "Friend" } },
  };
  expect(codeOf(list, "ban")).toBeUndefined();
  expect(codeOf(list, "bản")).toBe("a");
  expect(codeOf(list, "BẠN")).toBe("b");
});

test("wrong marks are not read", () => {
  expect(codeOf(directiveKindList, "yêu cầu")).toBe("require");
  expect(codeOf(directiveKindList, "yêu cau")).toBe("require");
  expect(codeOf(directiveKindList, "yếu cầu")).toBeUndefined();
});

test.each([
  "",
  " ",
  "%%",
  "__proto__",
  "constructor",
  "\uD800",
  "a".repeat(1_000_000),
  "\u0301".repeat(1_000_000),
  undefined,
  null,
  7,
  {},
])("nothing is found in %#", (text) => {
  expect(codeOf(documentKindList, text)).toBeUndefined();
});
