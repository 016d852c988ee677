import { expect, test } from "vitest";
import { run } from "./run.js";

test("a table of matches, with what became of former units", async () => {
  const { code, out, err } = await run(["lookup", "Cống", "Vị"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(
    [
      "CODE   UNIT                                            ERA                 NOW",
      "00007  Phường Cống Vị, quận Ba Đình, thành phố Hà Nội  before 1 July 2025  divided among: 00008 Phường Ngọc Hà; 00025 Phường Giảng Võ",
      "",
    ].join("\n"),
  );
  const first = (await run(["lookup", "nam ma", "--locale", "vi"])).out.split("\n")[1];
  expect(first).toBe("03538  Xã Nậm Mạ, tỉnh Lai Châu                    hiện nay");
});

test("a code, a structure, a province, a limit", async () => {
  expect((await run(["lookup", "03538"])).out).toMatch(
    /Xã Nậm Mạ, tỉnh Lai Châu[\s\S]*Xã Căn Co.*03538 Xã Nậm Mạ/,
  );
  const codes = (out: string): string[] =>
    out
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, 5));
  expect(codes((await run(["lookup", "nam ma", "--era", "former", "--limit", "2"])).out)).toEqual([
    "03067",
    "03535",
  ]);
  expect(codes((await run(["lookup", "tan phong", "--province", "12"])).out)).toContain("03408");
});

test("JSON with the unit and its conversion", async () => {
  const { out } = await run(["lookup", "Căn Co", "--json", "--limit", "1"]);
  expect(JSON.parse(out)).toMatchObject([
    {
      text: "Xã Căn Co, huyện Sìn Hồ, tỉnh Lai Châu",
      match: "exact",
      unit: { level: "former-commune", code: "03538" },
      conversion: { status: "merged", communeCode: "03538" },
    },
  ]);
  expect((await run(["lookup", "zzzzzzzz", "--json"])).out).toBe("[]\n");
});

test("nothing found is code 1", async () => {
  expect(await run(["lookup", "zzzzzzzz"])).toEqual({
    code: 1,
    out: "",
    err: 'nothing found for "zzzzzzzz"\n',
  });
});
