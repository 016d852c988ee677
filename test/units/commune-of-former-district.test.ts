import { expect, test } from "vitest";
import { communesOfFormerDistrict, predecessorsOf } from "haicap/units/former";
import { formerCommuneRows, formerDistrictRows, groupBy, successionRows } from "./facts.js";

const communesByDistrict = groupBy(formerCommuneRows, "district_code");
const byFormer = groupBy(successionRows, "former_code");
const byCommune = groupBy(successionRows, "commune_code");

test("the communes on the land of every former district, recomputed from the tables", () => {
  let parts = 0;
  for (const { code = "" } of formerDistrictRows) {
    const units = (communesByDistrict.get(code) ?? [{ code }]).map((row) => row.code ?? "");
    const own = new Set(units);
    const rows = units.flatMap((unit) => byFormer.get(unit) ?? []);
    const expected = [...new Set(rows.map((row) => row.commune_code ?? ""))].sort().map((communeCode) => {
      const all = (byCommune.get(communeCode) ?? []).filter((row) => row.former_level !== "area");
      return [communeCode, all.every((row) => own.has(row.former_code ?? "")) ? "whole" : "part"];
    });
    const found = communesOfFormerDistrict(code);
    expect(found.map(({ communeCode, extent }) => [communeCode, extent])).toEqual(expected);
    parts += found.filter(({ extent }) => extent === "part").length;
    for (const { communeCode, edges } of found)
      expect(edges).toEqual(predecessorsOf(communeCode).filter((edge) => own.has(edge.formerCode ?? "")));
  }
  expect(parts).toBeGreaterThan(100);
});

test("an area that was no unit makes no commune part of a district", () => {
  const [first] = predecessorsOf("07537");
  const home = formerCommuneRows.find(({ code }) => code === first?.formerCode)?.district_code ?? "";
  const found = communesOfFormerDistrict(home).find(({ communeCode }) => communeCode === "07537");
  expect(found?.edges.map(({ formerLevel }) => formerLevel)).not.toContain("area");
  expect(found?.edges.length).toBeGreaterThan(0);
});

test.each(["", "999", "03538", "x", "75"])("no district %j", (code) => {
  expect(communesOfFormerDistrict(code)).toEqual([]);
});

test("the codes of districts and of communes are not taken for each other", () => {
  const [edge] = communesOfFormerDistrict("755")[0]?.edges ?? [];
  expect(edge).toMatchObject({ formerLevel: "former-district", formerCode: "755", communeCode: "26732" });
});
