import fc from "fast-check";
import { expect, test } from "vitest";
import { IssueCollector } from "../../../src/issues/collector.js";
import type { Issue, IssueCode } from "../../../src/issues/issue.js";
import type { Dataset } from "../../../src/model/dataset.js";
import { fromEntries, toEntries } from "../../../src/model/stream.js";
import { validateDataset } from "../../../src/validate/dataset.js";
import { applyRules, rulesOf } from "../../../src/validate/apply-rules.js";
import { datasets } from "../../../src/testing/dataset.js";
import { example } from "../../datasets.js";
import { bytesOf, readAll, streamOf } from "./support.js";

const names = ["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const;

/** An issue without its place in the document: pointers of a stream begin at the record. */
function placeless({ code, severity, kind, recordId, pointer, params, line }: Issue): string {
  const isDocument = kind === undefined || line !== undefined;
  const inRecord = isDocument ? pointer : pointer.replace(/^\/[A-Za-z]+\/\d+(?=\/|$)/, "");
  const rest = { ...params, first: undefined, firstLine: undefined };
  return JSON.stringify([code, severity, kind, recordId, inRecord, rest]);
}

/** Compares what is said of a normalised dataset with what is said of its stream; the answer is the codes. */
async function compare(dataset: Dataset): Promise<IssueCode[]> {
  const expected = validateDataset(dataset);
  const { report } = await readAll([bytesOf(streamOf(dataset))]);
  const inDataset = expected.issues.map(placeless);
  const inStream = report.issues.map(placeless);
  expect(inStream.sort()).toEqual(inDataset.sort());
  expect(report.counts).toEqual(expected.counts);
  expect(report.unjudged).toBe(0);
  return expected.issues.map(({ code }) => code);
}

test("a stream is judged as its dataset is", async () => {
  for (const name of names) await compare(fromEntries(toEntries(example(name))) as Dataset);
});

test("a generated stream is judged as its dataset is, sound or not", async () => {
  await fc.assert(
    fc.asyncProperty(datasets({ visits: 3 }), fc.nat(), async (dataset, choice) => {
      const whole = fromEntries(toEntries(dataset)) as Dataset;
      const { make } = Object.values(faults)[choice % Object.keys(faults).length] ?? {};
      if (choice % 3 > 0) make?.(whole);
      if (whole.sources?.length === 0) delete whole.sources;
      await compare(whole);
    }),
  );
});

interface Fault {
  /** What it must be noticed as. */
  readonly code: IssueCode;
  readonly make: (dataset: Dataset) => void;
}

/** Faults that only several records together show, and such as a single one shows. */
const faults: Readonly<Record<string, Fault>> = {
  "references that lead nowhere": {
    code: "reference_not_found",
    make(dataset) {
      dataset.sources = dataset.sources?.slice(1);
      delete dataset.delegations;
    },
  },
  "ids used twice": {
    code: "duplicate_id",
    make(dataset) {
      for (const list of [dataset.visits, dataset.findings, dataset.proposals])
        if (list?.[0] !== undefined) {
          const other = structuredClone(list[0]);
          for (const part of "stops" in other ? [other, ...(other.stops ?? [])] : [other]) part.note = "Khác";
          (list as object[]).push(other);
        }
    },
  },
  "faulty records": {
    code: "wrong_type",
    make(dataset) {
      for (const list of [dataset.visits, dataset.sources, dataset.sessions])
        if (list?.[0] !== undefined) Object.assign(list[0], { note: 7, other: true });
    },
  },
  "unknown keys": {
    code: "unknown_key",
    make(dataset) {
      for (const finding of dataset.findings ?? []) Object.assign(finding, { sumary: "x" });
    },
  },
  "visits after their reports": {
    code: "published_before_visit",
    make(dataset) {
      for (const source of dataset.sources ?? []) source.publishedOn = "2020-01-01";
    },
  },
  "stops elsewhere": {
    code: "stop_outside_visit",
    make(dataset) {
      for (const visit of dataset.visits ?? []) visit.units = ["commune:00004"];
    },
  },
  "answers before their proposals": {
    code: "answer_before_proposal",
    make(dataset) {
      const [proposal] = dataset.proposals ?? [];
      if (proposal === undefined) return;
      proposal.date = "2025-12-01";
      (dataset.answers ??= []).push({
        id: "12/answer-early",
        by: "peoples-committee@province:12",
        proposalIds: [proposal.id],
        outcome: "explained",
        date: "2025-01-01",
        summary: "Trả lời",
      } as never);
    },
  },
  "an older issue": {
    code: "after_issue",
    make(dataset) {
      dataset.issuedOn = "2001-01-01";
    },
  },
};

test.each(Object.entries(faults))("%s: in a stream as in the dataset", async (_, { code, make }) => {
  const noticed: IssueCode[] = [];
  for (const file of names) {
    const dataset = fromEntries(toEntries(example(file))) as Dataset;
    make(dataset);
    if (dataset.sources?.length === 0) delete dataset.sources;
    noticed.push(...(await compare(dataset)));
  }
  expect(noticed).toContain(code);
});

test("rules look up only the kinds they name", () => {
  let lookups = 0;
  for (const name of names)
    for (const { kind, record } of toEntries(example(name))) {
      if (kind === "dataset") continue;
      const named = rulesOf(kind, "across").flatMap(({ reads = [] }) => reads);
      const apply = (choice: "alone" | "across", allowed: readonly string[]): void => {
        const find = (sought: string): undefined => {
          lookups += 1;
          expect(allowed, `what rules over ${kind} look up`).toContain(sought);
        };
        const lookup = { find, visitOf: () => undefined };
        applyRules(kind, record, { lookup }, { base: "" }, new IssueCollector(), choice);
      };
      // Without a day of its own a record takes that of where it was said.
      if ("date" in record || !("context" in record)) apply("alone", []);
      apply("across", [...named, "session", "report", "visit", "stop", "document"]);
    }
  expect(lookups).toBeGreaterThan(10);
});
