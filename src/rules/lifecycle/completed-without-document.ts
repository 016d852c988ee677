import type { Rule } from "../rule.js";
import { faultRule } from "./fault.js";

/** What has to be answered in writing is completed by a document only. */
export const completedWithoutDocumentRule: Rule<"completed_without_document", "task"> = faultRule(
  "completed_without_document",
  ["task"],
);
