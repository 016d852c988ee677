import fc from "fast-check";
import { expect, test } from "vitest";
import type { UnitRef } from "../../src/core/reference.js";
import type { Dataset } from "../../src/model/dataset.js";
import { lookupIn } from "../../src/model/lookup.js";
import { communeOn, includesUnit, provinceOf, unitOf } from "../../src/rules/unit.js";
import * as units from "../../src/units.js";

const communes = ["00001", "00002", "00003", "00004"];
const provinceOfCommune = new Map(communes.map((code, index) => [code, index < 2 ? "12" : "25"]));

/** Some groups, each with the communes it truly has and those of them that its record lists. */
const world = fc.record({
  groups: fc.array(
    fc
      .subarray(communes, { minLength: 1 })
      .chain((members) =>
        fc.record({ members: fc.constant(members), listed: fc.subarray(members, { minLength: 1 }) }),
      ),
    { maxLength: 3 },
  ),
  /** The communes whose province is at hand. */
  known: fc.subarray(communes),
});

const unit = fc.oneof(
  fc.constantFrom<UnitRef>("country", "province:12", "province:25"),
  fc.constantFrom(...communes).map((code): UnitRef => `commune:${code}`),
  fc.nat({ max: 2 }).map((index): UnitRef => `group:12/${index}`),
);

test("what includesUnit answers holds in the world, and it answers where all is at hand", () => {
  fc.assert(
    fc.property(
      world,
      fc.array(unit, { minLength: 1, maxLength: 3 }),
      unit,
      ({ groups, known }, units, asked) => {
        const dataset = {
          unitGroups: groups.map(({ members, listed }, index) => ({
            id: `12/${index}`,
            kind: "cluster",
            name: "Cụm",
            province: "province:12",
            communes: listed.map((code) => `commune:${code}`),
            complete: listed.length === members.length,
          })),
          communes: known.map((code) => ({
            code,
            provinceCode: provinceOfCommune.get(code),
            kind: "commune",
            name: code,
            validFrom: "2025-07-01",
          })),
        } as unknown as Dataset;
        const extentOf = (one: UnitRef): readonly string[] | undefined => {
          const [scheme, value = ""] = one.split(":");
          if (scheme === "country") return [...communes, "12", "25", "elsewhere"];
          if (scheme === "province")
            return [...communes.filter((code) => provinceOfCommune.get(code) === value), value];
          if (scheme === "commune") return [value];
          return groups[Number(value.slice(3))]?.members;
        };
        const covered = new Set(units.flatMap((one) => extentOf(one) ?? []));
        const extent = extentOf(asked);
        const truth = units.includes(asked) ? true : extent?.every((code) => covered.has(code));
        const answer = includesUnit(units, asked, { lookup: lookupIn(dataset) });
        const isAtHand =
          known.length === communes.length &&
          groups.length === 3 &&
          groups.every(({ members, listed }) => members.length === listed.length);
        if (isAtHand) expect(answer).toBe(truth);
        else if (answer !== undefined && truth !== undefined) expect(answer).toBe(truth);
      },
    ),
    { numRuns: 3000 },
  );
});

test("a group that names itself has an end", () => {
  const group = {
    id: "12/0",
    kind: "cluster",
    name: "Cụm",
    province: "province:12",
    communes: ["group:12/0"],
    complete: true,
  };
  const lookup = lookupIn({ unitGroups: [group] } as unknown as Dataset);
  expect(includesUnit(["commune:00001"], "group:12/0", { lookup })).toBeUndefined();
  expect(includesUnit(["group:12/0"], "commune:00001", { lookup })).toBe(false);
});

test("the unit of whatever is named", () => {
  const organisation = { id: "12/t", name: "Trường", kind: "primary-school", unit: "commune:00001" };
  const lookup = lookupIn({ organisations: [organisation] } as unknown as Dataset);
  expect(unitOf("country", lookup)).toBe("country");
  expect(unitOf("ministries@country", lookup)).toBe("country");
  expect(unitOf("peoples-committee@province:12", lookup)).toBe("province:12");
  expect(unitOf("communes@group:15/cum-1", lookup)).toBe("group:15/cum-1");
  expect(unitOf("former-district:107", lookup)).toBe("former-district:107");
  expect(unitOf("organisation:12/t", lookup)).toBe("commune:00001");
  expect(unitOf("organisation:12/x", lookup)).toBeUndefined();
  expect(unitOf("official:12/o", lookup)).toBeUndefined();
  expect(unitOf("class:donors", lookup)).toBeUndefined();
});

test("the province of a unit, and its form on a day, as far as they are at hand", () => {
  const commune = {
    code: "00001",
    provinceCode: "12",
    kind: "ward",
    name: "A",
    validFrom: "2026-04-30",
    validTo: "2026-12-31",
  };
  const lookup = lookupIn({ communes: [commune] } as unknown as Dataset);
  expect(provinceOf("commune:00001", { lookup })).toBe("province:12");
  expect(provinceOf("commune:00002", { lookup })).toBeUndefined();
  expect(provinceOf("province:25", { lookup })).toBe("province:25");
  expect(provinceOf("country", { lookup })).toBeUndefined();
  expect(
    ["2026-04-29", "2026-04-30", "2026-12-31", "2027-01-01"].map(
      (day) => communeOn("00001", day, lookup)?.kind,
    ),
  ).toEqual([undefined, "ward", "ward", undefined]);
});

test("the registry says where a commune lies, whatever the records say", () => {
  const wrong = { code: "03538", provinceCode: "25", kind: "commune", name: "A", validFrom: "2025-07-01" };
  const lookup = lookupIn({ communes: [wrong] } as unknown as Dataset);
  expect(provinceOf("commune:03538", { lookup })).toBe("province:25");
  expect(provinceOf("commune:03538", { lookup, registry: units })).toBe("province:12");
  expect(provinceOf("commune:99999", { lookup, registry: units })).toBeUndefined();
  expect(includesUnit(["province:12"], "commune:03538", { lookup, registry: units })).toBe(true);
  expect(includesUnit(["province:25"], "commune:03538", { lookup, registry: units })).toBe(false);
});
