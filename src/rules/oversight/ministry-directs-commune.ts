import { ACTING, isMinistry } from "../actor.js";
import type { Rule } from "../rule.js";
import { BINDING, commandsOf } from "./scope.js";

/** A ministry addresses communes with a request; what binds them goes through their province. */
export const ministryDirectsCommuneRule: Rule<"ministry_directs_commune", "directive"> = {
  code: "ministry_directs_commune",
  kinds: ["directive"],
  reads: ACTING,
  check(directive, report, context) {
    const { kind, issuedBy: issuer } = directive;
    if (!BINDING.has(kind) || !isMinistry(issuer, context.lookup)) return;
    for (const { pointer, addressee, addresseeLevel } of commandsOf(directive, context))
      if (addresseeLevel === 1) report(pointer, { issuer, addressee, kind });
  },
};
