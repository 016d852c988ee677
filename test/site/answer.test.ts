import { expect, test } from "vitest";
import type { Answer } from "../../docs/site/answer.js";
import { answerTo } from "../../docs/site/answer.js";
import { pageExamples } from "../../scripts/site/examples.js";
import { toEntries, toLine } from "../../src/model/stream.js";
import { example } from "../datasets.js";

type Of<Kind extends Answer["kind"]> = Extract<Answer, { kind: Kind }>;

async function answer<Kind extends Answer["kind"]>(kind: Kind, text: string, locale: "vi" | "en" = "vi") {
  const given = await answerTo(text, locale);
  expect(given.kind).toBe(kind);
  return given as Of<Kind>;
}

const [, , , , ...datasets] = pageExamples();

test("there are five datasets and a damaged one to try", () => {
  expect(datasets.map(({ label }) => label)).toEqual([
    "Xã Kim Bôi, tỉnh Phú Thọ",
    "Xã Mù Cang Chải, tỉnh Lào Cai",
    "Xã Nậm Mạ, tỉnh Lai Châu",
    "Xã Quỳnh Sơn, tỉnh Nghệ An",
    "Xã Thượng Long, tỉnh Phú Thọ",
    { word: "exampleFaulty" },
  ]);
});

test.each(datasets.slice(0, 5))("$label is valid and is summed up in both languages", async ({ text }) => {
  for (const locale of ["vi", "en"] as const) {
    const { ok, counts, summary, records } = await answer("dataset", text, locale);
    expect({ ok, errors: counts.error }).toEqual({ ok: true, errors: 0 });
    expect(summary?.parts.length).toBeGreaterThan(3);
    expect(records.length).toBeGreaterThan(10);
  }
});

test("the damaged one has the errors that senders make, each with its place", async () => {
  const { text } = datasets[5] ?? { text: "" };
  const { ok, remarks, summary } = await answer("dataset", text);
  expect(ok).toBe(false);
  expect(summary).toBeUndefined();
  const found = remarks.map(({ code, place }) => `${code}: ${text.slice(...(place ?? [0, 0])).slice(0, 30)}`);
  expect(found).toContain('invalid_code: "asign"');
  expect(found).toContain('invalid_format: "2025-11-31"');
  expect(found).toContain('name_code_mismatch: "xã Căn Co"');
  expect(found).toContain('reference_not_found: "12/delegation-99"');
  expect(found).toHaveLength(7);
});

test("a stream says the same as its document, line by line", async () => {
  const lines = [...toEntries(example("nam-ma"))].map(toLine);
  const whole = await answer("dataset", lines.join("\n") + "\n");
  const document = await answer("dataset", JSON.stringify(example("nam-ma")));
  expect(whole.ok).toBe(true);
  expect(whole.records).toEqual(document.records);
  const text = [...lines, '{"record":"gift","id":"12/x"}', "{"].join("\n");
  const broken = await answer("dataset", text);
  expect(broken.ok).toBe(false);
  expect(broken.remarks.map(({ line }) => line)).toContain(lines.length + 2);
  for (const { line, place } of broken.remarks)
    if (line !== undefined && place !== undefined)
      expect(text.slice(...place)).toBe(text.split("\n")[line - 1]);
});

test("what is no JSON is told with its place", async () => {
  expect(await answer("fault", '{\n  "id": "x",,\n}')).toMatchObject({ line: 2, column: 13 });
  expect(await answer("fault", "[")).toMatchObject({ line: 1, column: 2 });
  expect((await answerTo("  \n\uFEFF", "vi")).kind).toBe("nothing");
  expect((await answerTo("\uFEFF" + JSON.stringify(example("nam-ma")), "vi")).kind).toBe("dataset");
});

test.each(["[]", "{}", "[1]", '{"visits":{}}', '{"__proto__":[]}', '{"visits":[null,1,"x"]}'])(
  "JSON that is no dataset is refused in words: %s",
  async (text) => {
    const { ok, remarks } = await answer("dataset", text);
    expect(ok).toBe(false);
    expect(remarks[0]?.text.length).toBeGreaterThan(10);
  },
);

test("a name without tone marks gives every unit that it fits", async () => {
  const { lines } = await answer("units", "nam ma");
  const [line] = lines;
  expect(line?.note).toContain("Nhiều đơn vị");
  expect(line?.units.slice(0, 3).map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
    ["Xã Nậm Mạ, tỉnh Lai Châu", true],
    ["Xã Nậm Mả, huyện Văn Bàn, tỉnh Lào Cai", false],
    ["Xã Nậm Mạ, huyện Sìn Hồ, tỉnh Lai Châu", false],
  ]);
});

test("an old address gives the ward of today, with the law", async () => {
  const { lines } = await answer("units", "Phường Bến Nghé, Quận 1");
  expect(lines[0]?.units).toMatchObject([
    {
      code: "26740",
      era: "trước 01/7/2025",
      relation: "Nay là",
      related: [{ name: "Phường Sài Gòn, Thành phố Hồ Chí Minh", code: "26740" }],
      facts: ["Nghị quyết 1685/NQ-UBTVQH15, khoản 1 Điều 1"],
    },
  ]);
});

test("a column of codes is of one structure; a first zero may be missing", async () => {
  const { note, lines } = await answer("units", "3535\n03538\n03541\n26740\n00007", "en");
  expect(note).toContain("before 1 July 2025");
  expect(
    lines.map(({ units }) => units.map(({ related }) => related.map(({ code }) => code).join("+"))),
  ).toEqual([["03538"], ["03538"], [expect.stringMatching(/^\d{5}$/)], ["26740"], ["00008+00025"]]);
});

test("districts, provinces and what is not found", async () => {
  const { lines } = await answer("units", "Quận 1\ntỉnh Phú Thọ\nzzzzzzzz\nHà Nọi");
  const [district, province, nothing, typo] = lines;
  expect(district?.units[0]).toMatchObject({ relation: "Địa bàn nay thuộc" });
  expect(district?.units[0]?.related.length).toBeGreaterThan(2);
  expect(province?.units[0]).toMatchObject({
    relation: "Hợp nhất từ",
    facts: [expect.stringMatching(/xã, phường/), expect.any(String)],
  });
  expect(nothing).toMatchObject({ units: [], note: "Không tìm thấy đơn vị nào." });
  expect(typo?.units.map(({ name }) => name)).toContain("Thành phố Hà Nội");
});

test("long lists of names are cut, and say so", async () => {
  const { lines, left } = await answer("units", "nam ma\n".repeat(1000), "en");
  expect(lines).toHaveLength(300);
  expect(left).toContain("700");
});

test.each([
  "<img src=x onerror=alert(1)>",
  "%",
  "\u0000",
  "a".repeat(10_000),
  "🙂",
  "'; DROP TABLE",
  "\ud800",
])("hostile text is answered like any other: %j", async (text) => {
  expect(await answer("units", text)).toMatchObject({ lines: [{ input: text.trim() }] });
});
