import { ACTING } from "../actor.js";
import type { Rule } from "../rule.js";
import { BINDING, commandsOf } from "./scope.js";

/** What binds comes from the same level or a higher one: a commune assigns nothing to a province. */
export const directiveUpwardsRule: Rule<"directive_upwards", "directive"> = {
  code: "directive_upwards",
  kinds: ["directive"],
  reads: ACTING,
  check(directive, report, context) {
    if (!BINDING.has(directive.kind)) return;
    for (const { pointer, issuer, issuerLevel, addressee, addresseeLevel } of commandsOf(directive, context))
      if (addresseeLevel > issuerLevel) report(pointer, { issuer, addressee });
  },
};
