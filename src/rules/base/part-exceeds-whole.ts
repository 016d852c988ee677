import { valueAt } from "../../core/pointer.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Measure } from "../../model/value/measure.js";
import { exactIn } from "../claim.js";
import type { Part } from "../part.js";
import type { Rule } from "../rule.js";
import { measuresOf } from "./measure.js";

/** In "k of n" of a measure, k does not exceed n. */
export const partExceedsWholeRule: Rule<"part_exceeds_whole"> = {
  code: "part_exceeds_whole",
  kinds: "every",
  check(record, report, { kind }) {
    for (const placed of measuresOf(kind, record, hasShare)) {
      const compare = ({ value: part, outOf: whole }: Share, place: string): void => {
        if (part === undefined || whole === undefined || part <= whole) return;
        if (placed.isExact(`${place}/value`) && placed.isExact(`${place}/outOf`))
          report(`${placed.pointer}${place}/value`, { part, whole });
      };
      compare(placed.measure, "");
      for (const [index, part] of (placed.measure.parts ?? []).entries()) compare(part, `/parts/${index}`);
    }
  },
};

function hasShare({ outOf, parts }: Measure): boolean {
  return outOf !== undefined || parts !== undefined;
}

type Share = Pick<Measure, "value" | "outOf">;

type Pair = readonly [part: string, whole: string];

/** Fields of which one counts a part of what the other counts. */
const PAIRS: Readonly<Partial<Record<RecordKind, readonly Pair[]>>> = {
  "unit-profile": [["/households", "/population"]],
  "service-centre": [
    ["/procedures/fullOnline", "/procedures/total"],
    ["/procedures/partialOnline", "/procedures/total"],
  ],
  score: [
    ["/value", "/outOf"],
    ["/rank", "/ranked"],
  ],
  "party-statistics": [["/newMembers", "/members"]],
};

/** The same for the fields of a record. */
export const fieldExceedsWholeRule: Rule<"part_exceeds_whole"> = {
  code: "part_exceeds_whole",
  kinds: Object.keys(PAIRS) as RecordKind[],
  check(record, report, { kind }) {
    for (const [smaller, larger] of PAIRS[kind] ?? []) {
      const part = valueAt(record, smaller);
      const whole = valueAt(record, larger);
      if (typeof part !== "number" || typeof whole !== "number" || part <= whole) continue;
      const isExact = exactIn(record as Part);
      if (isExact(smaller) && isExact(larger)) report(smaller, { part, whole });
    }
  },
};
