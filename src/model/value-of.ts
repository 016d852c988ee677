import type { ClaimBasis } from "../codes/claim-basis.js";
import type { ClaimQualifier } from "../codes/claim-qualifier.js";
import type { ClaimState } from "../codes/claim-state.js";
import { isWithin, valueAt } from "../core/pointer.js";
import type { Claim } from "./value/claim.js";

/** A value of a record together with what its claims say about it. */
export interface ClaimedValue {
  /** The value; `undefined` when the record has none there: see `state`. */
  readonly value: unknown;
  /** Where it comes from: `stated` unless a claim says otherwise. */
  readonly basis: ClaimBasis;
  /** How exact it is; absent: exact. */
  readonly qualifier?: ClaimQualifier;
  /** Why there is no value; absent: there is one, or nothing was reported. */
  readonly state?: ClaimState;
}

/**
 * The value a pointer leads to, with its basis, qualifier and state. Where several claims speak of it, the one with the
 * narrowest pointer counts, for each of the three apart.
 *
 * @example valueOf(visit, "/date") // { value: "2025-10-28", basis: "inferred" }
 */
export function valueOf(record: object, pointer: string): ClaimedValue {
  const claims = claimsOn((record as { claims?: readonly Claim[] }).claims ?? [], pointer);
  const value = valueAt(record, pointer);
  const qualifier = claims.find((claim) => claim.qualifier !== undefined)?.qualifier;
  const state = claims.find((claim) => claim.state !== undefined)?.state;
  return {
    value,
    basis: claims.find((claim) => claim.basis !== undefined)?.basis ?? "stated",
    ...(qualifier !== undefined && { qualifier }),
    ...(state !== undefined && value === undefined && { state }),
  };
}

/** The claims that cover a pointer, the narrowest first. What other sources say instead is not about the value. */
function claimsOn(claims: readonly Claim[], pointer: string): Claim[] {
  return claims
    .filter(({ otherValue }) => otherValue === undefined)
    .flatMap((claim) => claim.pointers.map((outer) => ({ claim, outer })))
    .filter(({ outer }) => isWithin(pointer, outer))
    .sort((one, other) => other.outer.length - one.outer.length)
    .map(({ claim }) => claim);
}
