import type { Rule } from "../rule.js";
import { faultRule } from "./fault.js";

/** An extension is to a later day than the one it extends. */
export const extensionNotLaterRule: Rule<"extension_not_later", "task"> = faultRule("extension_not_later", [
  "task",
]);
