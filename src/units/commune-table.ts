import type { Day } from "../core/day.js";
import type { CommuneUnit, ProvinceUnit } from "../core/unit.js";
import { arrangements } from "../core/unit.js";
import { communeKinds } from "../core/unit-kind.js";
import { endOfForm } from "./amendment.js";
import * as packed from "./data/current.generated.js";
import { PackedReader, unpackNames, writeCode } from "./packed.js";

/** The communes on the first day of the structure, by code. */
export function unpackCommunes(provinces: readonly ProvinceUnit[], firstDay: Day): CommuneUnit[] {
  const names = unpackNames(packed.communeNames, packed.communeCount);
  const codes = new PackedReader(packed.communeCodes);
  const kinds = new PackedReader(packed.communeKinds);
  const homes = new PackedReader(packed.communeProvinces);
  const made = new PackedReader(packed.communeArrangements);
  const clauses = new PackedReader(packed.communeClauses);
  let number = 0;
  let home = 0;
  let clause = 0;
  return names.map((name) => {
    const code = writeCode((number += codes.signed()), 5);
    const province = provinces[(home += homes.signed())] as ProvinceUnit;
    const end = endOfForm(code, firstDay);
    const unit: CommuneUnit = {
      level: "commune",
      code,
      name,
      kind: communeKinds[kinds.next()] ?? "commune",
      provinceCode: province.code,
      province,
      validFrom: firstDay,
      arrangement: arrangements[made.next()] ?? "formed",
      resolution: province.communeResolution,
      clause: (clause += clauses.signed()),
    };
    return Object.freeze(end === undefined ? unit : { ...unit, validTo: end });
  });
}
