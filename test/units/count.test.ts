import { expect, test } from "vitest";
import { listCommunes, listProvinces, registryInfo } from "haicap/units";
import { listFormerCommunes, listFormerDistricts, listFormerProvinces } from "haicap/units/former";
import { provinceRows } from "./facts.js";

function tally(units: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of units) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

// Resolution 202/2025/QH15 and the resolutions of 2026; the totals are those the National Assembly published
test.each([
  ["2025-07-01", [28, 6], [2621, 687, 13]],
  ["2026-04-29", [28, 6], [2621, 687, 13]],
  ["2026-04-30", [27, 7], [2611, 697, 13]],
  ["2026-08-31", [27, 7], [2611, 697, 13]],
  ["2026-09-01", [26, 8], [2611, 697, 13]],
  ["2026-09-20", [25, 9], [2599, 709, 13]],
  ["2026-09-25", [25, 9], [2599, 709, 13]],
  ["2030-01-01", [25, 9], [2599, 709, 13]],
  [undefined, [25, 9], [2599, 709, 13]],
] as const)("official totals on %s", (on, [provinces, cities], [communes, wards, zones]) => {
  expect(tally(listProvinces({ on }))).toEqual({ province: provinces, "centrally-run-city": cities });
  expect(tally(listCommunes({ on }))).toEqual({ commune: communes, ward: wards, "special-zone": zones });
});

test.each(provinceRows)("communes by kind of $name", ({ code = "", communes, wards, special_zones }) => {
  const {
    commune = 0,
    ward = 0,
    "special-zone": zone = 0,
  } = tally(listCommunes({ provinceCode: code, on: "2025-07-01" }));
  expect([commune, ward, zone].map(String)).toEqual([communes, wards, special_zones]);
});

test("totals before 1 July 2025", () => {
  expect(tally(listFormerProvinces())).toEqual({ province: 57, "centrally-run-city": 6 });
  expect(tally(listFormerDistricts())).toEqual({
    ...{ "urban-district": 49, "rural-district": 508, town: 52, "provincial-city": 85, "municipal-city": 2 },
  });
  expect(tally(listFormerCommunes())).toEqual({ commune: 7691, ward: 1727, township: 617 });
});

test("registryInfo says the same", () => {
  expect(registryInfo.counts).toEqual({
    ...{ provinces: 34, communes: 3321, amendments: 25 },
    ...{ formerProvinces: 63, formerDistricts: 696, formerCommunes: 10_035, successions: 10_573 },
  });
  expect(registryInfo.edition).toBe("2026-09-20");
  expect(registryInfo.asOf).toBe("2026-09-25");
  expect(registryInfo.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  const numbers = registryInfo.instruments.map((instrument) => instrument.number);
  expect(new Set(numbers).size).toBe(41);
  for (let number = 1654; number <= 1687; number++) expect(numbers).toContain(`${number}/NQ-UBTVQH15`);
  expect(numbers.filter((number) => !number.endsWith("UBTVQH15"))).toEqual([
    ...["202/2025/QH15", "19/2025/QĐ-TTg"],
    ...["237/NQ-UBTVQH16", "30/2026/QH16", "36/2026/QH16", "388/NQ-UBTVQH16", "39/2026/QH16"],
  ]);
});

test("every instrument says what it is about, where, and since when; those about communes in order", () => {
  const { instruments } = registryInfo;
  expect(registryInfo.instruments).toBe(instruments);
  expect(Object.isFrozen(instruments)).toBe(true);
  expect(instruments.slice(0, 2)).toEqual([
    { number: "202/2025/QH15", effective: "2025-07-01", subject: "provinces" },
    { number: "19/2025/QĐ-TTg", effective: "2025-07-01", subject: "codes" },
  ]);
  const communes = instruments.slice(2, 36);
  expect(communes.map(({ number }) => number)).toEqual(
    Array.from({ length: 34 }, (_, at) => `${1654 + at}/NQ-UBTVQH15`),
  );
  for (const { number, effective, subject, provinceCode } of communes) {
    expect([effective, subject]).toEqual(["2025-07-01", "communes"]);
    expect(
      listCommunes({ provinceCode, on: "2025-07-01" }).every(({ resolution }) => resolution === number),
    ).toBe(true);
  }
  expect(instruments.slice(36)).toEqual([
    { number: "237/NQ-UBTVQH16", effective: "2026-04-30", subject: "communes", provinceCode: "75" },
    { number: "30/2026/QH16", effective: "2026-04-30", subject: "provinces", provinceCode: "75" },
    { number: "36/2026/QH16", effective: "2026-09-01", subject: "provinces", provinceCode: "22" },
    { number: "388/NQ-UBTVQH16", effective: "2026-09-20", subject: "communes", provinceCode: "24" },
    { number: "39/2026/QH16", effective: "2026-09-20", subject: "provinces", provinceCode: "24" },
  ]);
});
