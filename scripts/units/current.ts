import { addDays } from "../../src/core/dates.js";
import { arrangements } from "../../src/core/unit.js";
import * as unitKinds from "../../src/core/unit-kind.js";
import { packDifferences, packNames, packNumbers } from "./pack.js";
import { numbers, positions, demand, tables } from "./tables.js";

const { provinces, communes, amendments } = tables;

/** The constants of `current.generated.ts`. */
export function currentConstants(): Record<string, unknown> {
  const resolutions = new Map(provinces.map((province) => [province.code, province.commune_resolution]));
  for (const commune of communes) {
    demand(
      commune.resolution === resolutions.get(commune.province_code),
      `resolution of commune ${commune.code}`,
    );
  }
  for (const unit of [...provinces, ...communes]) {
    demand(unit.valid_from === "2025-07-01", `${unit.code} does not begin with the structure`);
  }
  return {
    communeCount: communes.length,
    provinceLines: provinces.map(provinceLine).join("\n"),
    amendmentLines: amendmentLines().join("\n"),
    ...communeColumns(),
  };
}

function communeColumns(): Record<string, unknown> {
  const provinceCodes = provinces.map((province) => province.code);
  const kinds = positions(communes, unitKinds.communeKinds, (commune) => commune.kind);
  const made = positions(communes, arrangements, (commune) => commune.arrangement);
  return {
    communeCodes: packDifferences(numbers(communes, (commune) => commune.code)),
    communeKinds: packNumbers(
      kinds.map((kind, row) => kind + unitKinds.communeKinds.length * (made[row] ?? NaN)),
    ),
    communeProvinces: packDifferences(positions(communes, provinceCodes, (commune) => commune.province_code)),
    communeNames: packNames(communes.map((commune) => commune.name)),
  };
}

function provinceLine(row: (typeof provinces)[number]): string {
  const kind = positions([row], unitKinds.provinceKinds, () => row.kind).join("");
  const merged = row.merger_resolution !== "";
  demand(!merged || row.merger_resolution === "202/2025/QH15", `merger of ${row.code}`);
  demand(/^\d+\/NQ-UBTVQH15$/.test(row.commune_resolution), `resolution of ${row.code}`);
  const line = [row.code, row.name, kind, row.commune_resolution.split("/")[0], row.formed_from];
  return [...line, ...(merged ? [Number(row.area_km2), Number(row.population)] : [])].join("|");
}

/** The day of the change, the day before it, the resolution, the level, the new kind, the positions of the units. */
function amendmentLines(): string[] {
  const lines = new Map<string, number[]>();
  let last = "";
  for (const row of amendments) {
    demand(row.field === "kind", `amendments of ${row.field} are not read yet`);
    demand(row.effective >= last, "amendments are not in order of days");
    last = row.effective;
    const isProvince = row.level === "province";
    const [kind] = positions(
      [row],
      isProvince ? unitKinds.provinceKinds : unitKinds.communeKinds,
      () => row.to,
    );
    const position = (isProvince ? provinces : communes).findIndex((unit) => unit.code === row.code);
    const key = [row.effective, addDays(row.effective, -1), row.resolution, row.level, kind].join("|");
    lines.set(key, [...(lines.get(key) ?? []), position]);
  }
  return [...lines].map(([key, places]) => `${key}|${places.join(" ")}`);
}
