import * as z from "zod";
import type { ScoreIndex } from "../../codes/score-index.js";
import { scoreIndexList } from "../../codes/score-index.js";
import type { PartialDay } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { amount, code, id, ordinal, partialDay, quantity } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** A unit's value and rank in a published index. */
export interface Score extends RecordBase {
  /** The unit that was scored. */
  unit: UnitRef;
  /** The index it was scored by. */
  index: ScoreIndex;
  /** Points; absent: only the rank was published. */
  value?: number | undefined;
  /** The most points possible; absent: 100 where the index says so, or not said. */
  outOf?: number | undefined;
  /** Place among the ranked units, 1 the best; absent: not ranked. */
  rank?: number | undefined;
  /** How many units were ranked; absent: not said. */
  ranked?: number | undefined;
  /** The day or year it is for. */
  asOf: PartialDay;
}

/** Schema of {@link Score}. */
export const ScoreSchema: ObjectSchema<Score> = conform<Score>()(
  z.strictObject({
    id,
    unit: unitRef,
    index: code(scoreIndexList),
    value: amount.optional(),
    outOf: quantity.optional(),
    rank: ordinal.optional(),
    ranked: ordinal.optional(),
    asOf: partialDay,
    ...baseFields,
  }),
);

/** What there is to know about the kind `score`. */
export const scoreDefinition: Definition<Score> = {
  kind: "score",
  schema: ScoreSchema,
  key: "id",
  conditions: [
    { rule: "any-of", fields: ["value", "rank"] },
    { rule: "require", when: { field: "index", is: ["other"] }, fields: ["note"] },
  ],
  source: "Decision 766/QĐ-TTg of 23 June 2022 (index of service to people and businesses)",
};
