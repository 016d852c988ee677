import * as z from "zod";
import type { ActorRef } from "../../codes/reference.js";
import type { Id } from "../../core/id.js";
import type { ValueSchema } from "../value/conform.js";
import { conformValue } from "../value/conform.js";
import { idOf, listOf } from "../value/primitive.js";
import { actorRef } from "../value/reference.js";
import type { EventBase } from "./event.js";
import { eventFields } from "./event.js";

/** An event that needs nothing beyond what every event may say. */
export interface ProposalStep extends EventBase {
  /** What happened. */
  type: "recorded" | "under-review" | "implementing" | "resolved" | "withdrawn" | "reopened";
}

/** The proposal was passed to those who must deal with it. */
export interface ProposalRouted extends EventBase {
  /** It was passed to those who can settle it. */
  type: "routed";
  /** To whom. */
  addressedTo: ActorRef[];
}

/** The proposal says the same as another and goes on under it. */
export interface ProposalMerged extends EventBase {
  /** It went into another proposal. */
  type: "merged";
  /** Id of the proposal it goes on under. */
  into: Id;
}

/** What happened to a proposal. Nothing that an answer says. */
export type ProposalEvent = ProposalStep | ProposalRouted | ProposalMerged;

/** Schema of {@link ProposalEvent}. */
export const ProposalEventSchema: ValueSchema<ProposalEvent> = conformValue<ProposalEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.enum(["recorded", "under-review", "implementing", "resolved", "withdrawn", "reopened"]),
      ...eventFields,
    }),
    z.strictObject({ type: z.literal("routed"), ...eventFields, addressedTo: listOf(actorRef, 100) }),
    z.strictObject({ type: z.literal("merged"), ...eventFields, into: idOf("proposal") }),
  ]),
);
