import { anyOfRule, forbidRule, orderedRule, requireRule } from "./condition.js";
import { ownerRule } from "./owner.js";
import { emptyPeriodRule, periodRule } from "./period.js";
import { pointerRule, stateRule } from "./pointer.js";
import type { Rule } from "./rule.js";

/** Every rule, in the order of checking. */
export const rules: readonly Rule[] = [
  ownerRule,
  anyOfRule,
  requireRule,
  forbidRule,
  orderedRule,
  periodRule,
  emptyPeriodRule,
  pointerRule,
  stateRule,
] as readonly unknown[] as readonly Rule[];
