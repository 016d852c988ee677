import * as z from "zod";
import type { ClaimBasis } from "../../codes/claim-basis.js";
import { claimBasisList } from "../../codes/claim-basis.js";
import type { ClaimLocator } from "../../codes/claim-locator.js";
import { claimLocatorList } from "../../codes/claim-locator.js";
import type { ClaimQualifier } from "../../codes/claim-qualifier.js";
import { claimQualifierList } from "../../codes/claim-qualifier.js";
import type { ClaimState } from "../../codes/claim-state.js";
import { claimStateList } from "../../codes/claim-state.js";
import type { Id } from "../../core/id.js";
import type { ObjectSchema } from "./conform.js";
import { conform } from "./conform.js";
import { amount, code, idOf, listOf, name, pointer, summary } from "./primitive.js";

/** What is known about values of a record beside the values: origin, precision, state, who says otherwise. */
export interface Claim {
  /** JSON Pointers within the record; each covers all below it, `""` the whole record. */
  pointers: string[];
  /** Where the value comes from; absent: stated by the source. */
  basis?: ClaimBasis | undefined;
  /** How exact the value is; absent: exact. */
  qualifier?: ClaimQualifier | undefined;
  /** Why there is no value where the pointer leads; only there. Absent: there is one. */
  state?: ClaimState | undefined;
  /** Ids of the sources that say so; absent: those of the record. */
  sourceIds?: Id[] | undefined;
  /** What the sources of this claim say instead of the value in the record; absent: they agree with it. */
  otherValue?: string | number | undefined;
  /** Where in the source it stands; absent: in its text. */
  locator?: ClaimLocator | undefined;
  /** The reason or circumstance in words. */
  note?: string | undefined;
}

/** Schema of {@link Claim}. */
export const ClaimSchema: ObjectSchema<Claim> = conform<Claim>()(
  z.strictObject({
    pointers: listOf(pointer, 100),
    basis: code(claimBasisList).optional(),
    qualifier: code(claimQualifierList).optional(),
    state: code(claimStateList).optional(),
    sourceIds: listOf(idOf("source"), 50).optional(),
    otherValue: z.union([name, amount]).optional(),
    locator: code(claimLocatorList).optional(),
    note: summary.optional(),
  }),
);
