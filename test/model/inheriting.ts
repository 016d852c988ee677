// Datasets in which records take things from each other: any of a few values in any place that can hold one.
import fc from "fast-check";
import type { Delegation } from "../../src/model/actors/delegation.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Document } from "../../src/model/evidence/document.js";
import type { Directive } from "../../src/model/oversight/directive.js";
import type { Finding } from "../../src/model/oversight/finding.js";
import type { Report } from "../../src/model/oversight/report.js";
import type { Session } from "../../src/model/oversight/session.js";
import type { Stop, Visit } from "../../src/model/oversight/visit.js";
import type { Claim } from "../../src/model/value/claim.js";

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const units: fc.Arbitrary<`commune:${string}`[]> = fc.constant(["commune:03538"]);
const day = fc.constantFrom("2025-09-07", "2025-09", "2025");
const sourceIds: fc.Arbitrary<string[]> = fc.constantFrom<string[][]>(["12/a"], ["12/b"], ["12/a", "12/b"]);
const pointers: fc.Arbitrary<string[]> = fc.constantFrom<string[][]>(
  [""],
  ["/date"],
  ["/date", "/summary"],
  ["/summary"],
  ["/sourceIds"],
  ["/statedBy"],
  ["/onBehalfOf"],
  ["/onBehalfOf/0"],
  ["/issuedOn", "/date"],
  ["/sentBy"],
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
const claims = some(fc.array(claim, { minLength: 1, maxLength: 3 }));
const base = { sourceIds: some(sourceIds), claims };
const extras = { ...base, date: some(day) };

const delegation: fc.Arbitrary<Delegation> = fc.record({
  id: fc.constant("12/d"),
  kind: fc.constant("working-delegation" as const),
  name: fc.constant("Đoàn"),
  sentBy: some(fc.constant("peoples-committee@province:12" as const)),
  ...base,
});
const stop: fc.Arbitrary<Stop> = fc.record({
  id: fc.constant("12/s"),
  at: fc.constant("commune:03538" as const),
  ...extras,
});
const visit: fc.Arbitrary<Visit> = fc.record({
  id: fc.constant("12/v"),
  delegationId: some(fc.constantFrom("12/d", "12/gone")),
  ...extras,
  date: day,
  activities: fc.constant(["inspect"] as Visit["activities"]),
  units,
  stops: some(fc.array(stop, { minLength: 1, maxLength: 1 })),
});
const session: fc.Arbitrary<Session> = fc.record({
  id: fc.constant("12/w"),
  visitId: some(fc.constant("12/v")),
  kind: fc.constant("working-session" as const),
  units,
  ...extras,
});
const report: fc.Arbitrary<Report> = fc.record({
  id: fc.constant("12/r"),
  sessionId: some(fc.constant("12/w")),
  onBehalfOf: some(units),
  documentId: some(fc.constant("12/doc")),
  ...extras,
});
const said = {
  context: some(
    fc.constantFrom(
      "visit:12/v",
      "stop:12/s",
      "session:12/w",
      "report:12/r",
      "session:12/gone",
    ) as fc.Arbitrary<NonNullable<Finding["context"]>>,
  ),
  documentId: some(fc.constantFrom("12/doc", "12/gone")),
  ...extras,
};
const finding: fc.Arbitrary<Finding> = fc.record({
  id: fc.constant("12/f"),
  kind: fc.constant("result" as const),
  units,
  summary: fc.constant("x"),
  statedBy: some(fc.constant(["class:voters"] as Finding["statedBy"] & object)),
  ...said,
});
const directive: fc.Arbitrary<Directive> = fc.record({
  id: fc.constant("12/c"),
  kind: fc.constant("assign" as const),
  issuedBy: fc.constant("official:12/o" as const),
  onBehalfOf: some(fc.constant("party-committee@province:12" as const)),
  addressees: fc.constant([{ actor: "commune:03538" as const }]),
  summary: fc.constant("x"),
  ...said,
});
const document: fc.Arbitrary<Document> = fc.record({
  id: fc.constant("12/doc"),
  kind: fc.constant("notice" as const),
  issuer: fc.constant("peoples-committee@province:12" as const),
  issuedOn: some(fc.constant("2025-10-01")),
  ...base,
});

const one = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => value.map((it) => [it]);

/** A visit with a stop, its delegation, a session, a report, a document, and findings and directives said there. */
export const inheriting: fc.Arbitrary<Dataset> = fc
  .record({
    haicap: fc.constant("1.0" as const),
    id: fc.constant("12/x"),
    issuedBy: fc.constant("Tỉnh"),
    issuedOn: fc.constant("2025-12-01"),
    sourceIds: some(sourceIds),
    delegations: one(delegation),
    visits: one(visit),
    sessions: one(session),
    reports: one(report),
    findings: fc.array(finding, { minLength: 1, maxLength: 3 }),
    directives: fc.array(directive, { minLength: 1, maxLength: 2 }),
    documents: one(document),
  })
  .map((dataset) => plain(dataset as Dataset));

/** The same as JSON has it: a field that is `undefined` is absent. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
