import * as z from "zod";
import type { AnswerForm } from "../../codes/answer-form.js";
import { answerFormList } from "../../codes/answer-form.js";
import type { AnswerOutcome } from "../../codes/answer-outcome.js";
import { answerOutcomeList } from "../../codes/answer-outcome.js";
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

/** What a body answered to proposals, or in fulfilment of a task. */
export interface Answer extends RecordBase, Within {
  /** The proposals it answers; absent: only a task. */
  proposalIds?: Id[] | undefined;
  /** The task it fulfils; absent: given without one. */
  taskId?: Id | undefined;
  /** `some`: it speaks to a part of them, not said which. Absent: to all of them. */
  extent?: "some" | undefined;
  /** Who answers. */
  by: ActorRef;
  /** How it was given. */
  form: AnswerForm;
  /** What it says of the request. */
  outcome: AnswerOutcome;
  /** Where the matter went on to; only with outcome `forwarded`. */
  forwardedTo?: ActorRef[] | undefined;
  /** What it says, in a sentence of one's own; absent: not reported. */
  summary?: string | undefined;
}

/** Schema of {@link Answer}. */
export const AnswerSchema: ObjectSchema<Answer> = conform<Answer>()(
  z.strictObject({
    id,
    proposalIds: listOf(idOf("proposal")).optional(),
    taskId: idOf("task").optional(),
    extent: z.literal("some").optional(),
    by: actorRef,
    form: code(answerFormList),
    outcome: code(answerOutcomeList),
    forwardedTo: listOf(actorRef, 100).optional(),
    summary: summary.optional(),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `answer`. */
export const answerDefinition: Definition<Answer> = {
  kind: "answer",
  schema: AnswerSchema,
  key: "id",
  conditions: [
    { rule: "any-of", fields: ["proposalIds", "taskId"] },
    { rule: "require", when: { field: "form", is: ["document"] }, fields: ["documentId"] },
    { rule: "require", when: { field: "outcome", is: ["forwarded"] }, fields: ["forwardedTo"] },
    { rule: "forbid", when: { field: "outcome", is: ["recorded", "declined"] }, fields: ["forwardedTo"] },
  ],
  source: "Practice of answering localities' proposals in writing; edXML (document in response to another)",
};
