import { describe, expect, test } from "vitest";
import { dossierCounts } from "../../src/codes/dossier-count.js";
import { headingOf } from "../../src/codes/heading-of.js";
import { headings } from "../../src/codes/heading.js";
import { kindTitles } from "../../src/codes/kind-title.js";
import { recordKinds } from "../../src/core/record-kind.js";

const texts = [...Object.values(headings), ...Object.values(kindTitles)].flatMap(({ vi, en }) => [vi, en]);

test("headings and titles are short, in NFC and begin with a capital", () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(
    texts.filter((text) => text.length > 60 || text !== text.normalize("NFC") || !/^\p{Lu}/u.test(text)),
  ).toEqual([]);
});

test("every kind has a title, and no two have the same", () => {
  expect(Object.keys(kindTitles).filter((kind) => kind !== "stop")).toEqual(recordKinds);
  for (const locale of ["vi", "en"] as const) {
    expect(new Set(Object.values(kindTitles).map((title) => title[locale])).size).toBe(
      recordKinds.length + 1,
    );
  }
});

test("every count of dossiers has its heading", () => {
  expect(dossierCounts.filter((count) => headings[`dossierCounts.${count}`] === undefined)).toEqual([]);
});

describe("headingOf", () => {
  test.each([
    ["session", "/participants/1/roles", "Người tham dự 2 › Vai trò"],
    ["session", "participants[1].roles", "Người tham dự 2 › Vai trò"],
    ["session", "/units/0", "Đơn vị làm việc 1"],
    ["visit", "/units", "Nơi đến"],
    ["visit", "/stops/2/at", "Điểm đến 3 › Nơi dừng"],
    ["visit", "/stops/2/claims/0/basis", "Điểm đến 3 › Chú giải giá trị 1 › Cơ sở của giá trị"],
    ["directive", "/deadline/type", "Thời hạn › Loại thời hạn"],
    ["task", "/events/3/type", "Diễn biến 4 › Diễn biến"],
    ["dossier-statistics", "/counts/received", "Số hồ sơ › Tổng tiếp nhận"],
    ["party-statistics", "members", "Số đảng viên"],
    ["delegation", "members", "Thành viên"],
    ["dataset", "/directives/3/addressees/0/role", "Chỉ đạo 4 › Nơi nhận 1 › Vai trò"],
    ["dataset", "/visits/0/units/1", "Chuyến công tác 1 › Nơi đến 2"],
    ["dataset", "/issuedBy", "Nơi phát hành"],
    ["directive", "", "Chỉ đạo"],
    ["directive", "/quantityy", "quantityy"],
    ["directive", "/summary/0", "Nội dung 1"],
    ["directive", "/0", "0"],
  ] as const)("of %s %s", (kind, path, heading) => {
    expect(headingOf(kind, path, "vi")).toBe(heading);
  });

  test.each([
    "/__proto__/constructor",
    "/toString",
    "/~2",
    "/",
    "//",
    "...",
    "[[[[",
    "/a".repeat(100_000),
    "\uD800",
  ])("does not throw on %#", (path) => {
    expect(headingOf("visit", path, "en")).toBeTypeOf("string");
  });
});
