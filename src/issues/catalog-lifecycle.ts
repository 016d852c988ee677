import type { IssueDefinition } from "./definition.js";
import { rule } from "./definition.js";
import type { LifecycleIssueParams } from "./params-lifecycle.js";
import { lifecycleSeverities } from "./severity-lifecycle.js";

const TRACKING = "Decision 42/2014/QĐ-TTg as amended by 23/2018/QĐ-TTg (tracking of assigned tasks)";

/** The issues about what happened to tasks and proposals. */
export const lifecycleIssues: Readonly<Record<keyof LifecycleIssueParams, IssueDefinition>> = {
  event_not_allowed: issue("event_not_allowed", `${TRACKING}; the tables of transitions of this library`),
  event_out_of_order: issue(
    "event_out_of_order",
    "A history is only ever added to: its events stand in order",
  ),
  extension_not_later: issue("extension_not_later", TRACKING),
  extension_by_assignee: issue("extension_by_assignee", `${TRACKING}: whoever assigned a task extends it`),
  completed_without_document: issue(
    "completed_without_document",
    "An answer in writing is a document (Decree 30/2020/NĐ-CP)",
  ),
};

function issue(code: keyof LifecycleIssueParams, source: string): IssueDefinition {
  return rule(lifecycleSeverities[code], source);
}
