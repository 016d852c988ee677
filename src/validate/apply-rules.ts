import type { RecordKind } from "../core/record-kind.js";
import type { IssueCollector, Subject } from "../issues/collector.js";
import { dateOf } from "../model/inherit.js";
import type { Lookup } from "../model/lookup.js";
import type { AnyRecord } from "../model/record.js";
import { rules } from "../rules/all.js";
import type { Rule, RuleContext } from "../rules/rule.js";

const rulesByKind = new Map<RecordKind, readonly Rule[]>();

function rulesOf(kind: RecordKind): readonly Rule[] {
  let chosen = rulesByKind.get(kind);
  if (chosen === undefined) {
    chosen = rules.filter(({ kinds }) => kinds === "every" || kinds.includes(kind));
    rulesByKind.set(kind, chosen);
  }
  return chosen;
}

/** Checks one record of sound structure against every rule of its kind. */
export function applyRules(
  kind: RecordKind,
  record: AnyRecord,
  around: Omit<RuleContext, "kind" | "date"> & { readonly lookup: Lookup },
  subject: Subject,
  collector: IssueCollector,
): void {
  const date = dateOf(kind, record, around.lookup);
  const context: RuleContext = { ...around, kind, ...(date !== undefined && { date }) };
  for (const rule of rulesOf(kind))
    rule.check(
      record,
      (pointer, params) => {
        collector.add(subject, rule.code, pointer, params);
      },
      context,
    );
}
