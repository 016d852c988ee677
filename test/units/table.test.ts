import { expect, test } from "vitest";
import { listCommunes, listProvinces } from "haicap/units";
import {
  listFormerCommunes,
  listFormerDistricts,
  listFormerProvinces,
  predecessorsOf,
  successorsOf,
} from "haicap/units/former";
import * as facts from "./facts.js";

const on = "2025-07-01";

function without(rows: readonly Record<string, string>[], ...columns: string[]): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))),
  );
}

test("provinces equal their table row for row", () => {
  const rows = listProvinces({ on }).map((unit) => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    valid_from: unit.validFrom,
    formed_from: unit.formerProvinceCodes.join(" "),
    merger_resolution: unit.resolution ?? "",
    commune_resolution: unit.communeResolution,
    area_km2: unit.areaKm2?.toFixed(2) ?? "",
    population: String(unit.population ?? ""),
  }));
  expect(rows).toHaveLength(34);
  expect(rows).toEqual(without(facts.provinceRows, "communes", "wards", "special_zones"));
});

test("communes equal their table row for row", () => {
  const rows = listCommunes({ on }).map((unit) => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    province_code: unit.provinceCode,
    valid_from: unit.validFrom,
    arrangement: unit.arrangement,
    resolution: unit.resolution,
    clause: String(predecessorsOf(unit.code)[0]?.clause),
  }));
  expect(rows).toHaveLength(3321);
  expect(rows).toEqual(facts.communeRows);
});

test("former provinces and districts equal their tables row for row", () => {
  const provinces = listFormerProvinces().map((unit) => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    valid_to: unit.validTo,
    province_code: unit.successorCode,
  }));
  expect(provinces).toEqual(facts.formerProvinceRows);
  const districts = listFormerDistricts().map((unit) => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    province_code: unit.provinceCode,
    valid_to: unit.validTo,
  }));
  expect(districts).toEqual(without(facts.formerDistrictRows, "communes", "successor_codes"));
});

test("former communes equal their table row for row", () => {
  const rows = listFormerCommunes().map((unit) => ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    district_code: unit.districtCode,
    province_code: unit.provinceCode,
    valid_to: unit.validTo,
    successors: String(successorsOf(unit.code).length),
    aliases: (unit.aliases ?? []).join("|"),
  }));
  expect(rows).toHaveLength(10_035);
  expect(rows).toEqual(facts.formerCommuneRows);
});

test("successions equal their table row for row", () => {
  const lines = facts.communeRows.flatMap(({ code = "" }) =>
    predecessorsOf(code).map((edge) =>
      [
        ...[edge.formerLevel, edge.formerCode ?? "", edge.communeCode, edge.extent, edge.land, edge.people],
        ...[edge.resolution, edge.clause],
      ].join(" "),
    ),
  );
  expect(lines).toHaveLength(10_573);
  expect(lines.sort()).toEqual(facts.successionRows.map((row) => Object.values(row).join(" ")).sort());
});
