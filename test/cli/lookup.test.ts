import { expect, test } from "vitest";
import { convertCommune } from "../../src/units/former/convert-commune.js";
import { listFormerCommunes } from "../../src/units/former/list.js";
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

test("what became of provinces and communes, in Vietnamese too", async () => {
  const line = async (...args: string[]): Promise<string | undefined> =>
    (await run(["lookup", ...args])).out.split("\n")[1];
  expect(await line("tỉnh Hòa Bình", "--era", "former")).toMatch(
    /^17 .*before 1 July 2025 {2}25 Tỉnh Phú Thọ$/,
  );
  expect(await line("00007", "--era", "former", "--locale", "vi")).toMatch(
    /trước 01\/7\/2025 {2}chia cho: 00008 Phường Ngọc Hà; 00025 Phường Giảng Võ$/,
  );
  expect(await line("huyện Mường Nhé")).toMatch(/^096 .*before 1 July 2025$/);
  const [decided] = JSON.parse(
    (await run(["lookup", "03538", "--era", "current", "--json"])).out,
  ) as object[];
  expect(decided).not.toHaveProperty("conversion");
  expect((await run(["lookup", "zzzzzzzz", "--locale", "vi"])).err).toBe('không tìm thấy "zzzzzzzz"\n');
});

test("of a commune that was divided, the one that all its people went to", async () => {
  const { code, communeCode } = dividedButDecided();
  const { out } = await run(["lookup", code, "--era", "former"]);
  expect(out.split("\n")[1]).toMatch(new RegExp(`^${code} .*  ${communeCode} \\S[^;]*$`));
});

function dividedButDecided(): { code: string; communeCode: string } {
  for (const { code } of listFormerCommunes()) {
    const conversion = convertCommune(code);
    if (conversion.status === "divided" && conversion.communeCode !== undefined)
      return { code, communeCode: conversion.communeCode };
  }
  throw new Error("There is none.");
}
