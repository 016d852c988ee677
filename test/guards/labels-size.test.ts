import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { afterAll, expect, test } from "vitest";
import { root } from "./support.js";

const directory = mkdtempSync(join(tmpdir(), "haicap-labels-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** What a bundler makes of a module that uses these exports of `haicap/labels`. */
async function bundle(name: string, used: string): Promise<string> {
  const entry = join(directory, `${name}.ts`);
  writeFileSync(
    entry,
    `import ${used} from "${root}src/labels.js";\nconsole.log(${used.replaceAll("* as ", "")});\n`,
  );
  await build({
    config: false,
    entry: [entry],
    outDir: join(directory, name),
    format: "esm",
    target: "es2022",
    minify: true,
    treeshake: false,
    silent: true,
  });
  return readFileSync(join(directory, name, `${name}.js`), "utf8");
}

const kilobytes = (text: string): number => gzipSync(text).length / 1000;

test("a form pays for its own lists only", async () => {
  const form = await bundle(
    "form",
    `{ optionsOf, labelOf, codeOf, directiveKindList, addresseeRoleList, obligationList, urgencyList, deadlineTypeList,
       deadlineStartList, durationUnitList, recurrenceList, fieldCodeList, bodyList }`,
  );
  expect(form).toContain("require");
  expect(form).not.toContain("mid-autumn");
  expect(form).not.toContain("dossierCounts");
  expect(kilobytes(form)).toBeLessThan(12);
});

test("all lists, headings and functions together stay small", async () => {
  const all = await bundle("all", "* as labels");
  expect(all).toContain("mid-autumn");
  expect(kilobytes(all)).toBeLessThan(33);
});
