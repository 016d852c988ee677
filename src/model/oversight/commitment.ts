import * as z from "zod";
import type { CommitmentState } from "../../codes/commitment-state.js";
import { commitmentStateList } from "../../codes/commitment-state.js";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Id } from "../../core/id.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, idOf, listOf, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";
import type { Within } from "../value/within.js";
import { withinFields } from "../value/within.js";

/** What a higher body said it has done or will do for communes. */
export interface Commitment extends RecordBase, Within {
  /** Who said so; absent: those it binds, or not said. */
  statedBy?: ActorRef[] | undefined;
  /** Whom it binds. */
  by: ActorRef[];
  /** Whom it favours; absent: not said. */
  addressedTo?: ActorRef[] | undefined;
  /** What was promised or done, in a sentence of one's own. */
  summary: string;
  /** Fields it concerns, the main one first; absent: not classified. */
  fields?: FieldCode[] | undefined;
  /** Whether it was promised or is done. */
  state: CommitmentState;
  /** Proposals it meets; absent: none named. */
  proposalIds?: Id[] | undefined;
}

/** Schema of {@link Commitment}. */
export const CommitmentSchema: ObjectSchema<Commitment> = conform<Commitment>()(
  z.strictObject({
    id,
    statedBy: listOf(actorRef, 100).optional(),
    by: listOf(actorRef, 100),
    addressedTo: listOf(actorRef).optional(),
    summary,
    fields: listOf(code(fieldCodeList), 50).optional(),
    state: code(commitmentStateList),
    proposalIds: listOf(idOf("proposal")).optional(),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `commitment`. */
export const commitmentDefinition: Definition<Commitment> = {
  kind: "commitment",
  schema: CommitmentSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025: help given and promised by provinces",
};
