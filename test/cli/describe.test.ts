import { expect, test } from "vitest";
import { read } from "../guards/support.js";
import { folder, run } from "./run.js";

test.each(["dictionary", "code-lists", "issues"])("%s is the committed document", async (document) => {
  for (const locale of ["vi", "en"]) {
    const { code, out } = await run(["describe", document, "--locale", locale]);
    expect(code).toBe(0);
    expect(out === read(`docs/reference/${document}.${locale}.md`), document).toBe(true);
  }
});

test("the dictionary is what a call without a document prints", async () => {
  expect(await run(["describe"])).toEqual(await run(["describe", "dictionary"]));
});

test("the diagram in every format", async () => {
  const print = async (format: string): Promise<string> =>
    (await run(["describe", "--format", format, "--locale", "vi"])).out;
  expect(await print("svg")).toBe(read("docs/reference/diagram.vi.svg"));
  expect(await print("mermaid")).toMatch(/^erDiagram\n {2}province\["/);
  expect(await print("dot")).toMatch(/^digraph /);
  expect((await run(["describe", "diagram", "--locale", "vi"])).out).toContain("```mermaid\nerDiagram");
});

test("--out writes one document, or all", async () => {
  const { at, files, read: written } = folder();
  expect((await run(["describe", "--out", at("")])).code).toBe(0);
  expect(files()).toEqual(["code-lists.en.md", "diagram.en.md", "dictionary.en.md", "issues.en.md"]);
  expect(written("issues.en.md")).toBe(read("docs/reference/issues.en.md"));
  await run(["describe", "--format", "svg", "--out", at("svg")]);
  expect(written("svg/diagram.en.svg")).toContain("<svg ");
});

test.each([
  [["everything"], 'no document "everything"; there are: dictionary, code-lists, issues, diagram'],
  [["constructor"], 'no document "constructor"; there are: dictionary, code-lists, issues, diagram'],
  [["issues", "--format", "svg"], "only the diagram has the format svg"],
  [["--format", "pdf"], "--format must be one of: markdown, mermaid, dot, svg"],
  [["issues", "diagram"], "give one document at most"],
])("a wrong call ends with one line and code 2: %j", async (args, message) => {
  expect(await run(["describe", ...args])).toEqual({ code: 2, out: "", err: `haicap: ${message}\n` });
});
