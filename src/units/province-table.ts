import type { Day } from "../core/day.js";
import type { ProvinceUnit } from "../core/unit.js";
import { provinceKinds } from "../core/unit-kind.js";
import { provinceLines } from "./data/current.generated.js";
import { memberOf } from "./packed.js";

/** The provinces on the first day of the structure, by code. */
export function unpackProvinces(firstDay: Day): ProvinceUnit[] {
  return provinceLines.split("\n").map((line) => {
    const [code = "", name = "", kind = "", resolution = "", former = "", areaKm2, population] =
      line.split("|");
    return {
      level: "province",
      code,
      name,
      kind: memberOf(provinceKinds, Number(kind)),
      validFrom: firstDay,
      formerProvinceCodes: Object.freeze(former.split(" ")),
      ...(areaKm2 === undefined ? {} : { resolution: "202/2025/QH15" }),
      communeResolution: `${resolution}/NQ-UBTVQH15`,
      ...(areaKm2 === undefined ? {} : { areaKm2: Number(areaKm2), population: Number(population) }),
    };
  });
}
