import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Claim, Dataset, Finding, Report, Session, StreamEntry, Visit } from "haicap";
import { compact, fromEntries, normalise, parseLine, toEntries, toLine, validateDataset } from "haicap";
import { describe, expect, test } from "vitest";

const folder = new URL("../../examples/datasets/", import.meta.url);
const examples = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Dataset] as const,
);

const day = fc.constantFrom("2025-09-07", "2025-09", "2025");
const sourceIds: fc.Arbitrary<string[]> = fc.constantFrom<string[][]>(["12/a"], ["12/b"], ["12/a", "12/b"]);
const pointers: fc.Arbitrary<string[]> = fc.constantFrom<string[][]>(
  [""],
  ["/date"],
  ["/date", "/summary"],
  ["/sourceIds"],
  ["/statedBy"],
);
const claim: fc.Arbitrary<Claim> = fc.record(
  {
    pointers,
    basis: fc.constantFrom("inferred", "registry"),
    state: fc.constantFrom("unspecified", "lost"),
    note: fc.constant("x"),
  },
  { requiredKeys: ["pointers"] },
);
const claims = fc.array(claim, { minLength: 1, maxLength: 3 });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const extras = { date: some(day), sourceIds: some(sourceIds), claims: some(claims) };

const visit: fc.Arbitrary<Visit> = fc.record({
  id: fc.constant("12/v"),
  delegationId: some(fc.constant("12/d")),
  ...extras,
  date: day,
  activities: fc.constant(["inspect"] as Visit["activities"]),
  units: fc.constant(["commune:03538"] as Visit["units"]),
  stops: some(
    fc.array(fc.record({ id: fc.constant("12/s"), at: fc.constant("commune:03538" as const), ...extras }), {
      minLength: 1,
      maxLength: 1,
    }),
  ),
});
const session: fc.Arbitrary<Session> = fc.record({
  id: fc.constant("12/w"),
  visitId: some(fc.constant("12/v")),
  kind: fc.constant("working-session" as const),
  units: fc.constant(["commune:03538"] as Session["units"]),
  ...extras,
});
const report: fc.Arbitrary<Report> = fc.record({
  id: fc.constant("12/r"),
  sessionId: some(fc.constant("12/w")),
  onBehalfOf: some(fc.constant(["commune:03538"] as Report["onBehalfOf"] & object)),
  documentId: some(fc.constant("12/doc")),
  ...extras,
});
const context = fc.constantFrom(
  "visit:12/v",
  "stop:12/s",
  "session:12/w",
  "report:12/r",
  "session:12/gone",
) as fc.Arbitrary<Finding["context"] & string>;
const said = { context: some(context), documentId: some(fc.constant("12/doc")), ...extras };
const dataset: fc.Arbitrary<Dataset> = fc.record({
  haicap: fc.constant("1.0" as const),
  id: fc.constant("12/x"),
  issuedBy: fc.constant("Tỉnh"),
  issuedOn: fc.constant("2025-12-01"),
  sourceIds: some(sourceIds),
  delegations: fc.constant([
    {
      id: "12/d",
      kind: "working-delegation" as const,
      name: "Đoàn",
      sentBy: "peoples-committee@province:12" as const,
    },
  ]),
  visits: fc.tuple(visit).map((it) => [...it]),
  sessions: fc.tuple(session).map((it) => [...it]),
  reports: fc.tuple(report).map((it) => [...it]),
  findings: fc.array(
    fc.record({
      id: fc.constant("12/f"),
      kind: fc.constant("result" as const),
      units: fc.constant(["commune:03538"] as Finding["units"]),
      summary: fc.constant("x"),
      statedBy: some(fc.constant(["class:voters"] as Finding["statedBy"] & object)),
      ...said,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  directives: fc.array(
    fc.record({
      id: fc.constant("12/c"),
      kind: fc.constant("assign" as const),
      issuedBy: fc.constant("official:12/o" as const),
      addressees: fc.constant([{ actor: "commune:03538" as const }]),
      summary: fc.constant("x"),
      ...said,
    }),
    { minLength: 1, maxLength: 2 },
  ),
  documents: fc.constant([
    {
      id: "12/doc",
      kind: "notice" as const,
      issuer: "peoples-committee@province:12" as const,
      issuedOn: "2025-10-01",
    },
  ]),
});

/** The dataset as JSON has it: a field that is `undefined` is absent. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

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
      fc.property(dataset, (data) => {
        laws(plain(data) as Dataset);
      }),
      { numRuns: 400 },
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

describe("the stream form", () => {
  test.each(examples)("of %s holds every record on a line of its own", (_file, data) => {
    const lines = [...toEntries(data)].map(toLine);
    expect(lines.every((line) => !line.includes("\n"))).toBe(true);
    const entries = lines
      .map((line) => parseLine(line))
      .flatMap((result): StreamEntry[] => (result.ok ? [result.value] : []));
    expect(entries.length).toBe(lines.length);
    expect(plain(fromEntries(entries))).toEqual(plain(normalise(data)));
    expect(validateDataset(fromEntries(entries)).counts.error).toBe(0);
  });

  test("of any dataset", () => {
    fc.assert(
      fc.property(dataset, (data) => {
        const given = plain(data) as Dataset;
        expect(plain(fromEntries(toEntries(given)))).toEqual(plain(normalise(given)));
      }),
    );
  });

  test.each([
    "",
    "x",
    "[]",
    "null",
    "{}",
    '{"record":"gifts"}',
    '{"record":"__proto__"}',
    '{"record":1}',
    "{".repeat(10_000),
  ])("answers the line %j with issues", (line) => {
    const result = parseLine(line);
    expect(result.ok).toBe(false);
    expect(result.issues.length).toBeGreaterThan(0);
  });
});
