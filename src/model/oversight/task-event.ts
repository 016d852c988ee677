import * as z from "zod";
import type { EscalationReason } from "../../codes/escalation-reason.js";
import { escalationReasonList } from "../../codes/escalation-reason.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Day } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { ValueSchema } from "../value/conform.js";
import { conformValue } from "../value/conform.js";
import { code, day, idOf, listOf, percent } from "../value/primitive.js";
import { actorRef } from "../value/reference.js";
import type { EventBase } from "./event.js";
import { eventFields } from "./event.js";

/** An event that needs nothing beyond what every event may say. */
export interface TaskStep extends EventBase {
  /** What happened. */
  type:
    "issued" | "acknowledged" | "started" | "reported" | "verified" | "returned" | "superseded" | "cancelled";
}

/** An oral directive was put into a document. */
export interface TaskDocumented extends EventBase {
  /** The oral task was put in writing. */
  type: "documented";
  /** The document that puts it in writing. */
  documentId: Id;
}

/** The assignee told how far the work is. */
export interface TaskProgress extends EventBase {
  /** Progress was reported. */
  type: "progress";
  /** Share of the work done, 0 to 100. */
  percent: number;
}

/** The work is done. */
export interface TaskCompleted extends EventBase {
  /** It was done. */
  type: "completed";
  /** The day it was done. */
  date: Day;
}

/** The due day was moved. */
export interface TaskExtended extends EventBase {
  /** It was given more time. */
  type: "extended";
  /** The day the extension was granted. */
  date: Day;
  /** The new due day. */
  dueOn: Day;
}

/** The matter was taken to a higher authority; the task stays open. */
export interface TaskEscalated extends EventBase {
  /** It was taken up to a higher level; it stays open. */
  type: "escalated";
  /** To whom it was taken up. */
  addressedTo: ActorRef[];
  /** Why it could not be settled. */
  reason: EscalationReason;
}

/** What happened to a task. */
export type TaskEvent =
  TaskStep | TaskDocumented | TaskProgress | TaskCompleted | TaskExtended | TaskEscalated;

/** Schema of {@link TaskEvent}. */
export const TaskEventSchema: ValueSchema<TaskEvent> = conformValue<TaskEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.enum([
        "issued",
        "acknowledged",
        "started",
        "reported",
        "verified",
        "returned",
        "superseded",
        "cancelled",
      ]),
      ...eventFields,
    }),
    z.strictObject({ type: z.literal("documented"), ...eventFields, documentId: idOf("document") }),
    z.strictObject({ type: z.literal("progress"), ...eventFields, percent }),
    z.strictObject({ type: z.literal("completed"), ...eventFields, date: day }),
    z.strictObject({ type: z.literal("extended"), ...eventFields, date: day, dueOn: day }),
    z.strictObject({
      type: z.literal("escalated"),
      ...eventFields,
      addressedTo: listOf(actorRef, 100),
      reason: code(escalationReasonList),
    }),
  ]),
);
