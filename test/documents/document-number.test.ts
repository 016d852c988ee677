import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { documentKindList } from "../../src/codes/document-kind.js";
import { abbreviationOf, kindOfAbbreviation } from "../../src/documents/abbreviation.js";
import type { DocumentNumber } from "../../src/documents/document-number.js";
import {
  documentFieldsOf,
  formatDocumentNumber,
  parseDocumentNumber,
} from "../../src/documents/document-number.js";
import { catalog } from "../../src/model/catalog.js";

describe("abbreviations", () => {
  test("the 27 of Decree 30/2020 are there, each for one kind", () => {
    const decree =
      "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB".split(" ");
    const kinds = decree.map(kindOfAbbreviation);
    expect(kinds).not.toContain(undefined);
    expect(new Set(kinds).size).toBe(27);
  });

  test("reading an abbreviation gives the kind that is written so", () => {
    const kinds = Object.keys(documentKindList.members) as (keyof typeof documentKindList.members)[];
    const abbreviated = kinds.flatMap((kind) => abbreviationOf(kind) ?? []);
    expect(abbreviated.length).toBeGreaterThan(30);
    expect(abbreviated.map((it) => abbreviationOf(kindOfAbbreviation(it) ?? "other"))).toEqual(abbreviated);
  });

  test("typed without Đ it is understood unless it is another", () => {
    expect([kindOfAbbreviation("QD"), kindOfAbbreviation("ND")]).toEqual(["decision", "decree"]);
    expect([kindOfAbbreviation("HD"), kindOfAbbreviation("DA")]).toEqual(["guideline", "project"]);
  });
});

describe("parseDocumentNumber", () => {
  test.each<[string, DocumentNumber]>([
    ["58/QĐ-UBND", { type: "state", number: 58, kind: "decision", issuer: "UBND" }],
    ["128/2025/QĐ-UBND", { type: "state", number: 128, year: 2025, kind: "decision", issuer: "UBND" }],
    ["150/2025/NĐ-CP", { type: "state", number: 150, year: 2025, kind: "decree", issuer: "CP" }],
    ["19/2025/QĐ-TTg", { type: "state", number: 19, year: 2025, kind: "decision", issuer: "TTg" }],
    ["1676/NQ-UBTVQH15", { type: "state", number: 1676, kind: "resolution", issuer: "UBTVQH15" }],
    ["01/2020/TT-VPCP", { type: "state", number: 1, year: 2020, kind: "circular", issuer: "VPCP" }],
    ["03/CV-BCĐ", { type: "state", number: 3, kind: "official-letter", issuer: "BCĐ" }],
    ["1270/BC-TCTTTg", { type: "state", number: 1270, kind: "report", issuer: "TCTTTg" }],
    [
      "12/2014/TTLT-BNV-BTC",
      { type: "state", number: 12, year: 2014, kind: "other", abbreviation: "TTLT", issuer: "BNV-BTC" },
    ],
    ["4155/UBND-NC", { type: "letter", number: 4155, issuer: "UBND", unit: "NC" }],
    ["11826/UBND-TH", { type: "letter", number: 11826, issuer: "UBND", unit: "TH" }],
    ["7415/BNV-CCVC", { type: "letter", number: 7415, issuer: "BNV", unit: "CCVC" }],
    ["215/STC", { type: "letter", number: 215, issuer: "STC" }],
    ["58-QĐ/TU", { type: "party", number: 58, kind: "decision", issuer: "TU" }],
    ["179-KL/TW", { type: "party", number: 179, kind: "conclusion", issuer: "TW" }],
    ["03-TTr/ĐU", { type: "party", number: 3, kind: "submission", issuer: "ĐU" }],
    ["72/2025/QH15", { type: "law", number: 72, year: 2025, issuer: "QH15" }],
    ["112/2025/UBTVQH15", { type: "law", number: 112, year: 2025, issuer: "UBTVQH15" }],
    // as they are typed and pasted
    ["Số: 05/QĐ-UBND", { type: "state", number: 5, kind: "decision", issuer: "UBND" }],
    [" số 58 – QĐ / TU ", { type: "party", number: 58, kind: "decision", issuer: "TU" }],
    ["58/QÐ-UBND", { type: "state", number: 58, kind: "decision", issuer: "UBND" }],
    ["58/QD-UBND", { type: "state", number: 58, kind: "decision", issuer: "UBND" }],
  ])("%s", (text, expected) => {
    expect(parseDocumentNumber(text)).toEqual(expected);
  });

  test.each([
    "",
    "QĐ-UBND",
    "58",
    "58/",
    "58/2025",
    "/QĐ-UBND",
    "0/QĐ-UBND",
    "58/QĐ",
    "58/QĐ-",
    "58/qđ-ubnd",
    "58-QĐ-UBND",
    "58/QĐ/UBND",
    "2025/58/QĐ-UBND/1",
    "58/QĐ-UBND; 59/QĐ-UBND",
    "1/2025/QH",
    "12345678/QĐ-UBND",
    "-5/QĐ-UBND",
    "\uD800",
  ])("%j is none", (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
  });

  test("never throws, and answers a megabyte at once", () => {
    expect(parseDocumentNumber("1/" + "A-".repeat(500_000))).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parseDocumentNumber(text);
      }),
    );
  });

  test("what is written is read back as it was", () => {
    const issuer = fc.constantFrom("UBND", "TTg", "CP", "UBTVQH15", "BNV-CCVC", "ĐU");
    const number = fc.integer({ min: 1, max: 99_999 });
    const year = fc.option(fc.integer({ min: 1945, max: 2099 }), { nil: undefined });
    const kinds = (Object.keys(documentKindList.members) as (keyof typeof documentKindList.members)[]).filter(
      (kind) => abbreviationOf(kind) !== undefined,
    );
    const kind = fc.constantFrom(...kinds);
    const documents: fc.Arbitrary<DocumentNumber> = fc.oneof(
      fc
        .record({ type: fc.constant("state" as const), number, kind, issuer, year })
        .map(({ year: own, ...rest }) => (own === undefined ? rest : { ...rest, year: own })),
      fc.record({
        type: fc.constant("party" as const),
        number,
        kind,
        issuer: fc.constantFrom("TW", "TU", "ĐU", "BTCTW"),
      }),
      fc.record({
        type: fc.constant("letter" as const),
        number,
        issuer: fc.constantFrom("UBND", "BNV"),
        unit: fc.constantFrom("NC", "TH"),
      }),
      fc.record({
        type: fc.constant("law" as const),
        number,
        year: fc.constantFrom(2025, 2026),
        issuer: fc.constantFrom("QH15", "UBTVQH16"),
      }),
    );
    fc.assert(
      fc.property(documents, (document) => {
        expect(parseDocumentNumber(formatDocumentNumber(document))).toEqual(document);
      }),
    );
  });
});

test("every instrument that the model, its lists and the datasets cite is read and written back", () => {
  const folder = new URL("../../examples/datasets/", import.meta.url);
  const datasets = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const texts = [
    ...datasets,
    JSON.stringify(codeLists),
    ...Object.values(catalog).map(({ source }) => source),
  ];
  const cited = new Set(
    texts.flatMap(
      (text) => text.match(/(?<![:\d])\d+(?:\/\d{4})?[-/][A-ZĐ][\p{L}\d&-]*(?:\/[A-ZĐ]+)?/gu) ?? [],
    ),
  );
  expect(cited.size).toBeGreaterThan(20);
  const back = [...cited].map((text) => {
    const document = parseDocumentNumber(text);
    return document && formatDocumentNumber(document);
  });
  expect(back).toEqual([...cited]);
});

test("a number gives the fields of a document record", () => {
  const fields = (text: string): unknown => {
    const document = parseDocumentNumber(text);
    return document && documentFieldsOf(document);
  };
  expect(fields("11826/UBND-TH")).toEqual({ kind: "official-letter", number: 11826, symbol: "UBND-TH" });
  expect(fields("58-QĐ/TU")).toEqual({ kind: "decision", number: 58, symbol: "QĐ/TU" });
  expect(fields("72/2025/QH15")).toEqual({ number: 72, symbol: "2025/QH15" });
});

test("a kind without an abbreviation is abbreviated as any document is", () => {
  const kinds = Object.keys(documentKindList.members) as (keyof typeof documentKindList.members)[];
  const nameless = kinds.filter((kind) => abbreviationOf(kind) === undefined);
  expect(nameless.length).toBeGreaterThan(0);
  for (const kind of nameless)
    expect(formatDocumentNumber({ type: "state", number: 7, kind, issuer: "UBND" })).toBe("07/VB-UBND");
});
