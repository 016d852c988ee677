import type * as fc from "fast-check";
import type { RecordKind } from "../core/record-kind.js";
import type { RecordByKind } from "../model/record.js";
import { draftOf } from "./draft.js";
import { settle } from "./settle/settle.js";

const records = new Map<RecordKind, fc.Arbitrary<unknown>>();

/**
 * Records of a kind that stand on their own: `validateRecord` finds no error and no warning in them. What they refer to
 * exists nowhere; for records that find each other see {@link datasets}.
 *
 * @example
 * fc.assert(fc.property(recordOf("gift"), (gift) => validateRecord("gift", gift).ok));
 */
export function recordOf<Kind extends RecordKind>(kind: Kind): fc.Arbitrary<RecordByKind[Kind]> {
  let arbitrary = records.get(kind);
  if (arbitrary === undefined) {
    arbitrary = draftOf(kind).map((draft) => settle(kind, draft));
    records.set(kind, arbitrary);
  }
  return arbitrary as fc.Arbitrary<RecordByKind[Kind]>;
}
