import * as z from "zod";
import type { AddresseeRole } from "../../codes/addressee-role.js";
import { addresseeRoleList } from "../../codes/addressee-role.js";
import type { Obligation } from "../../codes/obligation.js";
import { obligationList } from "../../codes/obligation.js";
import type { ActorRef } from "../../codes/reference.js";
import type { Day } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import type { Deadline } from "../value/deadline.js";
import { DeadlineSchema } from "../value/deadline.js";
import { code, day, id, idOf, listOf, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";
import type { TaskEvent } from "./task-event.js";
import { TaskEventSchema } from "./task-event.js";

/** What one addressee owes. Stands alone: on a screen and in a file no directive is needed beside it. */
export interface Task extends RecordBase {
  /** The directive it comes from; absent: assigned otherwise. */
  directiveId?: Id | undefined;
  /** The one addressee that has to do it. */
  assignee: ActorRef;
  /** Lead (chủ trì) or coordinating (phối hợp). */
  role: AddresseeRole;
  /** What is to be done. */
  summary: string;
  /** What kind of act is owed. */
  obligations: Obligation[];
  /** The day it was assigned. */
  assignedOn: Day;
  /** The deadline as it was set; absent: none was. */
  deadline?: Deadline | undefined;
  /** The due day, fixed with the holidays known when the task was made; absent: it has none. */
  dueOn?: Day | undefined;
  /** What happened to it, in order; absent: nothing reported. */
  events?: TaskEvent[] | undefined;
}

/** Schema of {@link Task}. */
export const TaskSchema: ObjectSchema<Task> = conform<Task>()(
  z.strictObject({
    id,
    directiveId: idOf("directive").optional(),
    assignee: actorRef,
    role: code(addresseeRoleList),
    summary,
    obligations: listOf(code(obligationList), 20),
    assignedOn: day,
    deadline: DeadlineSchema.optional(),
    dueOn: day.optional(),
    events: listOf(TaskEventSchema).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `task`. */
export const taskDefinition: Definition<Task> = {
  kind: "task",
  schema: TaskSchema,
  key: "id",
  conditions: [],
  source: "Decision 42/2014/QĐ-TTg as amended by 23/2018/QĐ-TTg (assigned tasks, their deadlines and status)",
};
