import { communePosition } from "../commune.js";
import { convertCommune } from "./convert-commune.js";

/** Of which structure a column of commune codes is, and the codes that tell it. */
export interface EraDetection {
  /**
   * `current`: since 1 July 2025; `former`: before; `mixed`: codes of both structures; `undecided`: too few codes that
   * differ, or none that is known.
   */
  readonly era: "current" | "former" | "mixed" | "undecided";
  /** Different codes that stand for one unit in both structures; they tell nothing. */
  readonly same: number;
  /** Different codes that stand for another unit in each structure. */
  readonly shared: number;
  /** Different codes of the current structure alone; only five exist. */
  readonly currentOnly: number;
  /** Different codes of the former structure alone. */
  readonly formerOnly: number;
  /** Different values that are a code of neither. */
  readonly unknown: number;
}

/** Of the former communes that did not go on alone, one in three left its code to a commune of today. */
const SHARED_OF_FORMER = (3316 - 132) / (10035 - 132);
const UNLIKELY = 0.001;

/**
 * Tells whether a column of five-digit commune codes is of the current structure or of the one before 1 July 2025. One
 * code rarely tells; seven or more nearly always do, because two thirds of the former codes are no longer in use.
 *
 * @example detectEra(["03535", "03538"]).era // "former": 03535 is no longer in use
 * @example detectEra(["03538"]).era // "undecided"
 */
export function detectEra(codes: Iterable<string>): EraDetection {
  const counts = { same: 0, shared: 0, currentOnly: 0, formerOnly: 0, unknown: 0 };
  for (const code of new Set(codes)) counts[classify(code)]++;
  return { era: decide(counts), ...counts };
}

function classify(code: string): Exclude<keyof EraDetection, "era"> {
  const isCurrent = communePosition(code) >= 0;
  const { status } = convertCommune(code);
  if (status === "unknown") return isCurrent ? "currentOnly" : "unknown";
  if (!isCurrent) return "formerOnly";
  return status === "unchanged" || status === "renamed" ? "same" : "shared";
}

function decide({ shared, currentOnly, formerOnly }: Omit<EraDetection, "era">): EraDetection["era"] {
  if (formerOnly > 0 && currentOnly > 0) return "mixed";
  if (currentOnly > 0) return "current";
  const ifFormer = probability(shared, shared + formerOnly);
  if (formerOnly === 0) return ifFormer < UNLIKELY ? "current" : "undecided";
  return ifFormer < UNLIKELY ? "mixed" : "former";
}

/** How likely it is that of `count` former codes at least `shared` are still in use. */
function probability(shared: number, count: number): number {
  // Chernoff's bound: exact enough for a threshold, and no sum over thousands of terms
  const share = shared / count;
  if (count === 0 || share <= SHARED_OF_FORMER) return 1;
  const rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - SHARED_OF_FORMER));
  return Math.exp(-count * (share * Math.log(share / SHARED_OF_FORMER) + rest));
}
