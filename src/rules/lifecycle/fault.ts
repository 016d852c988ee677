import { proposalFaults, taskFaults } from "../../lifecycle/history.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import type { Task } from "../../model/oversight/task.js";
import type { LifecycleIssueParams } from "../../issues/params-lifecycle.js";
import type { Rule } from "../rule.js";

/** The rule that reports one sort of fault in the histories of the given kinds. */
export function faultRule<Code extends keyof LifecycleIssueParams, Kind extends "task" | "proposal">(
  code: Code,
  kinds: readonly Kind[],
): Rule<Code, Kind> {
  return {
    code,
    kinds,
    check(record, report, { date }) {
      const history: Task | Proposal = record;
      if (history.events === undefined) return;
      for (const fault of "assignee" in history ? taskFaults(history) : proposalFaults(history, date))
        if (fault.code === code) report(fault.pointer, fault.params as LifecycleIssueParams[Code] as never);
    },
  };
}
