import type { Day } from "../core/day.js";
import { amendmentLines } from "./data/current.generated.js";

/** Units that changed their kind on one day by one resolution. */
export interface Amendment {
  readonly from: Day;
  /** The day before. */
  readonly eve: Day;
  readonly resolution: string;
  readonly level: "province" | "commune";
  /** Position of the new kind in the list of kinds of the level. */
  readonly kind: number;
  /** Positions of the units among all of the level. */
  readonly places: readonly number[];
}

/** Every amendment, in order of days. */
export function readAmendments(): Amendment[] {
  return amendmentLines.split("\n").map((line) => {
    const [from = "", eve = "", resolution = "", level = "", kind = "", places = ""] = line.split("|");
    return {
      from,
      eve,
      resolution,
      level: level === "province" ? level : "commune",
      kind: Number(kind),
      places: places.split(" ").map(Number),
    };
  });
}
