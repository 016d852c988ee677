import type { Rule } from "../rule.js";
import { faultRule } from "./fault.js";

/** A history follows the table of transitions of its kind: only what is completed is verified, what is final stays so. */
export const eventNotAllowedRule: Rule<"event_not_allowed", "task" | "proposal"> = faultRule(
  "event_not_allowed",
  ["task", "proposal"],
);
