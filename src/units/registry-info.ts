import type { Day } from "../core/day.js";
import { readAmendments } from "./amendment.js";
import { communeAt } from "./commune.js";
import { info } from "./data/info.generated.js";
import { memberOf } from "./packed.js";
import { listProvinces } from "./province.js";
import { FIRST_DAY } from "./snapshot.js";

/** One official instrument behind the registry. */
export interface Instrument {
  /** As cited: `1670/NQ-UBTVQH15`. */
  readonly number: string;
  /** First day on which the units it made stood. */
  readonly effective: Day;
  /** What it decides. */
  readonly subject: "provinces" | "communes" | "codes";
  /** Two digits: the one province it is about; absent: several. */
  readonly provinceCode?: string;
}

/** What a registry of units contains and where it comes from. */
export interface RegistryInfo {
  /** The day of the last change of a unit that it contains. */
  readonly edition: Day;
  /** The day up to which changes were looked for. */
  readonly asOf: Day;
  /** SHA-256 over the tables of facts. */
  readonly digest: `sha256:${string}`;
  /** Rows of each table; `communes` as on 1 July 2025. */
  readonly counts: {
    readonly provinces: number;
    readonly communes: number;
    readonly amendments: number;
    readonly formerProvinces: number;
    readonly formerDistricts: number;
    readonly formerCommunes: number;
    readonly successions: number;
  };
  /** The resolutions and the decision it rests on; codes and spellings are those of the National Statistics Office. */
  readonly instruments: readonly Instrument[];
}

let instruments: readonly Instrument[] | undefined;

/** The edition of this registry, its counts, and the official instruments it rests on. */
export const registryInfo: RegistryInfo = {
  ...info,
  get instruments() {
    return (instruments ??= Object.freeze(listInstruments()));
  },
};

function listInstruments(): Instrument[] {
  const communes = listProvinces().map(({ code, communeResolution }): Instrument => {
    return { number: communeResolution, effective: FIRST_DAY, subject: "communes", provinceCode: code };
  });
  const amendments = readAmendments().map(({ resolution, from, level, places: [at = 0] }): Instrument => {
    const isCommune = level === "commune";
    const provinceCode = isCommune ? communeAt(at).provinceCode : memberOf(listProvinces(), at).code;
    return {
      number: resolution,
      effective: from,
      subject: isCommune ? "communes" : "provinces",
      provinceCode,
    };
  });
  return [
    { number: "202/2025/QH15", effective: FIRST_DAY, subject: "provinces" },
    { number: "19/2025/QĐ-TTg", effective: FIRST_DAY, subject: "codes" },
    ...communes.sort((one, other) => (one.number < other.number ? -1 : 1)),
    ...amendments,
  ];
}
