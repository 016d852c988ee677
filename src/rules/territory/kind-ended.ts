import { endedKinds, LAST_FORMER_DAY } from "../law/structure.js";
import type { Rule } from "../rule.js";

/** No district and no township lasts beyond 30 June 2025. */
export const kindEndedRule: Rule<"kind_ended", "former-unit"> = {
  code: "kind_ended",
  kinds: ["former-unit"],
  check({ kind, validTo }, report) {
    if (validTo !== undefined && validTo > LAST_FORMER_DAY && endedKinds.includes(kind))
      report("/validTo", { kind, validTo, ended: LAST_FORMER_DAY });
  },
};
