import type { Registry } from "../../core/registry.js";
import type { AnyRecord } from "../../model/record.js";
import type { Rule, RuleContext } from "../rule.js";
import { dayOf, findUnit } from "./unit.js";
import { writtenNames } from "./written-names.js";

/** A unit has the kind it is said to have, on the day of the record. */
export const kindInForceRule: Rule<"kind_not_in_force"> = {
  code: "kind_not_in_force",
  kinds: "every",
  check(record, report, context) {
    const { registry } = context;
    if (registry === undefined) return;
    const day = dayOf(context);
    for (const { pointer, scheme, code, ref, written } of writtenNames(context.kind, record)) {
      const unit = findUnit(registry, scheme, code, day);
      if (
        unit === undefined ||
        unit === "unasked" ||
        written.kinds.length === 0 ||
        written.kinds.includes(unit.kind)
      )
        continue;
      const [found = ""] = written.kinds;
      report(pointer, {
        ref,
        name: unit.name,
        found,
        expected: unit.kind,
        ...(day !== undefined && { day }),
      });
    }
    const declared = declaredKind(record, context, registry);
    if (declared !== undefined) report("/kind", declared);
  },
};

/** What a list of units says of a kind, against the registry on the day from which it is said to hold. */
function declaredKind(record: AnyRecord, { kind }: RuleContext, registry: Registry) {
  if ((kind !== "commune" && kind !== "province") || !("validFrom" in record) || !("code" in record))
    return undefined;
  const unit = findUnit(registry, kind, record.code, record.validFrom);
  if (unit === undefined || unit === "unasked" || unit.kind === record.kind) return undefined;
  const ref = `${kind}:${record.code}`;
  return { ref, name: unit.name, found: record.kind, expected: unit.kind, day: record.validFrom };
}
