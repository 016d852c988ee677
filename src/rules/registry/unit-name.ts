import { sameName } from "../../core/text.js";
import type { Registry } from "../../core/registry.js";
import type { Unit } from "../../core/unit.js";
import type { Rule } from "../rule.js";
import { dayOf, findUnit } from "./unit.js";
import { writtenNames } from "./written-names.js";

/** The name beside a code is the name of the unit of that code. */
export const unitNameRule: Rule<"name_code_mismatch"> = {
  code: "name_code_mismatch",
  kinds: "every",
  check(record, report, context) {
    const { registry } = context;
    if (registry === undefined) return;
    for (const { pointer, scheme, code, ref, text, written } of writtenNames(context.kind, record)) {
      const unit = findUnit(registry, scheme, code, dayOf(context));
      if (unit === undefined || unit === "unasked" || hasName(unit, text, written.name)) continue;
      const formerly = scheme === "commune" && formerName(registry, code, text, written.name);
      const { kind, name } = unit;
      report(pointer, { ref, found: text, kind, name, ...provinceOf(unit), formerly });
    }
  },
};

/** Names of places may begin with the word of a kind, so the text is compared with and without its first word. */
function hasName(unit: Unit, text: string, name: string): boolean {
  const names = [unit.name, ...("aliases" in unit ? (unit.aliases ?? []) : [])];
  return names.some((known) => sameName(known, name) || sameName(known, text));
}

function formerName(registry: Registry, code: string, text: string, name: string): boolean {
  const former = registry.findFormerCommune?.(code);
  return former !== undefined && hasName(former, text, name);
}

function provinceOf(unit: Unit): { provinceKind: string; provinceName: string } | undefined {
  const province =
    "province" in unit ? unit.province : "district" in unit ? unit.district.province : undefined;
  return province && { provinceKind: province.kind, provinceName: province.name };
}
