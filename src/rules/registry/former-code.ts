import type { Registry } from "../../core/registry.js";
import type { Rule } from "../rule.js";
import { visitUnits } from "./unit.js";

/** A code of today's structure is not one that only the former structure knows. */
export const formerCodeRule: Rule<"former_code_used"> = {
  code: "former_code_used",
  kinds: "every",
  check(record, report, { kind, registry }) {
    if (registry?.findFormerCommune === undefined) return;
    visitUnits(kind, record, (scheme, code, pointer) => {
      if (scheme !== "commune" || registry.findCommune(code) !== undefined) return;
      const former = registry.findFormerCommune?.(code);
      if (former === undefined) return;
      const { kind: formerKind, name: formerName } = former;
      report(pointer(), {
        ref: `commune:${code}`,
        formerKind,
        formerName,
        became: successors(registry, code),
      });
    });
  },
};

function successors(registry: Registry, code: string): string[] {
  return (registry.successorsOf?.(code) ?? []).map(({ communeCode }) => `commune:${communeCode}`);
}
