import type { Rule } from "../rule.js";
import { faultRule } from "./fault.js";

/** No event is dated before the one it follows, nor before the assignment or the raising. */
export const eventOutOfOrderRule: Rule<"event_out_of_order", "task" | "proposal"> = faultRule(
  "event_out_of_order",
  ["task", "proposal"],
);
