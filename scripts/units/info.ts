import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { tables } from "./tables.js";

const data = new URL("../../src/units/data/", import.meta.url);
const { provinces, communes, amendments, formerProvinces, formerDistricts, formerCommunes, successions } =
  tables;

/** The constants of `info.generated.ts`. */
export function infoConstants(): Record<string, unknown> {
  const edition = JSON.parse(readFileSync(new URL("edition.json", data), "utf8")) as { asOf: string };
  return {
    info: {
      edition: amendments.at(-1)?.effective,
      asOf: edition.asOf,
      digest: `sha256:${digest()}`,
      counts: {
        provinces: provinces.length,
        communes: communes.length,
        amendments: amendments.length,
        formerProvinces: formerProvinces.length,
        formerDistricts: formerDistricts.length,
        formerCommunes: formerCommunes.length,
        successions: successions.length,
      },
      instruments: instruments(),
    },
  };
}

/** Over the names and bytes of the TSV files, in alphabetical order. */
function digest(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(data).sort()) {
    if (name.endsWith(".tsv")) hash.update(`${name}\n`).update(readFileSync(new URL(name, data)));
  }
  return hash.digest("hex");
}

function instruments(): object[] {
  const arranged = [...provinces].sort((one, other) =>
    one.commune_resolution < other.commune_resolution ? -1 : 1,
  );
  const rows = [
    { number: "202/2025/QH15", effective: "2025-07-01", subject: "provinces" },
    { number: "19/2025/QĐ-TTg", effective: "2025-07-01", subject: "codes" },
    ...arranged.map((province) => ({
      number: province.commune_resolution,
      effective: "2025-07-01",
      subject: "communes",
      provinceCode: province.code,
    })),
    ...amendments.map((row) => ({
      number: row.resolution,
      effective: row.effective,
      subject: `${row.level}s`,
      provinceCode: communes.find((commune) => commune.code === row.code)?.province_code ?? row.code,
    })),
  ];
  return [...new Map(rows.map((row) => [row.number, row])).values()];
}
