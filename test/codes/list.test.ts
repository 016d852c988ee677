import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { bodyList } from "../../src/codes/body.js";
import { documentKindList } from "../../src/codes/document-kind.js";
import { fieldCodeList } from "../../src/codes/field-code.js";
import { isDay } from "../../src/core/dates.js";
import { nameKey } from "../../src/core/text.js";
import { spellingsOf } from "./support.js";

const locales = ["vi", "en"] as const;

describe.each(codeLists.map((list) => ({ name: list.name, list })))("$name", ({ list }) => {
  const members = Object.entries(list.members);
  const texts = [
    list.title.vi,
    list.title.en,
    list.source,
    ...members.flatMap(([, member]) => [member.vi, member.en, ...(member.aliases ?? [])]),
  ];

  test("has members, and texts that are neither empty nor padded, in NFC", () => {
    expect(members.length).toBeGreaterThan(1);
    expect(
      texts.filter((text) => text === "" || text !== text.trim() || text !== text.normalize("NFC")),
    ).toEqual([]);
    expect(texts.filter((text) => / {2}|\.$/.test(text))).toEqual([]);
  });

  test.each(locales)("has labels that begin with a capital and are all different (%s)", (locale) => {
    const labels = members.map(([, member]) => member[locale]);
    expect(labels.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([]);
    expect(new Set(labels.map(nameKey)).size).toBe(labels.length);
  });

  test("has codes in lower case with hyphens", () => {
    const form = {
      "dossier-count": /^[a-z]+(?:[A-Z][a-z]+)*$/,
      "field-code": /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+)?$/,
    }[list.name];
    const kebab = form ?? /^[a-z]+\d*(?:-[a-z\d]+)*$/;
    expect(members.map(([code]) => code).filter((code) => !kebab.test(code))).toEqual([]);
  });

  test("has `other` at its end when it is open, and only then", () => {
    const codes = members.map(([code]) => code);
    expect(codes.indexOf("other")).toBe(list.open ? codes.length - 1 : -1);
  });

  test("has no word that stands for two members, and no alias that says its label again", () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, text } of spellingsOf(list)) {
      const key = nameKey(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
    expect(
      [...owners].filter(([, codes]) => codes.size > 1).map(([word, codes]) => [word, ...codes]),
    ).toEqual([]);
    const repeated = members.flatMap(([code, member]) => {
      const keys = [
        ...new Set([code, member.vi, member.en].map(nameKey)),
        ...(member.aliases ?? []).map(nameKey),
      ];
      return new Set(keys).size === keys.length ? [] : [code];
    });
    expect(repeated).toEqual([]);
  });

  test("has dates that are days in order, each with its law", () => {
    for (const [code, { validFrom, validTo, law }] of members) {
      for (const day of [validFrom, validTo]) if (day !== undefined) expect(isDay(day), code).toBe(true);
      if (validFrom !== undefined && validTo !== undefined) expect(validFrom < validTo, code).toBe(true);
      if (validFrom !== undefined || validTo !== undefined) expect(law, code).toBeDefined();
    }
  });
});

test("a field with a dot lies within a field of the list", () => {
  const codes = Object.keys(fieldCodeList.members);
  const inner = codes.filter((code) => code.includes("."));
  expect(inner.length).toBeGreaterThan(3);
  expect(inner.filter((code) => !codes.includes(code.split(".")[0] ?? ""))).toEqual([]);
});

test("documents have the 29 kinds of Decree 30/2020, 27 of them with its abbreviation", () => {
  const members = Object.entries(documentKindList.members);
  const kinds = members.slice(
    0,
    members.findIndex(([code]) => code === "law"),
  );
  expect(kinds.length).toBe(29);
  const abbreviated = kinds.filter(([code]) => code !== "official-letter" && code !== "formal-letter");
  expect(abbreviated.map(([, member]) => member.aliases?.[0]).join(" ")).toBe(
    "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB",
  );
});

test("bodies that a unit has one of come before classes; ten departments are everywhere, four in some provinces", () => {
  const bodies = Object.entries(bodyList.members);
  expect(bodies.map(([, body]) => body.count).join(" ")).toMatch(/^(?:one )+several(?: several)*$/);
  const departments = bodies.filter(([code]) => code.endsWith("-department"));
  expect(departments.filter(([, body]) => body.optional !== true).length).toBe(10);
  expect(departments.filter(([, body]) => body.optional === true).length).toBe(4);
  expect(departments.filter(([, body]) => body.levels.join(" ") !== "province")).toEqual([]);
});

test("a field is led by a department", () => {
  const leads = Object.values(fieldCodeList.members).flatMap(({ lead }) => lead ?? []);
  expect(leads.length).toBeGreaterThan(20);
  expect(leads.filter((lead) => !lead.endsWith("-department"))).toEqual([]);
});
