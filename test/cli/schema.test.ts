import { expect, test } from "vitest";
import { recordKinds } from "../../src/core/record-kind.js";
import { read } from "../guards/support.js";
import { folder, run } from "./run.js";

test("without a name it lists the names, and each prints the published file", async () => {
  const { code, out, err } = await run(["schema"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const names = out.trimEnd().split("\n");
  expect(names).toEqual([...recordKinds, "dataset", "line", "validation-report", "openapi", "context"]);
  for (const name of ["directive", "dataset", "openapi", "context"])
    expect((await run(["schema", name])).out).toBe(read(`schema/${name}.json`));
});

test("--out writes one file, or all", async () => {
  const { at, files, read: written } = folder();
  expect((await run(["schema", "gift", "--out", at("one")])).err).toBe(at("one/gift.json") + "\n");
  expect(written("one/gift.json")).toBe(read("schema/gift.json"));
  const { code, out } = await run(["schema", "--out", at("deep/all")]);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(written("deep/all/openapi.json")).toBe(read("schema/openapi.json"));
  expect(files()).toEqual(["deep", "one"]);
});

test("a wrong name and a folder that cannot be made", async () => {
  const { write } = folder();
  const file = write("file", "");
  for (const name of ["nothing", "constructor", "../package"])
    expect(await run(["schema", name])).toEqual({
      code: 2,
      out: "",
      err: `haicap: there is no "${name}"; haicap schema lists the names\n`,
    });
  expect((await run(["schema", "gift", "--out", file])).err).toBe(`haicap: cannot write ${file}/gift.json\n`);
});
