import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/model/value/claim.js";
import { valueOf } from "../../src/model/value-of.js";
import { example } from "../datasets.js";

test("a value without claims is stated and exact", () => {
  expect(valueOf({ claims: undefined }, "/claims")).toEqual({ value: undefined, basis: "stated" });
  expect(valueOf({ date: "2025-10-28" }, "/date")).toEqual({ value: "2025-10-28", basis: "stated" });
});

test("the basis, the qualifier and the state come from the claims that cover the place", () => {
  const [visit] = example("quynh-luu").visits ?? [];
  if (visit === undefined) throw new Error("no visit");
  expect(valueOf(visit, "/date")).toEqual({ value: "2025-10-28", basis: "inferred" });
  expect(valueOf(visit, "/units/3")).toEqual({ value: "commune:17143", basis: "registry" });
  const [finding] = (example("quynh-luu").findings ?? []).filter(({ shortages }) => shortages);
  expect(finding && valueOf(finding, "/shortages/0/count")).toEqual({
    value: undefined,
    basis: "stated",
    state: "unspecified",
  });
});

test("the narrowest claim counts, each of the three on its own", () => {
  const record = {
    rooms: 2,
    staff: 12,
    claims: [
      { pointers: ["/rooms"], qualifier: "about" as const },
      { pointers: [""], basis: "inferred" as const, qualifier: "over" as const },
      { pointers: ["/room"], basis: "registry" as const },
    ],
  };
  expect(valueOf(record, "/rooms")).toEqual({ value: 2, basis: "inferred", qualifier: "about" });
  expect(valueOf(record, "/staff")).toEqual({ value: 12, basis: "inferred", qualifier: "over" });
});

test("what another source says instead is not about the value, and no state is given for a value", () => {
  const claims = [
    { pointers: ["/date"], basis: "inferred" as const, otherValue: "2025-10-29" },
    { pointers: ["/date"], state: "unspecified" as const },
  ];
  expect(valueOf({ claims, date: "2025-10-28" }, "/date")).toEqual({
    value: "2025-10-28",
    basis: "stated",
  });
});

test("what is not known of a value is absent, and a narrower claim that does not say it gives way", () => {
  expect(valueOf({ date: "2025", claims: [{ pointers: ["/date"], note: "x" }] }, "/date")).toStrictEqual({
    value: "2025",
    basis: "stated",
  });
  expect(valueOf({}, "/date")).toStrictEqual({ value: undefined, basis: "stated" });
  const claims: Claim[] = [
    { pointers: ["/staff/0/count"], note: "x" },
    { pointers: ["/staff/0"], basis: "inferred" },
    { pointers: ["/staff"], qualifier: "about", state: "unspecified" },
  ];
  expect(valueOf({ claims }, "/staff/0/count")).toStrictEqual({
    value: undefined,
    basis: "inferred",
    qualifier: "about",
    state: "unspecified",
  });
});

test("the narrowest of any claims counts, in whatever order they stand", () => {
  const pointers = ["", "/a", "/a/0", "/a/0/b", "/a/1", "/b", "/a/0/bc"];
  const claim: fc.Arbitrary<Claim> = fc.record(
    {
      pointers: fc.uniqueArray(fc.constantFrom(...pointers), { minLength: 1, maxLength: 2 }),
      basis: fc.constantFrom("inferred", "registry"),
      qualifier: fc.constantFrom("about", "over"),
      state: fc.constantFrom("unspecified", "lost"),
      otherValue: fc.constantFrom(7, "x"),
    },
    { requiredKeys: ["pointers"] },
  );
  const covering = ["/a/0/b", "/a/0", "/a", ""];
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 6 }), (claims) => {
      const agreeing = claims.filter((one) => !("otherValue" in one));
      const first = (field: keyof Claim): unknown =>
        covering
          .flatMap((pointer) => agreeing.filter((one) => one.pointers.includes(pointer)))
          .map((one) => one[field])
          .find((said) => said !== undefined);
      expect(valueOf({ claims }, "/a/0/b")).toEqual({
        value: undefined,
        basis: first("basis") ?? "stated",
        qualifier: first("qualifier"),
        state: first("state"),
      });
    }),
  );
});
