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
    for (const { measure, pointer, isExact } of measuresOf(kind, record))
      for (const [place, { value: part, outOf: whole }] of sharesOf(measure))
        if (part !== undefined && whole !== undefined && part > whole)
          if (isExact(`${place}/value`) && isExact(`${place}/outOf`))
            report(`${pointer}${place}/value`, { part, whole });
  },
};

function* sharesOf(measure: Measure): Generator<[place: string, Pick<Measure, "value" | "outOf">]> {
  yield ["", measure];
  for (const [index, part] of (measure.parts ?? []).entries()) yield [`/parts/${index}`, part];
}

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
