import type { Rule } from "../rule.js";
import { findUnit, visitUnits } from "./unit.js";

/** The code of a unit stands for one in the registry. */
export const unitKnownRule: Rule<"unit_not_found"> = {
  code: "unit_not_found",
  kinds: "every",
  check(record, report, { kind, registry }) {
    if (registry === undefined) return;
    visitUnits(kind, record, (scheme, code, pointer) => {
      if (findUnit(registry, scheme, code) !== undefined) return;
      // The rule about former codes speaks of those.
      if (scheme === "commune" && registry.findFormerCommune?.(code) !== undefined) return;
      report(pointer(), { ref: `${scheme}:${code}` });
    });
    if (kind === "commune" && "code" in record && registry.findCommune(record.code) === undefined)
      report("/code", { ref: `commune:${record.code}` });
    if (kind === "province" && "code" in record && registry.findProvince(record.code) === undefined)
      report("/code", { ref: `province:${record.code}` });
  },
};
