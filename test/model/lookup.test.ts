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
