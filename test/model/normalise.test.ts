import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Claim, Dataset, Finding, Visit } from "haicap";
import { compact, normalise } from "haicap";
import { describe, expect, test } from "vitest";
import { inheriting, plain } from "./inheriting.js";

const folder = new URL("../../examples/datasets/", import.meta.url);
const examples = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Dataset] as const,
);

/** The same with the claims of every record in one order: they are a set. */
const withSortedClaims = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    key === "claims" && Array.isArray(member) ? member.map((claim) => JSON.stringify(claim)).sort() : member,
  );

function laws(data: Dataset): void {
  const whole = normalise(data);
  const short = compact(data);
  expect(plain(normalise(whole))).toEqual(plain(whole));
  expect(plain(compact(short))).toEqual(plain(short));
  expect(plain(normalise(short))).toEqual(plain(whole));
  expect(plain(compact(whole))).toEqual(plain(short));
}

describe("normalise and compact lose nothing", () => {
  test.each(examples)("of %s", (_file, data) => {
    laws(data);
    expect(withSortedClaims(compact(data))).toEqual(withSortedClaims(data));
  });

  test("of any dataset", () => {
    fc.assert(
      fc.property(inheriting, (data) => {
        laws(data);
      }),
    );
  });

  test("and leave what they are given as it was", () => {
    for (const [, data] of examples) {
      const before = JSON.stringify(data);
      normalise(data);
      compact(data);
      expect(JSON.stringify(data)).toBe(before);
    }
  });
});

test("what a record inherits comes with the doubts about it", () => {
  const data = examples.find(([file]) => file === "kim-boi.json")?.[1];
  const finding = data && normalise(data).findings?.[0];
  expect(finding?.date).toBe("2025-11-21");
  expect(
    finding?.claims?.some(({ pointers: [pointer], basis }) => pointer === "/date" && basis === "inferred"),
  ).toBe(true);
});

/** A finding of a visit with a stop; the day stands in the visit alone, with a doubt about it. */
function visited(finding: Partial<Finding> = {}): Dataset {
  return {
    haicap: "1.0",
    id: "12/x",
    issuedBy: "Tỉnh",
    issuedOn: "2025-12-01",
    sourceIds: ["12/a"],
    visits: [
      {
        id: "12/v",
        date: "2025-09-07",
        activities: ["inspect"],
        units: ["commune:03538"],
        stops: [{ id: "12/s", at: "commune:03538" }],
        claims: [{ pointers: ["/date"], basis: "inferred" }],
      },
    ],
    reports: [{ id: "12/r", onBehalfOf: ["commune:03538"], date: "2025-09-07" }],
    findings: [
      {
        id: "12/f",
        kind: "result",
        units: ["commune:03538"],
        summary: "x",
        context: "visit:12/v",
        ...finding,
      },
    ],
  };
}

test("stops take from their visit and the dataset as records do, and give it back", () => {
  const data = visited();
  const whole = normalise(data);
  expect(whole.visits?.[0]?.stops).toEqual([
    {
      id: "12/s",
      at: "commune:03538",
      date: "2025-09-07",
      sourceIds: ["12/a"],
      claims: [{ pointers: ["/date"], basis: "inferred" }],
    },
  ]);
  expect(plain(compact(whole))).toEqual(data);
});

test("a dataset without visits, and a visit without stops, get none", () => {
  const { visits: [visit] = [], ...rest } = visited();
  expect(normalise(rest)).not.toHaveProperty("visits");
  const { stops, ...stopless } = visit ?? {};
  expect(stops).toHaveLength(1);
  expect(normalise({ ...rest, visits: [stopless as never] }).visits?.[0]).not.toHaveProperty("stops");
});

test("what compact leaves out is not there, not even as undefined", () => {
  const doubt: Claim = { pointers: ["/date"], basis: "inferred" };
  const data = visited({ date: "2025-09-07", claims: [doubt], sourceIds: undefined, note: undefined });
  for (const dataset of [data, normalise(data)])
    for (const record of compact(dataset).findings ?? [])
      expect(Object.keys(record).sort()).toEqual(["context", "id", "kind", "summary", "units"]);
});

test("a record keeps what its visit gives up, where its document says otherwise", () => {
  const data: Dataset = {
    ...visited({ documentId: "12/doc", sourceIds: ["12/a"] }),
    documents: [{ id: "12/doc", kind: "notice", issuer: "province:12", sourceIds: ["12/b"] }],
  };
  const [visit, ...others] = data.visits ?? [];
  const sourced = { ...data, visits: [{ ...visit, sourceIds: ["12/a"] } as Visit, ...others] };
  const short = compact(sourced);
  expect(short.visits?.[0]).not.toHaveProperty("sourceIds");
  expect(short.findings?.[0]?.sourceIds).toEqual(["12/a"]);
  expect(normalise(short)).toEqual(normalise(sourced));
  const silent = (sourced.findings ?? []).map((finding) => ({ ...finding, sourceIds: undefined }));
  expect(compact({ ...sourced, findings: silent })).toEqual(short);
});

test("a doubt that the record has of its own about what it takes is not written twice", () => {
  const doubt: Claim = { basis: "inferred", pointers: ["/date"] };
  const other: Claim = { basis: "inferred", pointers: ["/summary"] };
  for (const claims of [[doubt], [other, doubt], [doubt, other]])
    expect(normalise(visited({ claims })).findings?.[0]?.claims).toHaveLength(claims.length);
  expect(normalise(visited({ claims: [other] })).findings?.[0]?.claims).toEqual([other, doubt]);
});

test("the order in which claims were written makes no difference", () => {
  const claims: Claim[] = [
    { pointers: ["/date", "/statedBy"], note: "x" },
    { pointers: ["/date"], note: "x" },
    { pointers: ["/statedBy"], note: "x" },
    { pointers: ["/sourceIds"], note: "x" },
  ];
  for (const context of ["report:12/r", "visit:12/v"] as const)
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        const written = visited({ context, claims });
        const other = visited({ context, claims: shuffled });
        expect(normalise(other)).toEqual(normalise(written));
        expect(compact(other)).toEqual(compact(written));
      }),
    );
});
