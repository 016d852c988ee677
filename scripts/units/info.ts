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
