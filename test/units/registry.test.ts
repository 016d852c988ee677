import { expect, expectTypeOf, test } from "vitest";
import type { Registry } from "../../src/core/registry.js";
import * as former from "haicap/units/former";
import * as units from "haicap/units";

test("the modules are registries for validators", () => {
  expectTypeOf<typeof units>().toExtend<Registry>();
  expectTypeOf<typeof units & typeof former>().toExtend<Required<Registry>>();
  const registry: Registry = { ...units, ...former };
  expect(registry.findCommune("03538")?.name).toBe("Nậm Mạ");
  expect(registry.findFormerCommune?.("03538")?.name).toBe("Căn Co");
  expect(registry.searchUnits?.("Căn Co", { era: "former", provinceCode: "12" })[0]?.unit.code).toBe("03538");
});
