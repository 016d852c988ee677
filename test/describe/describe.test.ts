import { instance } from "@viz-js/viz";
import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { recordKinds } from "../../src/core/record-kind.js";
import { codeListTables } from "../../src/describe/code-list-table.js";
import { describeModel } from "../../src/describe/describe-model.js";
import { diagramPage } from "../../src/describe/diagram-page.js";
import { drawnRelations } from "../../src/describe/diagram-text.js";
import { dataDictionary } from "../../src/describe/dictionary.js";
import { dotDiagram } from "../../src/describe/dot.js";
import { issueTable } from "../../src/describe/issue-table.js";
import { languageModelText } from "../../src/describe/language-model-text.js";
import { mermaidDiagram } from "../../src/describe/mermaid.js";
import { svgDiagram } from "../../src/describe/svg.js";
import { issueCatalog } from "../../src/issues/catalog.js";
import { DatasetHeaderSchema } from "../../src/model/dataset.js";
import { fieldsOf, walk } from "../../src/model/field.js";
import { recordSchema } from "../../src/json-schema/record-schema.js";
import { strictAjv } from "../json-schema/ajv.js";
import { ownCatalog } from "./fire-drill.js";

const model = describeModel();
const own = describeModel(ownCatalog);
const locales = ["vi", "en"] as const;

describe.each(locales)("in %s", (locale) => {
  const pages: Readonly<Record<string, string>> = {
    [`dictionary.${locale}.md`]: dataDictionary(model, locale),
    [`code-lists.${locale}.md`]: codeListTables(model, locale),
    [`issues.${locale}.md`]: issueTable(locale),
  };
  const [dictionary = "", lists = "", issues = ""] = Object.values(pages);

  test("the dictionary has every field of every kind, below its kind or its value", () => {
    const names = [...model.kinds, ...model.types, model.header].flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    );
    const inModel = recordKinds.flatMap((kind) => fieldsOf(kind).map(({ path }) => path.at(-1) ?? ""));
    const inHeader = [...walk(DatasetHeaderSchema, [])].map(({ path }) => path.at(-1) ?? "");
    const expected = new Set([...inModel, ...inHeader].filter((name) => name !== "" && name !== "*"));
    expect(expected.size).toBeGreaterThan(200);
    expect(new Set(names)).toEqual(expected);
    expect([...expected].filter((name) => !dictionary.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test("every kind stands there with its title, source and conditions", () => {
    for (const { name, title, source, conditions } of model.kinds) {
      const start = dictionary.indexOf(`### ${title[locale]} \`${name}\``);
      expect(start, name).toBeGreaterThan(0);
      const part = dictionary.slice(start, dictionary.indexOf("\n### ", start + 5));
      expect(part).toContain(source);
      const [, listed = ""] = part.split(locale === "vi" ? "**Điều kiện**" : "**Conditions**");
      expect(listed.match(/^- .+\.$/gm)?.length ?? 0, name).toBe(conditions.length);
    }
  });

  test("every code of every list that the model uses stands in the code lists with both labels", () => {
    const used = codeLists.filter((list) => model.lists.includes(list));
    expect(used.length).toBeGreaterThan(60);
    expect(used.length).toBe(model.lists.length);
    for (const list of used)
      for (const [code, { vi, en }] of Object.entries(list.members))
        expect(lists).toContain(`| \`${code}\` | ${vi} | ${en} |`);
  });

  test("every issue code stands in the issue table", () => {
    const codes = Object.keys(issueCatalog);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !issues.includes(`</a>\`${code}\` |`))).toEqual([]);
  });

  test("every link leads to a place that is there, and every place is there once", () => {
    const places = Object.entries(pages).flatMap(([file, text]) =>
      [...text.matchAll(/<a id="([^"]+)">/g)].map((match) => `${file}#${match[1] ?? ""}`),
    );
    expect(new Set(places).size).toBe(places.length);
    const links = Object.entries(pages).flatMap(([file, text]) =>
      [...text.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)].map(
        ([, page = "", name = ""]) => `${page || file}#${name}`,
      ),
    );
    expect(links.length).toBeGreaterThan(500);
    expect([...new Set(links)].filter((link) => !places.includes(link))).toEqual([]);
  });

  test("tables have as many cells in every row", () => {
    const tables = Object.values(pages).flatMap((text) => text.match(/(?:^\|.*\n?)+/gm) ?? []);
    expect(tables.length).toBeGreaterThan(100);
    for (const table of tables)
      expect(
        new Set(
          table
            .trim()
            .split("\n")
            .map((row) => row.split(/(?<!\\)\|/).length),
        ).size,
      ).toBe(1);
  });

  test("the SVG shows every kind and every line, and is the same each time", async () => {
    const renderer = await instance();
    const drawn = svgDiagram(model, locale, renderer);
    expect(drawn).toBe(svgDiagram(describeModel(), locale, renderer));
    const svg = drawn.replaceAll("&#45;", "-").replaceAll("&gt;", ">");
    for (const { name, title } of model.kinds) expect(svg.includes(`>${title[locale]}<`), name).toBe(true);
    const lines = drawnRelations(model);
    expect(lines.length).toBeGreaterThan(10);
    for (const { from, fields, to } of lines)
      expect(svg.includes(`${from}.${fields.join(", ")} → ${to}`), `${from} ${to}`).toBe(true);
    expect(/graphviz version|<!DOCTYPE/i.test(svg)).toBe(false);
  });

  test("the page of diagrams fences one Mermaid diagram for each part with lines", () => {
    const blocks = diagramPage(model, locale).match(/```mermaid\nerDiagram\n[^`]+```/g) ?? [];
    expect(blocks.length).toBeGreaterThan(1);
  });
});

test("relations know where references lead, how many, and whether they must be there", () => {
  expect(model.relations).toContainEqual({
    from: "answer",
    field: "proposalIds",
    to: ["proposal"],
    required: false,
    many: true,
  });
  expect(model.relations).toContainEqual({
    from: "commune",
    field: "provinceCode",
    to: ["province"],
    required: true,
    many: false,
  });
  expect(model.relations).toContainEqual({
    from: "proposal",
    field: "events.into",
    to: ["proposal"],
    required: false,
    many: true,
  });
  expect(model.relations.filter(({ from, field }) => from === "commune" && field === "code")).toEqual([]);
});

test("Mermaid names each box once and draws only boxes that are there", () => {
  const text = mermaidDiagram(model, "en");
  const boxes = [...text.matchAll(/^ {2}([a-z-]+)\[/gm)].map((match) => match[1]);
  expect(boxes).toEqual(recordKinds);
  const ends = [...text.matchAll(/^ {2}([a-z-]+) [|}o]+--[|{o]+ ([a-z-]+) :/gm)].flatMap((match) => [
    match[1],
    match[2],
  ]);
  expect(ends.length).toBe(drawnRelations(model).length * 2);
  expect(ends.filter((end) => !boxes.includes(end))).toEqual([]);
});

test("the text for language models names every kind, field and code", () => {
  const text = languageModelText(model);
  for (const { name, fields } of [...model.kinds, ...model.types])
    for (const field of fields.filter(({ common }) => !common)) expect(text, name).toContain(field.name);
  for (const list of model.lists)
    expect(text).toContain(`- ${list.name}: ${Object.keys(list.members).join(", ")}`);
});

describe("a kind of one's own", () => {
  const dictionary = dataDictionary(own, "vi");
  const part = dictionary.slice(dictionary.indexOf("### Diễn tập chữa cháy `fire-drill`"));

  test("stands in a part of its own, with the words it brings and those the library has", () => {
    expect(dictionary).toContain("## Loại bản ghi riêng");
    expect(part).toContain("Một lần diễn tập.");
    expect(part).toContain("| `fireEngines` | Fire engines | số nguyên từ 0 | ✓ | How many came. |");
    expect(part).toContain("| `waterUsed` | Nước đã dùng | số |");
    expect(part).toContain("danh sách [FireDrillHelpers](#firedrillhelpers)");
    expect(part).toContain("| `arrivedAt` | Time of arrival |");
    expect(part).toContain("mã của [Chuyến công tác](#visit)");
    expect(part).toContain("[mục chung của mọi bản ghi](#common)");
    expect(part).toContain("- Phải có `helpers` khi có `waterUsed`.");
    expect(part).toContain("- Không được có `note` khi không có `helpers`.");
  });

  test("brings its code lists and its lines", async () => {
    expect(codeListTables(own, "en")).toContain("| `siren` | Còi \\| hú | Siren |");
    expect(own.relations).toContainEqual({
      from: "fire-drill",
      field: "visitId",
      to: ["visit"],
      required: false,
      many: false,
    });
    expect(dotDiagram(own, "vi")).toContain('"fire-drill":"visitId":e -> "visit":head:w');
    expect(svgDiagram(own, "vi", await instance())).toContain("Diễn tập chữa cháy");
  });

  test("has a JSON Schema with its conditions", () => {
    const definition = ownCatalog["fire-drill"];
    if (definition === undefined) throw new Error("the own kind is gone");
    const schema = recordSchema("fire-drill", definition);
    expect(schema).not.toHaveProperty("$id");
    const accepts = strictAjv().compile(schema);
    const drill = { id: "12/d", unit: "x", day: "2025-10-15", fireEngines: 2 };
    expect(accepts(drill)).toBe(true);
    expect(accepts({ ...drill, alarm: "siren" })).toBe(false);
    expect(accepts({ ...drill, alarm: "siren", visitId: "12/v" })).toBe(true);
    expect(accepts({ ...drill, waterUsed: 3 })).toBe(false);
    expect(accepts({ ...drill, note: "x" })).toBe(false);
    expect(accepts({ ...drill, note: "x", helpers: [{ name: "x", arrivedAt: "08:30" }] })).toBe(true);
    expect(accepts({ ...drill, helpers: [{ name: "x", arrivedAt: "8" }] })).toBe(false);
    expect(accepts({ ...drill, period: {} })).toBe(false);
    expect(accepts({ ...drill, extra: 1 })).toBe(false);
  });
});
