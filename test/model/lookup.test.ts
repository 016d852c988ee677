import { expect, test } from "vitest";
import { keyFieldOf, recordKinds } from "../../src/core/record-kind.js";
import { catalog } from "../../src/model/catalog.js";
import { lookupIn } from "../../src/model/lookup.js";
import { example } from "../datasets.js";

test("the field that names a record is the one its kind declares", () => {
  expect(recordKinds).toHaveLength(30);
  for (const kind of recordKinds) expect([kind, keyFieldOf(kind)]).toEqual([kind, catalog[kind].key]);
});

test("records are found by id, code and reference, stops with their visit", () => {
  const lookup = lookupIn(example("quynh-luu"));
  expect(lookup.find("province", "40")?.name).toBe("Nghệ An");
  expect(lookup.find("commune", "17179")?.name).toBe("Quỳnh Lưu");
  expect(lookup.find("former-unit", "former-district:421")?.name).toBe("Quỳnh Lưu");
  expect(lookup.find("directive", "40/S4.DIR.8")?.kind).toBe("require");
  expect(lookup.find("stop", "40/S4.STOP.4")?.at).toBe("service-centre@commune:17143");
  expect(lookup.visitOf("40/S4.STOP.4")?.id).toBe("40/S4.VISIT.1");
  for (const id of ["__proto__", "constructor", "40/other", ""]) {
    expect(lookup.find("directive", id)).toBeUndefined();
    expect(lookup.visitOf(id)).toBeUndefined();
  }
});

test("of two with the same name the first is found, and the visit of the first stop", () => {
  const visitOf = (id: string, place: string): unknown => ({ id, stops: [{ id: "12/s", placeName: place }] });
  const lookup = lookupIn({
    communes: [
      { code: "03538", name: "A" },
      { code: "03538", name: "B" },
    ],
    visits: [visitOf("12/v", "first"), visitOf("12/w", "second"), visitOf("12/v", "third")],
  } as never);
  expect(lookup.find("commune", "03538")?.name).toBe("A");
  expect(lookup.find("visit", "12/v")?.stops?.[0]?.placeName).toBe("first");
  expect(lookup.find("stop", "12/s")?.placeName).toBe("first");
  expect(lookup.visitOf("12/s")?.id).toBe("12/v");
});

test("a dataset without records, or with a visit without stops, has nothing to find", () => {
  for (const dataset of [{}, { visits: [{ id: "12/v" }] }]) {
    const lookup = lookupIn(dataset as never);
    for (const name of ["", "undefined", undefined]) {
      expect(lookup.visitOf(name as never)).toBeUndefined();
      for (const kind of [...recordKinds, "stop"] as const)
        expect(lookup.find(kind, name as never), kind).toBeUndefined();
    }
  }
});
