import { expect, test } from "vitest";
import { findCommune, findProvince, formatUnit, listCommunes, listProvinces, refOf } from "haicap/units";
import type { FormerCommuneUnit, FormerDistrictUnit } from "../../src/core/unit.js";
import { findFormerCommune, findFormerDistrict, findFormerProvince } from "haicap/units/former";
import { amendmentRows } from "./facts.js";

test("one code, two structures", () => {
  expect(findCommune("03538")).toMatchObject({ name: "Nậm Mạ", kind: "commune", provinceCode: "12" });
  expect(findFormerCommune("03538")).toMatchObject({
    name: "Căn Co",
    districtCode: "108",
    provinceCode: "12",
  });
  expect(findProvince("15")?.name).toBe("Lào Cai");
  expect(findFormerProvince("15")?.name).toBe("Yên Bái");
});

test.each([
  "2025-06-30",
  "1999-01-01",
  "2025-02-30",
  "2025-07",
  "",
  "01/07/2025",
  "yesterday",
  null,
  20250701,
])("no unit of the two-tier structure on %s", (day) => {
  const on = day as string;
  expect(findCommune("03538", { on })).toBeUndefined();
  expect(findProvince("12", { on })).toBeUndefined();
  expect(listProvinces({ on })).toEqual([]);
  expect(listCommunes({ on })).toEqual([]);
});

test("there are amendments", () => {
  expect(amendmentRows).toHaveLength(25);
});

test.each(amendmentRows)("$level $code on $effective", (row) => {
  const find = row.level === "province" ? findProvince : findCommune;
  const { code = "", effective = "", from, to, resolution } = row;
  const eve = new Date(Date.parse(effective) - 86_400_000).toISOString().slice(0, 10);
  const [old, amended] = [find(code, { on: eve }), find(code, { on: effective })];
  expect(old).toMatchObject({ kind: from, validFrom: "2025-07-01", validTo: eve });
  expect(amended).toMatchObject({ kind: to, validFrom: effective, resolution });
  expect(amended).not.toHaveProperty("validTo");
  expect(amended?.name).toBe(old?.name);
  expect(find(code)).toBe(amended);
});

test("a commune carries its province as on the day asked for", () => {
  for (const on of ["2025-07-01", "2026-04-29", "2026-04-30", "2026-09-01", "2026-09-20", undefined]) {
    for (const commune of listCommunes({ on }))
      expect(commune.province).toBe(findProvince(commune.provinceCode, { on }));
  }
  expect(findCommune("26068", { on: "2026-04-29" })?.province.kind).toBe("province");
  expect(findCommune("26068", { on: "2026-04-30" })?.province.kind).toBe("centrally-run-city");
});

test("a unit that did not change is the same object on every day", () => {
  expect(findCommune("03538", { on: "2025-07-01" })).toBe(findCommune("03538"));
  expect(findProvince("12", { on: "2026-05-01" })).toBe(findProvince("12"));
});

test("units and lists that are shared cannot be changed", () => {
  expect(
    [findCommune("03538"), findProvince("12"), listProvinces(), findFormerCommune("03538")].every(
      Object.isFrozen,
    ),
  ).toBe(true);
});

test("filters", () => {
  const zones = listCommunes({ kind: "special-zone" });
  expect(zones.map((zone) => zone.name).sort()).toEqual(
    [
      "Vân Đồn",
      "Cô Tô",
      "Bạch Long Vĩ",
      "Cát Hải",
      "Cồn Cỏ",
      "Hoàng Sa",
      "Lý Sơn",
      "Trường Sa",
      "Phú Quý",
      "Côn Đảo",
      "Kiên Hải",
      "Phú Quốc",
      "Thổ Châu",
    ].sort(),
  );
  expect(listCommunes({ provinceCode: "12", kind: "ward" }).map((ward) => ward.name)).toEqual([
    "Đoàn Kết",
    "Tân Phong",
  ]);
  expect(listCommunes({ provinceCode: "99" })).toEqual([]);
});

test("written in Vietnamese", () => {
  const write = (unit: Parameters<typeof formatUnit>[0] | undefined): string =>
    unit ? formatUnit(unit) : "";
  expect(write(findCommune("03538"))).toBe("Xã Nậm Mạ, tỉnh Lai Châu");
  expect(write(findFormerCommune("03535"))).toBe("Xã Nậm Mạ, huyện Sìn Hồ, tỉnh Lai Châu");
  expect(write(findFormerCommune("26740"))).toBe("Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh");
  expect(write(findFormerDistrict("769"))).toBe("Thành phố Thủ Đức, Thành phố Hồ Chí Minh");
  expect(write(findFormerProvince("46"))).toBe("Thành phố Huế");
  expect(write(findCommune("26732"))).toBe("Đặc khu Côn Đảo, Thành phố Hồ Chí Minh");
  expect(write(findCommune("25270", { on: "2025-12-31" }))).toBe("Xã Lộc Ninh, tỉnh Đồng Nai");
  expect(write(findCommune("25270"))).toBe("Phường Lộc Ninh, thành phố Đồng Nai");
  expect(write(findFormerDistrict("761"))).toBe("Quận 12, Thành phố Hồ Chí Minh");
  expect(write(findFormerCommune("26284"))).toMatch(/^Xã Đồi 61, huyện /);
  expect(write(findCommune("18196"))).toBe("Xã Sơn Kim 1, tỉnh Hà Tĩnh");
  // a number stands behind its kind with a capital, a name that ends in one does not
  const district = { ...findFormerDistrict("761"), kind: "rural-district" } as FormerDistrictUnit;
  const written = (name: string): string =>
    formatUnit({ ...findFormerCommune("26284"), district: { ...district, name } } as FormerCommuneUnit);
  expect(written("12")).toContain(", Huyện 12, ");
  expect(written("Sơn 12")).toContain(", huyện Sơn 12, ");
  expect(written("12 Sơn")).toContain(", huyện 12 Sơn, ");
  const options = [undefined, {}, { parents: undefined }, { parents: true }, { parents: false }];
  expect(options.map((option) => formatUnit(findCommune("03538") as never, option))).toEqual([
    ...Array.from({ length: 4 }, () => "Xã Nậm Mạ, tỉnh Lai Châu"),
    "Xã Nậm Mạ",
  ]);
});

test("spellings that a source used stand beside the name of a former commune", () => {
  expect(findFormerCommune("24832")).toMatchObject({ name: "Đạm Bri", aliases: ["Đam Bri", "ĐamBri"] });
  expect(findFormerCommune("00712")?.aliases).toEqual(["Phố Bảng"]);
  expect(findFormerCommune("03538")).not.toHaveProperty("aliases");
  expect(Object.isFrozen(findFormerCommune("00712")?.aliases)).toBe(true);
});

test("no unit has a code of other letters or another length", () => {
  for (const code of [
    "0353",
    "035380",
    "0353a",
    "0353/",
    "0353:",
    "03 38",
    "",
    "٠٣٥٣٨",
    "-3538",
    null,
    3538,
  ]) {
    expect(findCommune(code as string)).toBeUndefined();
    expect(findFormerCommune(code as string)).toBeUndefined();
    expect(findFormerDistrict(code as string)).toBeUndefined();
    expect(findFormerProvince(code as string)).toBeUndefined();
    expect(findProvince(code as string)).toBeUndefined();
  }
});

test("references", () => {
  const units = [
    findCommune("03538"),
    findProvince("12"),
    findFormerCommune("03538"),
    findFormerDistrict("108"),
  ];
  expect(units.map((unit) => unit && refOf(unit))).toEqual([
    "commune:03538",
    "province:12",
    "former-commune:03538",
    "former-district:108",
  ]);
});
