import { expect, test } from "vitest";
import { validateDataset } from "../../../src/validate/dataset.js";

const SUCCESSOR = "commune:03538";
const PARTS = ["former-commune:03535", "former-commune:03538"] as const;

type Areas = readonly (readonly number[])[];

/** What is said of a commune made of two, by the areas that sources give of it and of them. */
function found(
  whole: readonly number[],
  parts: Areas,
  more: { extent?: string; about?: boolean } = {},
): unknown {
  const profile = (unit: string, areaKm2: number, index: number): unknown => ({
    id: `12/${unit.replace(":", "-")}-${index}`,
    unit,
    areaKm2,
    ...(more.about === true && { claims: [{ pointers: ["/areaKm2"], qualifier: "about" }] }),
  });
  const { issues } = validateDataset({
    haicap: "1.0",
    id: "12/test",
    issuedBy: "Kiểm thử",
    issuedOn: "2026-12-31",
    successions: [
      {
        id: "12/su-1",
        successor: SUCCESSOR,
        arrangement: "formed",
        predecessors: PARTS.map((ref, index) => ({
          ref,
          name: "Nậm Mạ",
          extent: index === 0 ? "whole" : (more.extent ?? "whole"),
        })),
      },
    ],
    unitProfiles: [
      ...whole.map((area, index) => profile(SUCCESSOR, area, index)),
      ...PARTS.flatMap((ref, part) => (parts[part] ?? []).map((area, index) => profile(ref, area, index))),
    ],
  });
  return issues.find(({ code }) => code === "area_differs")?.params;
}

test.each<[readonly number[], Areas, object | undefined]>([
  [[100], [[40], [60]], undefined],
  [[102], [[40], [60]], undefined],
  [[98], [[40], [60]], undefined],
  [[102.1], [[40], [60]], { area: 102.1, sum: 100 }],
  [[97.9], [[40], [60]], { area: 97.9, sum: 100 }],
  [[110], [[40, 50], [60]], undefined],
  [[90], [[30, 40], [60]], undefined],
  [[113], [[40, 50], [60]], { area: 113, sum: 110 }],
  [[87], [[30, 40], [60]], { area: 87, sum: 90 }],
  [[113, 100], [[40], [60]], undefined],
  [[113, 87], [[40], [60]], { area: 113, sum: 100 }],
  [[113], [[40], []], undefined],
  [[], [[40], [60]], undefined],
])("a successor of %j km² made of parts of %j km²", (whole, parts, params) => {
  expect(found(whole, parts)).toEqual(params);
});

test("parts that did not go over whole, and areas that are only about, are not summed", () => {
  expect(found([150], [[40], [60]])).toBeDefined();
  expect(found([150], [[40], [60]], { extent: "part" })).toBeUndefined();
  expect(found([150], [[40], [60]], { about: true })).toBeUndefined();
});
