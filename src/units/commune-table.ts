import type { Day } from "../core/day.js";
import type { CommuneUnit, ProvinceUnit } from "../core/unit.js";
import { arrangements } from "../core/unit.js";
import { communeKinds } from "../core/unit-kind.js";
import * as packed from "./data/current.generated.js";
import { memberOf, PackedReader, unpackNames, writeCode } from "./packed.js";

/** The communes on the first day of the structure, by code. */
export function unpackCommunes(provinces: readonly ProvinceUnit[], firstDay: Day): CommuneUnit[] {
  const names = unpackNames(packed.communeNames, packed.communeCount);
  const codes = new PackedReader(packed.communeCodes);
  const kinds = new PackedReader(packed.communeKinds);
  const homes = new PackedReader(packed.communeProvinces);
  let number = 0;
  let home = 0;
  return names.map((name) => {
    const kind = kinds.next();
    const province = memberOf(provinces, (home += homes.signed()));
    return {
      level: "commune",
      code: writeCode((number += codes.signed()), 5),
      name,
      kind: memberOf(communeKinds, kind % communeKinds.length),
      provinceCode: province.code,
      province,
      validFrom: firstDay,
      arrangement: memberOf(arrangements, Math.floor(kind / communeKinds.length)),
      resolution: province.communeResolution,
    };
  });
}
