import { describe, expect, test } from "vitest";
import { issueCatalog } from "../../src/issues/catalog.js";
import { formatIssue } from "../../src/issues/format.js";
import type { Issue, IssueCode } from "../../src/issues/issue.js";
import { messagesEn } from "../../src/issues/messages.en.js";
import { messagesVi } from "../../src/issues/messages.vi.js";
import type { ValueType } from "../../src/issues/params.js";
import { termsEn } from "../../src/issues/terms.en.js";
import { termsVi } from "../../src/issues/terms.vi.js";
import type { Format } from "../../src/model/value/field-info.js";
import { sampleOf } from "./samples.js";

const codes = Object.keys(issueCatalog) as IssueCode[];

const formats: Record<Format, true> = {
  id: true,
  day: true,
  "partial-day": true,
  time: true,
  text: true,
  url: true,
  pointer: true,
  "province-code": true,
  "commune-code": true,
  "unit-ref": true,
  "former-unit-ref": true,
  "actor-ref": true,
  "record-ref": true,
  "context-ref": true,
  "place-ref": true,
  "post-body-ref": true,
};

/** The samples, and one issue of every written form and of every kind of value. */
const issues: Issue[] = [
  ...codes.map(sampleOf),
  ...Object.keys(formats).map((format): Issue => ({
    ...(sampleOf("invalid_format") as Extract<Issue, { code: "invalid_format" }>),
    params: { format, found: "x" },
  })),
  ...(Object.keys(termsVi.types) as ValueType[]).map((type): Issue => ({
    ...(sampleOf("wrong_type") as Extract<Issue, { code: "wrong_type" }>),
    params: { expected: type, found: type },
  })),
];
const sentences = {
  vi: issues.map((issue) => formatIssue(issue, "vi")),
  en: issues.map((issue) => formatIssue(issue, "en")),
};

describe("both languages", () => {
  test("have a message for every code, and none for others", () => {
    expect(codes.length).toBeGreaterThan(40);
    expect(Object.keys(messagesVi).sort()).toEqual([...codes].sort());
    expect(Object.keys(messagesEn).sort()).toEqual([...codes].sort());
  });

  test("explain every written form with an example", () => {
    for (const terms of [termsVi, termsEn]) {
      expect(Object.keys(terms.formats).sort()).toEqual(Object.keys(formats).sort());
      for (const [format, words] of Object.entries(terms.formats))
        if (format !== "text") expect(words).toMatch(/“.+”/);
    }
  });

  test.each(codes)("say %s differently", (code) => {
    expect(formatIssue(sampleOf(code), "vi")).not.toBe(formatIssue(sampleOf(code), "en"));
  });

  test.each([
    ["vi", sentences.vi],
    ["en", sentences.en],
  ])("%s: sentences are whole, in NFC and free of leftovers", (_locale, all) => {
    expect(all.length).toBeGreaterThan(60);
    for (const sentence of all) {
      expect(sentence).toMatch(/^\p{Lu}[^:]*: .+[^.]\.$/u);
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).not.toMatch(/undefined|\[object|NaN|\$\{|“”| {2}|\n/);
      expect(sentence.length).toBeLessThan(360);
    }
  });

  test.each([
    ["vi", sentences.vi],
    ["en", sentences.en],
  ])("%s: no words of programmers outside quotation marks", (locale, all) => {
    const everywhere = "string|object|array|null|undefined|boolean|integer|JSON|schema|enum|regex|pattern";
    const inVietnamese =
      "|number|field|code|value|type|list|key|text|record|id|format|date|line|cell|item|and|or";
    const words = locale === "vi" ? everywhere + inVietnamese : everywhere;
    const forbidden = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${words})(?![\\p{L}\\p{N}/-])`, "iu");
    for (const sentence of all) expect(sentence.replaceAll(/“[^”]*”/g, "“…”")).not.toMatch(forbidden);
  });
});
