import { expect, test } from "vitest";
import { formatUnit, listCommunes, refOf, resolveUnit } from "haicap/units";
import * as former from "haicap/units/former";

test("what is found says what matched", () => {
  const result = former.resolveUnit("12 Lê Lợi, P. Ben Nghe, Q.1, TP.HCM");
  expect(result.status).toBe("found");
  if (result.status !== "found") return;
  expect(result.era).toBe("former");
  expect(result.unmatched).toEqual(["12 Lê Lợi"]);
  expect(result.candidates).toEqual([result.unit]);
  expect(result.matched.map(({ text, unit, by }) => [text, refOf(unit), by])).toEqual([
    ["P Ben Nghe", "former-commune:26740", "unaccented"],
    ["Q 1", "former-district:760", "name"],
    ["TP HCM", "former-province:79", "alias"],
  ]);
});

test("the other structure stands among the candidates", () => {
  const result = former.resolveUnit("Nậm Mạ, Lai Châu");
  expect(result.candidates.map(refOf)).toEqual(["commune:03538", "former-commune:03535"]);
});

test("the day says which structure is meant", () => {
  const text = "xã Nậm Mạ, tỉnh Lai Châu";
  const on = (day: string): string => {
    const result = former.resolveUnit(text, { on: day });
    return result.status === "found" ? refOf(result.unit) : result.status;
  };
  expect(on("2025-06-30")).toBe("former-commune:03535");
  expect(on("2025-07-01")).toBe("commune:03538");
  expect(on("not a day")).toBe("not-found");
  expect(resolveUnit(text, { on: "2025-06-30" })).toEqual({ status: "not-found", candidates: [] });
});

test("units come in their form of the day", () => {
  const on = (day: string | undefined): string => {
    const result = resolveUnit("Lộc Ninh, Đồng Nai", { on: day });
    return result.status === "found" ? formatUnit(result.unit) : result.status;
  };
  expect(on("2026-04-29")).toBe("Xã Lộc Ninh, tỉnh Đồng Nai");
  expect(on("2026-04-30")).toBe("Phường Lộc Ninh, thành phố Đồng Nai");
  expect(on(undefined)).toBe("Phường Lộc Ninh, thành phố Đồng Nai");
});

test("what is not found gives similar units", () => {
  const result = former.resolveUnit("xã Nậm Maạ, tỉnh Lai Châu");
  expect(result.status).toBe("not-found");
  expect(result.candidates.map(refOf).slice(0, 2).sort()).toEqual(["commune:03538", "former-commune:03535"]);
});

test("provinceCode limits a bare name to one province", () => {
  expect(resolveUnit("Tân Lập").status).toBe("ambiguous");
  expect(resolveUnit("Tân Lập", { provinceCode: "66" })).toMatchObject({
    status: "found",
    unit: { kind: "ward" },
  });
});

test("every commune of today is found by its own path, and every former one", () => {
  const missed = listCommunes().filter((commune) => {
    const result = resolveUnit(formatUnit(commune));
    return result.status !== "found" || result.unit !== commune;
  });
  expect(missed.map((commune) => formatUnit(commune))).toEqual([]);
  const wrong = former.listFormerCommunes().filter((commune) => {
    const result = former.resolveUnit(formatUnit(commune), { era: "former" });
    return result.status !== "found" || result.unit !== commune;
  });
  expect(wrong.map((commune) => formatUnit(commune))).toEqual([]);
});

test("a path without marks is never taken for another unit", () => {
  for (const commune of listCommunes()) {
    const text = formatUnit(commune).normalize("NFD").replace(/\p{M}/gu, "").replaceAll(/đ/gi, "d");
    const result = resolveUnit(text);
    if (result.status === "found") expect(result.unit).toBe(commune);
    else expect(result.candidates).toContain(commune);
  }
});
