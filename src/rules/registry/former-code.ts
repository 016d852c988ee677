import type { Registry } from "../../core/registry.js";
import type { Rule } from "../rule.js";
import { unitMentions } from "./unit.js";

/** A code of today's structure is not one that only the former structure knows. */
export const formerCodeRule: Rule<"former_code_used"> = {
  code: "former_code_used",
  kinds: "every",
  check(record, report, { kind, registry }) {
    if (registry?.findFormerCommune === undefined) return;
    for (const { pointer, scheme, code, ref } of unitMentions(kind, record)) {
      if (scheme !== "commune" || registry.findCommune(code) !== undefined) continue;
      const former = registry.findFormerCommune(code);
      if (former === undefined) continue;
      const became = successors(registry, code);
      report(pointer, { ref, formerKind: former.kind, formerName: former.name, became });
    }
  },
};

function successors(registry: Registry, code: string): string[] {
  return (registry.successorsOf?.(code) ?? []).map(({ communeCode }) => `commune:${communeCode}`);
}
