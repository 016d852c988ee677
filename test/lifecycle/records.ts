import fc from "fast-check";
import type { ProposalEventType } from "../../src/codes/proposal-event-type.js";
import { proposalEventTypes } from "../../src/codes/proposal-event-type.js";
import type { TaskEventType } from "../../src/codes/task-event-type.js";
import { taskEventTypes } from "../../src/codes/task-event-type.js";
import type { Day } from "../../src/core/dates.js";
import { addDays } from "../../src/core/dates.js";
import type { ProposalEvent } from "../../src/model/oversight/proposal-event.js";
import type { Proposal } from "../../src/model/oversight/proposal.js";
import type { TaskEvent } from "../../src/model/oversight/task-event.js";
import type { Task } from "../../src/model/oversight/task.js";

/** A task of 1 October 2025, due on the last of it. */
export const task: Task = {
  id: "40/d-1.finance-department.province.40",
  directiveId: "40/d-1",
  assignee: "finance-department@province:40",
  role: "lead",
  summary: "Rà soát nợ xây dựng cơ bản của các xã",
  obligations: ["review", "report"],
  assignedOn: "2025-10-01",
  dueOn: "2025-10-31",
};

/** A proposal raised on 1 October 2025. */
export const proposal: Proposal = {
  id: "40/p-1",
  raisedBy: ["commune:17179"],
  summary: "Cấp kinh phí sửa cầu",
  date: "2025-10-01",
};

/** An event of a type on a day, with what the type needs. */
export function taskEvent(type: TaskEventType, date: Day = "2025-10-02"): TaskEvent {
  switch (type) {
    case "documented":
      return { type, date, documentId: "40/tb-1" };
    case "progress":
      return { type, date, percent: 50 };
    case "extended":
      return { type, date, dueOn: addDays(date, 60), by: "peoples-committee@province:40" };
    case "escalated":
      return { type, date, addressedTo: ["peoples-committee@province:40"], reason: "beyond-authority" };
    case "completed":
      return { type, date };
    default:
      return { type, date };
  }
}

/** The same for proposals. */
export function proposalEvent(type: ProposalEventType, date: Day = "2025-10-02"): ProposalEvent {
  if (type === "routed") return { type, date, addressedTo: ["finance-department@province:40"] };
  if (type === "merged") return { type, date, into: "40/p-2" };
  return { type, date };
}

/** Events of any types, a day after each other. */
export const taskEvents: fc.Arbitrary<TaskEvent[]> = fc
  .array(fc.constantFrom(...taskEventTypes), { maxLength: 12 })
  .map((types) => types.map((type, index) => taskEvent(type, addDays("2025-10-02", index))));

/** The same for proposals. */
export const proposalEvents: fc.Arbitrary<ProposalEvent[]> = fc
  .array(fc.constantFrom(...proposalEventTypes), { maxLength: 12 })
  .map((types) => types.map((type, index) => proposalEvent(type, addDays("2025-10-02", index))));
