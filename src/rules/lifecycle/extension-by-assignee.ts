import type { Rule } from "../rule.js";
import { faultRule } from "./fault.js";

/** An extension is granted by those who assigned the task or stand above them, never by the assignee. */
export const extensionByAssigneeRule: Rule<"extension_by_assignee", "task"> = faultRule(
  "extension_by_assignee",
  ["task"],
);
