import { expect, test } from "vitest";
import type { Qualification } from "../../../src/codes/qualification.js";
import { validateRecord } from "../../../src/validate/record.js";

type Row = readonly [qualification: Qualification, count?: number | undefined, percent?: number];

const found = (
  present: number | undefined,
  rows: readonly Row[],
  about: readonly string[] = [],
): unknown[] => {
  const staffing = {
    id: "12/sf-1",
    body: "peoples-committee@commune:03538",
    category: "civil-servant",
    ...(present !== undefined && { present }),
    byQualification: rows.map(([qualification, count, percent]) => ({
      qualification,
      ...(count !== undefined && { count }),
      ...(percent !== undefined && { percent }),
    })),
    ...(about.length > 0 && { claims: [{ pointers: about, qualifier: "about" }] }),
  };
  return validateRecord("staffing", staffing)
    .issues.filter(({ code }) => code === "parts_exceed_total")
    .map(({ pointer, params }) => [pointer, params]);
};

const sum = (sum: number, total: number): unknown[] => [
  ["/byQualification", { sum, total, complete: false }],
];

test.each<[string, number | undefined, readonly Row[], unknown[]]>([
  ["as many as are there", 30, [["university", 30]], []],
  ["one more", 30, [["university", 31]], sum(31, 30)],
  ["nobody knows how many are there", undefined, [["university", 31]], []],
  [
    "of two levels",
    30,
    [
      ["university", 20],
      ["college", 11],
    ],
    sum(31, 30),
  ],
  [
    "a summary and what it covers, the summary more",
    30,
    [
      ["below-university", 20],
      ["college", 5],
      ["intermediate", 6],
      ["university", 11],
    ],
    sum(31, 30),
  ],
  [
    "a summary and what it covers, the summary less",
    30,
    [
      ["below-university", 10],
      ["college", 15],
      ["elementary", 5],
      ["university", 11],
    ],
    sum(31, 30),
  ],
  [
    "both summaries",
    30,
    [
      ["below-university", 10],
      ["postgraduate", 10],
      ["master", 9],
      ["doctorate", 2],
      ["university", 10],
    ],
    sum(31, 30),
  ],
  [
    "both summaries, just as many",
    30,
    [
      ["below-university", 10],
      ["postgraduate", 10],
      ["master", 8],
      ["doctorate", 2],
      ["university", 10],
    ],
    [],
  ],
  [
    "one level twice",
    30,
    [
      ["university", 15],
      ["university", 16],
    ],
    sum(31, 30),
  ],
  [
    "shares that were rounded",
    undefined,
    [
      ["university", undefined, 50.5],
      ["college", undefined, 50.5],
    ],
    [],
  ],
  [
    "shares of more than all",
    undefined,
    [
      ["university", undefined, 51],
      ["college", undefined, 50.5],
    ],
    sum(101.5, 100),
  ],
  [
    "shares and numbers",
    30,
    [
      ["university", 31, 51],
      ["college", undefined, 51],
    ],
    [...sum(31, 30), ...sum(102, 100)],
  ],
])("staff by qualification: %s", (_what, present, rows, expected) => {
  expect(found(present, rows)).toEqual(expected);
});

test.each([["/present"], ["/byQualification/0/count"], ["/byQualification/1/count"], ["/byQualification"]])(
  "numbers of which %s is only about are not compared",
  (about) => {
    expect(
      found(
        30,
        [
          ["university", 20],
          ["college", 11],
        ],
        [about],
      ),
    ).toEqual([]);
  },
);
