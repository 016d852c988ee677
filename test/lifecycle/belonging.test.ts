import { expect, test } from "vitest";
import { actsFor } from "../../src/lifecycle/belonging.js";
import { headOf, isSameHead } from "../../src/lifecycle/visits/same-head.js";
import type { Lookup } from "../../src/model/lookup.js";

const records: Readonly<Record<string, object>> = {
  "official 12/of-body": {
    posts: [{ title: "department-director", body: "home-affairs-department@province:12" }],
  },
  "official 12/of-unit": { posts: [{ title: "department-director", body: "commune:03538" }] },
  "organisation 12/school": { unit: "commune:03538" },
};
const lookup = {
  find: (kind: string, id: string) => records[`${kind} ${id}`],
  membersOf: (whole: string) => (whole === "group:12/g" ? ["commune:03538"] : undefined),
} as unknown as Lookup;

test.each([
  ["commune:03538", "commune:03538", true],
  ["commune:03538", "group:12/g", true],
  ["commune:03541", "group:12/g", false],
  ["official:12/of-body", "home-affairs-department@province:12", true],
  ["official:12/of-body", "departments@province:12", true],
  ["official:12/of-body", "departments@province:40", false],
  ["official:12/of-body", "finance-department@province:12", false],
  ["official:12/of-unit", "commune:03538", true],
  ["official:12/of-unit", "departments@province:12", false],
  ["official:12/nobody", "commune:03538", false],
  ["organisation:12/school", "commune:03538", true],
  ["organisation:12/none", "commune:03538", false],
  ["class:citizens", "commune:03538", false],
] as const)("what %s does counts for %s: %j", (actor, whole, expected) => {
  expect(actsFor(actor, whole, lookup, "2025-10-01")).toBe(expected);
});

test("a head that is no official is the same only by its reference", () => {
  const head = (ledBy: string): NonNullable<ReturnType<typeof headOf>> => {
    const found = headOf({ ledBy } as never, lookup);
    if (found === undefined) throw new Error("There is no head.");
    return found;
  };
  const [unit, other] = [head("commune:03538"), head("official:12/of-unit")];
  expect(unit).toEqual({ actor: "commune:03538", official: undefined });
  expect(isSameHead(unit, head("commune:03538"))).toBe(true);
  expect(isSameHead(unit, other)).toBe(false);
  expect(headOf({} as never, lookup)).toBeUndefined();
});
