import type { Rule } from "../rule.js";
import { communeProvinceRule } from "./commune-province.js";
import { formerCodeRule } from "./former-code.js";
import { kindInForceRule } from "./kind-in-force.js";
import { successionExtentRule, successionRule } from "./succession.js";
import { unitInForceRule } from "./unit-in-force.js";
import { unitKnownRule } from "./unit-known.js";
import { unitNameRule } from "./unit-name.js";

/** The rules that ask the registry of units. Without one they judge nothing. */
export const registryRules: readonly Rule[] = [
  unitKnownRule,
  formerCodeRule,
  unitInForceRule,
  kindInForceRule,
  unitNameRule,
  communeProvinceRule,
  successionRule,
  successionExtentRule,
] as readonly unknown[] as readonly Rule[];
