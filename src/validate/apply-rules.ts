import type { RecordKind } from "../core/record-kind.js";
import type { IssueCollector, Subject } from "../issues/collector.js";
import type { IssueCode } from "../issues/issue.js";
import type { IssueParams } from "../issues/params.js";
import { dateOf } from "../model/inherit.js";
import type { Lookup } from "../model/lookup.js";
import type { AnyRecord } from "../model/record.js";
import { rules } from "../rules/all.js";
import type { Rule, RuleContext } from "../rules/rule.js";

/** Which rules: all, those that look at one record alone, those that look up others. */
export type RuleChoice = "all" | "alone" | "across";

const chosenRules: Readonly<Record<RuleChoice, Map<RecordKind, readonly Rule[]>>> = {
  all: new Map<RecordKind, readonly Rule[]>(),
  alone: new Map<RecordKind, readonly Rule[]>(),
  across: new Map<RecordKind, readonly Rule[]>(),
};

/** The rules of a kind. */
export function rulesOf(kind: RecordKind, choice: RuleChoice): readonly Rule[] {
  let chosen = chosenRules[choice].get(kind);
  if (chosen === undefined) {
    chosen = rules.filter(
      ({ kinds, reads }) =>
        (kinds === "every" || kinds.includes(kind)) &&
        (choice === "all" || (choice === "across") === (reads !== undefined)),
    );
    chosenRules[choice].set(kind, chosen);
  }
  return chosen;
}

/** Checks one record of sound structure against the rules of its kind. */
export function applyRules(
  kind: RecordKind,
  record: AnyRecord,
  around: Omit<RuleContext, "kind" | "date"> & { readonly lookup: Lookup },
  subject: Subject,
  collector: IssueCollector,
  choice: RuleChoice = "all",
): void {
  const date = dateOf(kind, record, around.lookup);
  const context: RuleContext = { ...around, kind, ...(date !== undefined && { date }) };
  let code: IssueCode = "wrong_type";
  // One for all rules: most report nothing.
  const report = (pointer: string, params: IssueParams[IssueCode]): void => {
    collector.add(subject, code, pointer, params);
  };
  for (const rule of rulesOf(kind, choice)) {
    ({ code } = rule);
    rule.check(record, report, context);
  }
}
