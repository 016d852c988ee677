import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { CodeList } from "../../src/codes/code-list.js";
import { codeListTables } from "../../src/describe/code-list-table.js";
import { conditionText } from "../../src/describe/condition-text.js";
import { describeModel } from "../../src/describe/describe-model.js";
import { dataDictionary } from "../../src/describe/dictionary.js";
import { dotDiagram } from "../../src/describe/dot.js";
import { mermaidDiagram } from "../../src/describe/mermaid.js";
import { codeSchema } from "../../src/json-schema/code-schema.js";
import { code, idOf, name } from "../../src/model/value/primitive.js";

const rankList: CodeList = {
  name: "rank",
  title: { vi: "Cấp", en: "Rank" },
  open: false,
  source: "Test",
  members: {
    first: { vi: "Một", en: "First", validTo: "2025-12-31", law: "1/2025/QH15" },
    second: { vi: "Hai", en: "Second", validFrom: "2026-01-01" },
  },
};

const hose = z.strictObject({ length: z.number() });
const ladder = z.strictObject({ steps: z.int().max(40) });

/** A model without anything of the library's: no fields that all have, no collection, hardly a description. */
const own = describeModel({
  "fire-station": {
    schema: z.strictObject({
      name,
      rank: code(rankList),
      tags: z.array(z.string()),
      grade: z.literal([1, "a"]),
      opened: z.date().optional(),
      tool: z.union([hose, ladder]).optional(),
      size: z.union([z.string(), z.number()]).optional(),
      engineIds: z.array(idOf("fire-engine" as never)),
      strangerId: idOf("stranger" as never).optional(),
    }),
    key: "name",
    conditions: [],
    source: "Test",
  },
  "fire-engine": {
    schema: z.strictObject({ id: z.string(), stationId: idOf("fire-station" as never) }),
    key: "id",
    conditions: [],
    source: "Test",
    description: { vi: "Một xe.", en: "An engine." },
  },
});
const station = own.kinds.find((kind) => kind.name === "fire-station");
const field = (wanted: string): object | undefined => station?.fields.find((it) => it.name === wanted);

test("a kind without a title is called by its name, one without a description needs none", () => {
  expect(station).toMatchObject({ title: { vi: "Fire station", en: "Fire station" }, subject: "own" });
  expect(station).not.toHaveProperty("description");
});

test("values of every sort are described", () => {
  expect(field("tags")).toMatchObject({ list: {}, value: { type: "text" } });
  expect(field("grade")).toMatchObject({ value: { type: "literal", literals: [1, "a"] } });
  expect(field("opened")).toMatchObject({ value: { type: "other" } });
  expect(field("tool")).toMatchObject({
    value: { type: "object", objects: [expect.any(String), expect.any(String)] },
  });
  expect(field("size")).toMatchObject({
    value: { type: "one-of", options: [{ type: "text" }, { type: "number" }] },
  });
});

test("a reference to a kind that the model does not have is no line of it", () => {
  expect(own.relations).toEqual([
    { from: "fire-station", field: "engineIds", to: ["fire-engine"], required: true, many: true },
    { from: "fire-engine", field: "stationId", to: ["fire-station"], required: true, many: false },
  ]);
});

test("lines say whether a reference is required and whether there are several", () => {
  const mermaid = mermaidDiagram(own, "en");
  expect(mermaid).toContain('fire-station }o--|{ fire-engine : "engineIds"');
  expect(mermaid).toContain('fire-engine }o--|| fire-station : "stationId"');
  const dot = dotDiagram(own, "en");
  expect(dot).toMatch(
    /"fire-station":"engineIds":e -> "fire-engine":head:w \[arrowtail=crowodot, arrowhead=crowtee/,
  );
  expect(dot).toMatch(
    /"fire-engine":"stationId":e -> "fire-station":head:w \[arrowtail=crowodot, arrowhead=teetee/,
  );
  const [, tool = ""] = dot.split(">tool</td>");
  expect(tool.slice(0, tool.indexOf("</tr>"))).toMatch(/>\w+ …</);
});

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const dictionary = dataDictionary(own, locale);
  const row = (wanted: string): string | undefined =>
    dictionary.split("\n").find((line) => line.startsWith(`| \`${wanted}\``));

  test("the dictionary has no part for fields that all have, and names what it does not know by its name", () => {
    expect(dictionary).not.toContain('<a id="common">');
    expect(row("strangerId")).toContain("[stranger](#stranger)");
    expect(row("grade")).toContain('`1`, `"a"`');
    expect(row("tags")).not.toMatch(/\d/);
    expect(row("size")).toContain(locale === "vi" ? " hoặc " : " or ");
  });

  test("the code lists say from when and until when a code stands, and by what law", () => {
    const lists = codeListTables(own, locale).split("\n");
    const [first, second] = ["first", "second"].map((it) =>
      lists.find((line) => line.startsWith(`| \`${it}\``)),
    );
    expect(first).toMatch(/2025-12-31; 1\/2025\/QH15 \|$/);
    expect(second).toMatch(/2026-01-01 \|$/);
  });
});

test("the schema of a code list says it too", () => {
  expect(codeSchema(rankList)["x-labels"]).toEqual({
    first: { vi: "Một", en: "First", validTo: "2025-12-31", law: "1/2025/QH15" },
    second: { vi: "Hai", en: "Second", validFrom: "2026-01-01" },
  });
});

test.each([
  [{ field: "a", present: true }, "Phải có `b` khi có `a`.", "`b` must be there when `a` is there."],
  [{ field: "a", present: false }, "Phải có `b` khi không có `a`.", "`b` must be there when `a` is absent."],
  [{ field: "a", is: [true] }, "Phải có `b` khi `a` là `true`.", "`b` must be there when `a` is `true`."],
  [
    { field: "a", is: ["x", "y", "z"] },
    "Phải có `b` khi `a` là `x`, `y` hoặc `z`.",
    "`b` must be there when `a` is `x`, `y` or `z`.",
  ],
])("a condition on %j is a sentence", (when, vi, en) => {
  const condition = { rule: "require", when, fields: ["b"] } as const;
  expect(conditionText(condition, "vi")).toBe(vi);
  expect(conditionText(condition, "en")).toBe(en);
});
