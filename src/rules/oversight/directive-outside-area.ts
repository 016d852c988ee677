import { ACTING } from "../actor.js";
import type { Rule } from "../rule.js";
import { includesUnit } from "../unit.js";
import { BINDING, commandsOf } from "./scope.js";

/** What binds stays within one's own area: a province assigns nothing to the communes of another. */
export const directiveOutsideAreaRule: Rule<"directive_outside_area", "directive"> = {
  code: "directive_outside_area",
  kinds: ["directive"],
  reads: [...ACTING, "unit-group", "commune"],
  check(directive, report, context) {
    if (!BINDING.has(directive.kind)) return;
    for (const command of commandsOf(directive, context)) {
      const { pointer, issuer, issuerUnits, addressee, addresseeUnit } = command;
      const isBelow = command.addresseeLevel <= command.issuerLevel;
      if (isBelow && includesUnit(issuerUnits, addresseeUnit, context) === false)
        report(pointer, { issuer, addressee });
    }
  },
};
