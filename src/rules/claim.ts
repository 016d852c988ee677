import type { Claim } from "../model/value/claim.js";
import type { Part } from "./part.js";

/** Tells of the pointers within one record whether something holds there. */
export type Holds = (pointer: string) => boolean;

/** Tells where nothing says that a value is only about, over or under what stands there. */
export function exactIn(part: Part): Holds {
  const isQualified = claimedIn(part, ({ qualifier }) => qualifier !== undefined);
  return (pointer) => !isQualified(pointer);
}

/** Tells where the sender says why there is no value. */
export function stateIn(part: Part): Holds {
  return claimedIn(part, ({ state }) => state !== undefined);
}

/** Tells which pointers some chosen claim covers; takes no longer for many claims than for few. */
function claimedIn({ claims }: Part, choose: (claim: Claim) => boolean): Holds {
  const pointers = new Set(claims?.filter(choose).flatMap((claim) => claim.pointers));
  if (pointers.size === 0) return () => false;
  return (pointer) => {
    for (let outer = pointer; ; outer = outer.slice(0, outer.lastIndexOf("/"))) {
      if (pointers.has(outer)) return true;
      if (outer === "") return false;
    }
  };
}
