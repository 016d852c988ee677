import { expect, test } from "vitest";
import { communesOf } from "../../src/model/communes-of.js";
import { lookupIn } from "../../src/model/lookup.js";
import type { UnitGroup } from "../../src/model/territory/unit-group.js";
import { example } from "../datasets.js";

const lookup = lookupIn(example("quynh-luu"));
const unknown = { codes: [], complete: false };

function among(group: Partial<UnitGroup>): ReturnType<typeof lookupIn> {
  const whole = {
    id: "40/g",
    kind: "ad-hoc",
    name: "nhóm",
    province: "province:40",
    complete: true,
    ...group,
  };
  return lookupIn({ unitGroups: [whole] } as never);
}

test("a commune and its bodies stand for it, a group and its bodies for its members", () => {
  expect(communesOf("commune:17179", lookup)).toEqual({ codes: ["17179"], complete: true });
  expect(communesOf("service-centre@commune:17170", lookup)).toEqual({ codes: ["17170"], complete: true });
  const ten = communesOf("group:40/S4.GROUP.1", lookup);
  expect(ten.complete).toBe(true);
  expect(ten.codes).toHaveLength(10);
  expect(communesOf("communes@group:40/S4.GROUP.1", lookup)).toEqual(ten);
});

test("nothing is said of provinces, people, groups that are not at hand and texts that are no references", () => {
  for (const reference of ["province:40", "official:40/S4.PERSON.1", "group:40/other", "country", "x y"])
    expect(communesOf(reference as never, lookup)).toEqual(unknown);
});

test("a group is complete only when it says so and lists communes of today alone", () => {
  const communes = ["commune:17179" as const, "commune:17179" as const];
  expect(communesOf("group:40/g", among({ communes }))).toEqual({ codes: ["17179"], complete: true });
  expect(communesOf("group:40/g", among({ communes, complete: false })).complete).toBe(false);
  expect(communesOf("group:40/g", among({ complete: false }))).toEqual(unknown);
  const mixed = communesOf("group:40/g", among({ communes: ["commune:17179", "former-commune:17179"] }));
  expect(mixed).toEqual({ codes: ["17179"], complete: false });
  const odd = communesOf("group:40/g", among({ communes: ["commune:17179", "x y" as never] }));
  expect(odd).toEqual({ codes: ["17179"], complete: false });
});

test("a group that calls itself complete and lists nothing says nothing", () => {
  expect(communesOf("group:40/g", among({ communes: undefined }))).toEqual(unknown);
});
