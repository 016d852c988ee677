import { describe, expect, test } from "vitest";
import { issueCatalog } from "../../src/issues/catalog.js";
import { formatIssue } from "../../src/issues/format.js";
import type { Issue, IssueCode } from "../../src/issues/issue.js";
import { sampleOf } from "./samples.js";

const codes = Object.keys(issueCatalog) as IssueCode[];
const say = (issue: unknown, locale: "vi" | "en" = "vi"): string => formatIssue(issue as Issue, locale);

function expectReadable(sentence: string): void {
  expect(sentence).toMatch(/^[^:]+: .+\.$/su);
  expect(sentence).not.toMatch(/\[object|undefined|[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
  expect(sentence.length).toBeLessThan(3000);
}

const hostile: unknown[] = [
  undefined,
  null,
  true,
  -1,
  Number.NaN,
  1e300,
  10n,
  Symbol("x"),
  "",
  "constructor",
  "__proto__",
  "a\u0000\u202Eb\nc\uD800",
  "x".repeat(100_000),
  [],
  ["x", null],
  {},
  { toString: () => "undefined" },
  Object.create(null),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
    },
  ),
];

test("an issue of a later version is told with its code", () => {
  const issue = { ...sampleOf("blank_text"), code: "made_later", params: { when: "later" } };
  expect(say(issue)).toBe("Nhận định 40/f-3, Nội dung: có điểm cần kiểm tra lại (“made_later”).");
  expect(say(issue, "en")).toBe("Finding 40/f-3, Summary: there is something to check here (“made_later”).");
});

test("a kind of a later version is told by its id", () => {
  const issue = { ...sampleOf("blank_text"), kind: "made-later", pointer: "/name" };
  expect(say(issue)).toBe("Bản ghi 40/f-3, Tên: mục này không có chữ nào; xin ghi nội dung hoặc bỏ hẳn mục.");
});

test("names from the prototype of objects are no codes", () => {
  for (const code of ["constructor", "toString", "__proto__"])
    expect(say({ ...sampleOf("blank_text"), code })).toContain("có điểm cần kiểm tra lại");
});

describe("anything instead of", () => {
  test("the issue", () => {
    for (const issue of hostile) expectReadable(say(issue));
  });

  test.each(["code", "pointer", "kind", "recordId", "params", "line", "cell"])("its %s", (member) => {
    for (const value of hostile) {
      expectReadable(say({ ...sampleOf("invalid_code"), [member]: value }));
      expectReadable(say({ ...sampleOf("missing_field"), [member]: value }));
    }
  });

  test.each(codes)("a param of %s", (code) => {
    const sample = sampleOf(code);
    for (const name of Object.keys(sample.params))
      for (const value of hostile) {
        expectReadable(say({ ...sample, params: { ...sample.params, [name]: value } }));
        expectReadable(say({ ...sample, params: { ...sample.params, [name]: value } }, "en"));
      }
  });

  test("the language", () => {
    expect(formatIssue(sampleOf("blank_text"), "fr" as "vi")).toBe(say(sampleOf("blank_text")));
  });
});

test("pointers that are none lead to the record", () => {
  for (const pointer of ["summary", "/a~2b", "~"])
    expect(say({ ...sampleOf("blank_text"), pointer })).toMatch(/^Nhận định 40\/f-3: /);
});

test("found text is shortened, shown on one line and in NFC", () => {
  const found = `e\u0302\u0323 \u202E\u0007\n${"dài ".repeat(200)}`;
  const sentence = say({ ...sampleOf("invalid_format"), params: { format: "day", found } });
  expect(sentence).toContain("nhận được “ệ \uFFFD\uFFFD\uFFFDdài ");
  expect(sentence).toMatch(/…”\.$/);
});
