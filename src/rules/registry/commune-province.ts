import type { CommuneUnit } from "../../core/unit.js";
import { parseRef } from "../../core/reference.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Commune } from "../../model/territory/commune.js";
import type { UnitGroup } from "../../model/territory/unit-group.js";
import type { Rule } from "../rule.js";

/** A commune is in the province that a list of units or a group says. */
export const communeProvinceRule: Rule<"province_mismatch", "commune" | "unit-group"> = {
  code: "province_mismatch",
  kinds: ["commune", "unit-group"],
  check(record, report, { kind, registry }) {
    if (registry === undefined) return;
    if (isCommune(kind, record)) {
      const unit = registry.findCommune(record.code);
      if (unit !== undefined && unit.provinceCode !== record.provinceCode)
        report("/provinceCode", mismatch(unit, record.provinceCode));
      return;
    }
    const province = parseRef(record.province);
    if (province?.scheme !== "province") return;
    for (const [index, ref] of (record.communes ?? []).entries()) {
      const parsed = parseRef(ref);
      const unit = parsed?.scheme === "commune" ? registry.findCommune(parsed.value) : undefined;
      if (unit !== undefined && unit.provinceCode !== province.value)
        report(`/communes/${String(index)}`, mismatch(unit, province.value));
    }
  },
};

// By the kind, not by what is there: a record may carry keys that its kind does not have.
function isCommune(kind: RecordKind, record: Commune | UnitGroup): record is Commune {
  return kind === "commune" && "provinceCode" in record;
}

function mismatch({ code, kind, name, provinceCode, province }: CommuneUnit, found: string) {
  const ref = `commune:${code}`;
  return {
    ref,
    kind,
    name,
    found,
    expected: provinceCode,
    provinceKind: province.kind,
    provinceName: province.name,
  };
}
