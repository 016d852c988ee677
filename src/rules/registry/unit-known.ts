import type { Rule } from "../rule.js";
import { findUnit, unitMentions } from "./unit.js";

/** The code of a unit stands for one in the registry. */
export const unitKnownRule: Rule<"unit_not_found"> = {
  code: "unit_not_found",
  kinds: "every",
  check(record, report, { kind, registry }) {
    if (registry === undefined) return;
    for (const { pointer, scheme, code, ref } of unitMentions(kind, record)) {
      const former = scheme === "commune" ? registry.findFormerCommune?.(code) : undefined;
      if (findUnit(registry, scheme, code) === undefined && former === undefined) report(pointer, { ref });
    }
    if (kind === "commune" && "code" in record && registry.findCommune(record.code) === undefined)
      report("/code", { ref: `commune:${record.code}` });
    if (kind === "province" && "code" in record && registry.findProvince(record.code) === undefined)
      report("/code", { ref: `province:${record.code}` });
  },
};
