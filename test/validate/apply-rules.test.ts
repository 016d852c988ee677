import { expect, test } from "vitest";
import { collections, recordKinds } from "../../src/core/record-kind.js";
import { IssueCollector } from "../../src/issues/collector.js";
import type { Lookup } from "../../src/model/lookup.js";
import { lookupIn } from "../../src/model/lookup.js";
import type { AnyRecord } from "../../src/model/record.js";
import { applyRules, rulesOf } from "../../src/validate/apply-rules.js";
import { nothingAround } from "../../src/validate/record.js";
import { example } from "../datasets.js";

test("each rule of a kind looks either at its record alone or at others too, in one order", () => {
  for (const kind of recordKinds) {
    const all = rulesOf(kind, "all");
    const alone = rulesOf(kind, "alone");
    expect(all.filter((rule) => alone.includes(rule))).toEqual(alone);
    expect(all.filter((rule) => !alone.includes(rule))).toEqual(rulesOf(kind, "across"));
  }
});

test("rules that look at a record alone say the same whatever is around it", () => {
  const dataset = example("kim-boi");
  const refusing: Lookup = {
    find: () => {
      throw new Error("looked up");
    },
    visitOf: () => {
      throw new Error("looked up");
    },
  };
  expect(() => {
    for (const kind of recordKinds)
      for (const record of (dataset[collections[kind]] ?? []) as AnyRecord[])
        for (const rule of rulesOf(kind, "alone"))
          rule.check(record, () => undefined, { kind, lookup: refusing });
  }).not.toThrow();
});

test("a choice of rules finds its share of what all of them find", () => {
  const dataset = example("kim-boi");
  const lookup = lookupIn(dataset);
  const answer = {
    id: "answer-1",
    proposalIds: [dataset.proposals?.[0]?.id],
    by: "finance-department@province:25",
    form: "document",
    date: "2025-07-02",
    outcome: "accepted",
    summary: "Bố trí vốn năm 2026.",
  } as unknown as AnyRecord;
  const codesOf = (choice: "all" | "alone" | "across", around: Lookup): string[] => {
    const collector = new IssueCollector();
    applyRules("answer", answer, { lookup: around }, { base: "" }, collector, choice);
    return collector.issues.map(({ code }) => code);
  };
  expect(codesOf("alone", lookup)).toContain("id_without_owner");
  expect(codesOf("across", lookup)).toContain("answer_before_proposal");
  expect([...codesOf("alone", lookup), ...codesOf("across", lookup)].sort()).toEqual(
    codesOf("all", lookup).sort(),
  );
  expect(codesOf("alone", nothingAround)).toEqual(codesOf("alone", lookup));
});
