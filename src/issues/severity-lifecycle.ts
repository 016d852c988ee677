import type { IssueSeverity } from "../codes/issue-severity.js";
import type { LifecycleIssueParams } from "./params-lifecycle.js";

/** How severe the issues about what happened to tasks and proposals are. */
export const lifecycleSeverities: Readonly<Record<keyof LifecycleIssueParams, IssueSeverity>> = {
  event_not_allowed: "error",
  event_out_of_order: "error",
  extension_not_later: "warning",
  extension_by_assignee: "warning",
  completed_without_document: "error",
};
