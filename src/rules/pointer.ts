import { valueAt } from "../core/pointer.js";
import { partPointer, partsOf } from "./part.js";
import type { Rule } from "./rule.js";

/** Claims and translations speak of values that are there. */
export const pointerRule: Rule<"pointer_leads_nowhere"> = {
  code: "pointer_leads_nowhere",
  kinds: "every",
  check(record, report, { kind }) {
    for (const [place, part] of partsOf(kind, record).entries()) {
      for (const [index, claim] of (part.claims ?? []).entries()) {
        if (claim.state !== undefined) continue;
        for (const [position, target] of claim.pointers.entries())
          if (valueAt(part, target) === undefined)
            report(`${partPointer(place)}/claims/${String(index)}/pointers/${String(position)}`, { target });
      }
      for (const [index, { pointer: target }] of (part.translations ?? []).entries())
        if (typeof valueAt(part, target) !== "string")
          report(`${partPointer(place)}/translations/${String(index)}/pointer`, { target });
    }
  },
};

/** A claim that says why there is no value stands where there is none. */
export const stateRule: Rule<"state_with_value"> = {
  code: "state_with_value",
  kinds: "every",
  check(record, report, { kind }) {
    for (const [place, part] of partsOf(kind, record).entries())
      for (const [index, { state, pointers }] of (part.claims ?? []).entries())
        for (const [position, target] of pointers.entries())
          if (state !== undefined && valueAt(part, target) !== undefined)
            report(`${partPointer(place)}/claims/${String(index)}/pointers/${String(position)}`, {
              target,
              state,
            });
  },
};
