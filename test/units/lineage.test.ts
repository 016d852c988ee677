import { expect, test } from "vitest";
import { nameKey } from "../../src/core/text.js";
import { findCommune, findProvince, listCommunes } from "haicap/units";
import * as former from "haicap/units/former";
import { communeRows, formerCommuneRows, formerDistrictRows, groupBy, successionRows } from "./facts.js";

const byFormer = groupBy(
  successionRows.filter((row) => row.former_level === "former-commune"),
  "former_code",
);
const byCommune = groupBy(successionRows, "commune_code");

test("every former commune has a successor, every commune a predecessor", () => {
  expect(formerCommuneRows.filter(({ code = "" }) => former.successorsOf(code).length === 0)).toEqual([]);
  expect(communeRows.filter(({ code = "" }) => former.predecessorsOf(code).length === 0)).toEqual([]);
});

test("lineage is the same from both ends", () => {
  const forward = former.listFormerCommunes().flatMap(({ code }) => former.successorsOf(code));
  const backward = listCommunes().flatMap(({ code }) => former.predecessorsOf(code));
  const write = (edge: object): string => JSON.stringify(edge);
  const fromCommunes = backward.filter((edge) => edge.formerLevel === "former-commune");
  expect(forward).toHaveLength(10_566);
  expect(forward.map(write).sort()).toEqual(fromCommunes.map(write).sort());
});

test("extent is part exactly where there are several successors", () => {
  const divided = [...byFormer.values()].filter((rows) => rows.length > 1);
  expect(divided).toHaveLength(441);
  expect(divided.flat()).toHaveLength(972);
  for (const rows of byFormer.values()) {
    const [{ former_code = "" } = {}] = rows;
    const edges = former.successorsOf(former_code);
    expect(edges.map((edge) => edge.extent)).toEqual(rows.map(() => (rows.length > 1 ? "part" : "whole")));
    expect(edges.filter((edge) => edge.people === "whole").length).toBeLessThanOrEqual(1);
    expect(edges.filter((edge) => edge.land === "whole").length).toBeLessThanOrEqual(1);
    expect(edges.some((edge) => edge.people !== "none")).toBe(true);
  }
});

test("no former commune crosses a new provincial border", () => {
  for (const unit of former.listFormerCommunes()) {
    const home = unit.district.province.successorCode;
    for (const edge of former.successorsOf(unit.code))
      expect(findCommune(edge.communeCode)?.provinceCode).toBe(home);
  }
});

test("each province was formed from the former ones that say so", () => {
  for (const province of former.listFormerProvinces()) {
    expect(findProvince(province.successorCode)?.formerProvinceCodes).toContain(province.code);
  }
});

test("five special zones come from districts, two communes took in an area", () => {
  const others = successionRows.filter((row) => row.former_level !== "former-commune");
  expect(others).toHaveLength(7);
  const zones = others
    .filter((row) => row.former_level === "former-district")
    .map((row) => row.commune_code ?? "");
  expect(zones.map((code) => findCommune(code)?.name)).toEqual([
    "Bạch Long Vĩ",
    "Cồn Cỏ",
    "Hoàng Sa",
    "Lý Sơn",
    "Côn Đảo",
  ]);
  expect(former.successorsOf("755")).toEqual(former.predecessorsOf("26732"));
  expect(former.predecessorsOf("07537").filter((edge) => edge.formerLevel === "area")).toEqual([
    {
      formerLevel: "area",
      communeCode: "07537",
      extent: "whole",
      land: "whole",
      people: "none",
      resolution: "1658/NQ-UBTVQH15",
      clause: 34,
    },
  ]);
});

test("a reused code is a code of one of the unit's own predecessors", () => {
  const codes = new Set(formerCommuneRows.map((row) => row.code));
  const names = new Map(formerCommuneRows.map((row) => [row.code, row.name]));
  const reused = listCommunes().filter((commune) => codes.has(commune.code));
  expect(reused).toHaveLength(3316);
  // "La Êê" and "Laêê" are one name
  const key = (name = ""): string => nameKey(name).replaceAll(" ", "");
  expect(reused.filter(({ code, name }) => key(names.get(code)) !== key(name))).toHaveLength(1820);
  for (const { code } of reused)
    expect(former.predecessorsOf(code).map((edge) => edge.formerCode)).toContain(code);
});

test("the communes of every former district", () => {
  const districtOf = new Map(formerCommuneRows.map((row) => [row.code, row.district_code]));
  for (const { code = "", successor_codes = "" } of formerDistrictRows) {
    const communes = former.communesOfFormerDistrict(code);
    expect(communes.map((commune) => commune.communeCode)).toEqual(successor_codes.split(" "));
    for (const { communeCode, extent } of communes) {
      const homes = (byCommune.get(communeCode) ?? [])
        .filter((row) => row.former_level !== "area")
        .map((row) => districtOf.get(row.former_code) ?? row.former_code);
      expect(extent).toBe(homes.every((home) => home === code) ? "whole" : "part");
    }
  }
});

test("unknown codes have no lineage", () => {
  for (const code of ["99999", "", "3538", "00000", "001", "abc"]) {
    expect(former.successorsOf(code)).toEqual([]);
    expect(former.predecessorsOf(code)).toEqual([]);
  }
  expect(former.communesOfFormerDistrict("000")).toEqual([]);
});
