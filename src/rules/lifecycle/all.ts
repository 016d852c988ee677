import type { Rule } from "../rule.js";
import { completedWithoutDocumentRule } from "./completed-without-document.js";
import { eventNotAllowedRule } from "./event-not-allowed.js";
import { eventOutOfOrderRule } from "./event-out-of-order.js";
import { extensionByAssigneeRule } from "./extension-by-assignee.js";
import { extensionNotLaterRule } from "./extension-not-later.js";

/** The rules about what happened to tasks and proposals. */
export const lifecycleRules: readonly Rule[] = [
  eventNotAllowedRule,
  eventOutOfOrderRule,
  extensionNotLaterRule,
  extensionByAssigneeRule,
  completedWithoutDocumentRule,
] as readonly unknown[] as readonly Rule[];
