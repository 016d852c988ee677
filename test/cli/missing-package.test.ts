import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { folder, run } from "./run.js";

const gone = vi.hoisted(() => (): never => {
  throw new Error("There is no such package.");
});
vi.mock("echarts/core", gone);
vi.mock("@viz-js/viz", gone);

test("without echarts a page has tables, and a line says what to install", async () => {
  const files = folder();
  const dataset = fileURLToPath(new URL("../../examples/datasets/kim-boi.json", import.meta.url));
  const html = files.at("out.html");
  const { code, err } = await run(["report", dataset, "--html", html]);
  expect(code).toBe(0);
  expect(err).toBe(`${html}\nthe page has tables and no charts; for charts: npm install echarts\n`);
  expect(files.read("out.html")).toContain("<caption>By main field</caption>");
  expect(files.read("out.html")).not.toContain("<svg");
});

test("without the package of pictures a diagram is refused as SVG, and written as text", async () => {
  expect(await run(["describe", "diagram", "--format", "svg"])).toEqual({
    code: 2,
    out: "",
    err: "haicap: svg needs the package @viz-js/viz\n",
  });
  expect((await run(["describe", "diagram", "--format", "dot"])).out).toMatch(/^digraph /);
});
