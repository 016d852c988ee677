import { formerUnitKinds } from "../../src/core/unit-kind.js";
import { sharePairs } from "../../src/units/former/share-pair.js";
import { packDifferences, packNames, packNumber, packNumbers, packSigned } from "./pack.js";
import { numbers, positions, demand, tables } from "./tables.js";

const { communes, formerProvinces, formerDistricts, formerCommunes, successions } = tables;

/** The constants of `former.generated.ts`. */
export function formerConstants(): Record<string, unknown> {
  for (const unit of [...formerProvinces, ...formerDistricts, ...formerCommunes]) {
    demand(unit.valid_to === "2025-06-30", `${unit.code} does not end with the structure`);
  }
  const provinceCodes = formerProvinces.map((province) => province.code);
  const districtCodes = formerDistricts.map((district) => district.code);
  const provinceOf = new Map(formerDistricts.map((district) => [district.code, district.province_code]));
  for (const commune of formerCommunes) {
    demand(provinceOf.get(commune.district_code) === commune.province_code, `province of ${commune.code}`);
  }
  const aliased = formerCommunes.filter((commune) => commune.aliases !== "");

  return {
    districtCount: formerDistricts.length,
    communeCount: formerCommunes.length,
    provinceLines: formerProvinces
      .map((row) => [row.code, row.name, kindOf(row), row.province_code].join("|"))
      .join("\n"),
    districtCodes: packDifferences(numbers(formerDistricts, (district) => district.code)),
    districtKinds: packNumbers(formerDistricts.map(kindOf)),
    districtProvinces: packDifferences(
      positions(formerDistricts, provinceCodes, (district) => district.province_code),
    ),
    communeCodes: packDifferences(numbers(formerCommunes, (commune) => commune.code)),
    communeKinds: packNumbers(formerCommunes.map(kindOf)),
    communeDistricts: packDifferences(
      positions(formerCommunes, districtCodes, (commune) => commune.district_code),
    ),
    unitNames: packNames([...formerDistricts, ...formerCommunes].map((unit) => unit.name)),
    aliasLines: aliased.map((commune) => commune.code + commune.aliases).join("\n"),
    communeClauses: packDifferences(numbers(communes, (commune) => commune.clause)),
    successors: packSuccessors(),
    otherPredecessors: otherPredecessors().join("\n"),
  };
}

function kindOf(row: { readonly kind: string }): number {
  return positions([row], formerUnitKinds, () => row.kind)[0] ?? -1;
}

/** For every former commune: how far its first successor lies from the last one read, and whether there are more. */
function packSuccessors(): string {
  const positionOf = new Map(communes.map((commune, position) => [commune.code, position]));
  const clauses = new Map(
    communes.map((commune) => [commune.code, `${commune.resolution} ${commune.clause}`]),
  );
  const edges = new Map<string, typeof successions>(formerCommunes.map(({ code }) => [code, []]));
  for (const edge of successions) edges.get(edge.former_code)?.push(edge);
  let last = 0;
  let packed = "";
  for (const { code } of formerCommunes) {
    const own = (edges.get(code) ?? []).map((edge) => ({
      ...edge,
      to: positionOf.get(edge.commune_code) ?? NaN,
    }));
    own.sort((one, other) => one.to - other.to);
    for (const edge of own) {
      demand(clauses.get(edge.commune_code) === `${edge.resolution} ${edge.clause}`, `clause of ${code}`);
      demand(edge.extent === (own.length > 1 ? "part" : "whole"), `extent of ${code}`);
      demand(own.length > 1 || (edge.land === "whole" && edge.people === "whole"), `shares of ${code}`);
    }
    const step = (own[0]?.to ?? NaN) - last;
    const distance = step < 0 ? -2 * step - 1 : 2 * step;
    packed += packNumber(2 * distance + (own.length > 1 ? 1 : 0));
    last = own[0]?.to ?? NaN;
    if (own.length === 1) continue;
    packed += packNumber(own.length);
    for (const edge of own) {
      const pair = sharePairs.findIndex(([land, people]) => land === edge.land && people === edge.people);
      packed += packSigned(edge.to - last) + packNumber(pair);
      last = edge.to;
    }
  }
  return packed;
}

/** Predecessors that were no communes. */
function otherPredecessors(): string[] {
  return successions
    .filter((edge) => edge.former_level !== "former-commune")
    .map((edge) => {
      const people = edge.former_level === "area" ? "none" : "whole";
      demand(
        edge.extent === "whole" && edge.land === "whole" && edge.people === people,
        `edge to ${edge.commune_code}`,
      );
      return `${edge.commune_code}${edge.former_code}`;
    });
}
