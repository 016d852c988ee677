import { expect, test } from "vitest";
import { FIRST_DAY, LAST_FORMER_DAY } from "../../src/rules/law/structure.js";
import { directorRegimes } from "../../src/rules/law/centre-director.js";
import { oneLevelProvinces } from "../../src/rules/law/one-level-province.js";
import { standardOf } from "../../src/rules/law/unit-standard.js";
import { addDays } from "../../src/core/dates.js";
import * as former from "../../src/units/former.js";
import * as units from "../../src/units.js";
import { validateDataset } from "../../src/validate/dataset.js";

const communes = units.listCommunes({ on: FIRST_DAY });

/** Every succession of 2025, as an agency would send it. */
const successions = communes.map(({ code, provinceCode, arrangement }) => ({
  id: `${provinceCode}/succession-${code}`,
  successor: `commune:${code}`,
  arrangement,
  predecessors: former.predecessorsOf(code).map(({ formerLevel, formerCode = "", extent, land, people }) => {
    const unit =
      formerLevel === "former-commune"
        ? former.findFormerCommune(formerCode)
        : former.findFormerDistrict(formerCode);
    const ref = formerLevel === "area" ? {} : { ref: `${formerLevel}:${formerCode}` };
    return { ...ref, name: unit?.name ?? "vùng khác", extent, land, people };
  }),
  adoptedOn: "2025-06-16",
  effectiveOn: "2025-06-16",
  operationalFrom: FIRST_DAY,
}));

const formerCodes = new Set(
  communes.flatMap(({ code }) =>
    former
      .predecessorsOf(code)
      .flatMap(({ formerLevel, formerCode = "" }) => (formerLevel === "former-commune" ? [formerCode] : [])),
  ),
);

test("the units and successions of the whole country contradict no rule", { timeout: 30_000 }, () => {
  expect(formerCodes.size).toBe(10_035);
  const { counts } = validateDataset(
    {
      haicap: "1.0",
      id: "0/country",
      issuedBy: "Kiểm thử",
      issuedOn: "2025-12-01",
      provinces: units
        .listProvinces({ on: FIRST_DAY })
        .map(({ code, kind, name }) => ({ code, kind, name, validFrom: FIRST_DAY })),
      communes: communes.map(({ code, provinceCode, kind, name }) => ({
        code,
        provinceCode,
        kind,
        name,
        validFrom: FIRST_DAY,
      })),
      formerUnits: [...formerCodes].map((code) => ({
        ref: `former-commune:${code}`,
        kind: former.findFormerCommune(code)?.kind,
        name: former.findFormerCommune(code)?.name,
        validTo: LAST_FORMER_DAY,
      })),
      successions,
    },
    { registry: { ...units, ...former } },
  );
  expect(counts).toEqual({ error: 0, warning: 0, info: 0, byCode: {} });
});

test("what the law says for a time leaves no day out and none in two", () => {
  for (const [index, regime] of directorRegimes.entries()) {
    const next = directorRegimes[index + 1];
    expect(next?.validFrom).toBe(regime.validTo === undefined ? undefined : addDays(regime.validTo, 1));
    expect(next?.isViceChair).not.toBe(regime.isViceChair);
  }
});

test("the provinces with the one-level model are Hà Nội and Quảng Ninh", () => {
  expect(oneLevelProvinces.map(({ code }) => units.findProvince(code)?.name)).toEqual([
    "Hà Nội",
    "Quảng Ninh",
  ]);
});

test("the standard of a unit is that of the most particular region it lies in", () => {
  expect(standardOf("commune", ["mountainous", "island"])).toMatchObject({ population: 2500, areaKm2: 15 });
  expect(standardOf("commune", ["border", "upland"])).toMatchObject({ population: 5000, areaKm2: 100 });
  expect(standardOf("commune", ["border"])).toMatchObject({ population: 16_000, areaKm2: 30 });
  expect(standardOf("commune", undefined)).toBeUndefined();
  expect(standardOf("ward", undefined)).toMatchObject({ population: 21_000, areaKm2: 5.5 });
  expect(standardOf("special-zone", ["island"])).toBeUndefined();
});
