import { expect, test } from "vitest";
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
