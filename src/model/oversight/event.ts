import type { ActorRef } from "../../codes/reference.js";
import type { PartialDay } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { Shape } from "../value/conform.js";
import { idOf, partialDay, summary, time } from "../value/primitive.js";
import { actorRef } from "../value/reference.js";

/** What every event of a task or proposal may say. */
export interface EventBase {
  /** The day; absent: not known. */
  date?: PartialDay | undefined;
  /** The time of day, `HH:MM`; absent: not known. */
  time?: string | undefined;
  /** Who did it; absent: not said. */
  by?: ActorRef | undefined;
  /** The document that shows it; absent: none. */
  documentId?: Id | undefined;
  /** The circumstances, in words. */
  note?: string | undefined;
}

/** The fields of {@link EventBase}, to be spread into the schema of an event. */
export const eventFields: Shape<EventBase> = {
  date: partialDay.optional(),
  time: time.optional(),
  by: actorRef.optional(),
  documentId: idOf("document").optional(),
  note: summary.optional(),
};
