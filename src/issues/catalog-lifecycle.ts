import type { IssueDefinition } from "./definition.js";
import { rule } from "./definition.js";
import type { LifecycleIssueParams } from "./params-lifecycle.js";

const TRACKING = "Decision 42/2014/QĐ-TTg as amended by 23/2018/QĐ-TTg (tracking of assigned tasks)";

/** The issues about what happened to tasks and proposals. */
export const lifecycleIssues: Readonly<Record<keyof LifecycleIssueParams, IssueDefinition>> = {
  event_not_allowed: rule("error", `${TRACKING}; the tables of transitions of this library`),
  event_out_of_order: rule("error", "A history is only ever added to: its events stand in order"),
  extension_not_later: rule("warning", TRACKING),
  extension_by_assignee: rule("warning", `${TRACKING}: whoever assigned a task extends it`),
  completed_without_document: rule("error", "An answer in writing is a document (Decree 30/2020/NĐ-CP)"),
};
