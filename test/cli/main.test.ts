import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { main } from "../../src/cli/main.js";
import { run } from "./run.js";

test("--help lists the commands, and is what a call without arguments prints", async () => {
  const help = await run(["--help"]);
  expect(help).toMatchObject({ code: 0, err: "" });
  expect(help.out).toMatch(/^ {2}lookup +find units/m);
  expect(help.out).toMatch(/^ {2}convert +convert a CSV file/m);
  expect(await run([])).toEqual(help);
});

test("--version", async () => {
  expect(await run(["--version"])).toEqual({ code: 0, out: manifest.version + "\n", err: "" });
});

test("the language comes from --locale, else from the environment", async () => {
  expect((await run(["--help"], { language: "vi_VN.UTF-8" })).out).toContain("ngôn ngữ");
  expect((await run(["--help"], { language: "en_GB.UTF-8" })).out).toContain("language");
  expect((await run(["--help", "--locale", "vi"])).out).toContain("ngôn ngữ");
  expect((await run(["--locale=en", "--help"], { language: "vi" })).out).toContain("language");
  expect(await run(["--locale", "fr"])).toEqual({
    code: 2,
    out: "",
    err: "haicap: --locale must be vi or en\n",
  });
});

test("each command explains itself in both languages", async () => {
  for (const command of ["lookup", "convert", "schema", "describe"]) {
    for (const locale of ["vi", "en"]) {
      const { code, out } = await run([command, "--help", "--locale", locale]);
      expect(code).toBe(0);
      expect(out).toContain(`haicap ${command} `);
    }
  }
});

test.each([
  [["nothing"], 'no command "nothing"; there are: validate, report, lookup, convert, schema, describe'],
  [
    ["constructor"],
    'no command "constructor"; there are: validate, report, lookup, convert, schema, describe',
  ],
  [["lookup"], "a name or a code is missing"],
  [["--locale"], "--locale must be vi or en"],
  [["schema", "gift", "visit"], "give one name at most"],
  [["lookup", "x", "--limit", "0"], "--limit must be a positive whole number"],
  [["lookup", "x", "--era", "old"], "--era must be current or former"],
  [["lookup", "x", "--province", "99"], "no province has the code 99"],
])("a wrong call ends with one line and code 2: %j", async (args, message) => {
  expect(await run(args)).toEqual({ code: 2, out: "", err: `haicap: ${message}\n` });
});

test.each([
  [["lookup", "x", "--bad"], "there is no option --bad", "không có tuỳ chọn --bad"],
  [["lookup", "x", "--limit"], "the option --limit lacks its value", "tuỳ chọn --limit thiếu giá trị"],
  [["lookup", "x", "--json=yes"], "the option --json lacks its value", "tuỳ chọn --json thiếu giá trị"],
])("a call that cannot be read is explained in both languages: %j", async (args, english, vietnamese) => {
  const [en, vi] = [await run(args), await run([...args, "--locale", "vi"])];
  expect([en.code, vi.code]).toEqual([2, 2]);
  expect(en.err).toContain(`haicap: ${english}`);
  expect(vi.err).toContain(`haicap: ${vietnamese}`);
  expect(en.err.split("\n")).toHaveLength(2);
});

test("a call with an argument too many is explained", async () => {
  expect((await run(["report", "a", "b"])).err).toMatch(/^haicap: ./);
  expect((await run(["describe", "dictionary", "issues"])).err).toBe("haicap: give one document at most\n");
});

test.each([new Error("the disk is gone"), Object.assign(new Error("it's gone"), { code: "EIO" })])(
  "what is no fault of the call is not hidden: %s",
  async (fault) => {
    const broken = {
      write() {
        throw fault;
      },
    };
    await expect(main(["--version"], { out: broken, err: broken }, "C")).rejects.toBe(fault);
  },
);
