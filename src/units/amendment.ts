import type { Day } from "../core/day.js";
import { amendmentLines } from "./data/current.generated.js";

/** Units that changed their kind on one day by one resolution. */
export interface Amendment {
  readonly from: Day;
  /** The day before. */
  readonly eve: Day;
  readonly resolution: string;
  /** Position of the new kind in the list of kinds of its level. */
  readonly kind: number;
  /** Codes of two digits are provinces, of five communes. */
  readonly codes: readonly string[];
}

/** Every amendment, in order of days. */
export function readAmendments(): Amendment[] {
  return amendmentLines.split("\n").map((line) => {
    const [from = "", eve = "", resolution = "", kind = "", codes = ""] = line.split("|");
    return { from, eve, resolution, kind: Number(kind), codes: codes.split(" ") };
  });
}
