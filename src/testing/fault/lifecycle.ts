import * as fc from "fast-check";
import type { LifecycleIssueParams } from "../../issues/params-lifecycle.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import type { Task } from "../../model/oversight/task.js";
import type { Fault, Faults } from "./fault.js";
import { inRecord } from "./fault.js";

/** Faults in the histories of tasks and proposals. */
export const lifecycleFaults: Faults<keyof LifecycleIssueParams> = {
  event_not_allowed: fc.oneof(
    task(
      {
        events: [
          { type: "completed", date: "2025-10-20" },
          { type: "progress", percent: 80 },
        ],
      },
      "/events/1/type",
    ),
    task({ events: [{ type: "started" }, { type: "verified" }] }, "/events/1/type"),
    task({ events: [{ type: "cancelled" }, { type: "reported" }] }, "/events/1/type"),
    proposal({ events: [{ type: "withdrawn" }, { type: "implementing" }] }, "/events/1/type"),
    proposal({ events: [{ type: "resolved" }, { type: "under-review" }] }, "/events/1/type"),
  ),
  event_out_of_order: fc.oneof(
    task({ events: [{ type: "started", date: "2025-10-04" }] }, "/events/0/date"),
    task(
      {
        events: [
          { type: "started", date: "2025-11" },
          { type: "reported", date: "2025-10-31" },
        ],
      },
      "/events/1/date",
    ),
    proposal({ date: "2025-10-05", events: [{ type: "recorded", date: "2025-10-04" }] }, "/events/0/date"),
  ),
  extension_not_later: task(
    { dueOn: "2025-11-01", events: [{ type: "extended", date: "2025-10-20", dueOn: "2025-11-01" }] },
    "/events/0/dueOn",
  ),
  extension_by_assignee: fc
    .constantFrom("commune:03405" as const, "peoples-committee@commune:03405" as const)
    .chain((by) =>
      task(
        {
          assignee: "commune:03405",
          dueOn: "2025-11-01",
          events: [{ type: "extended", date: "2025-10-20", dueOn: "2025-12-01", by }],
        },
        "/events/0/by",
      ),
    ),
  completed_without_document: task(
    { obligations: ["review", "answer-in-writing"], events: [{ type: "completed", date: "2025-10-20" }] },
    "/events/0",
  ),
};

function task(change: Partial<Task>, pointer: string): fc.Arbitrary<Fault> {
  const quiet = { assignedOn: "2025-10-05", obligations: ["implement" as const] };
  return inRecord("task", { ...quiet, deadline: undefined, dueOn: undefined, ...change }, pointer);
}

function proposal(change: Partial<Proposal>, pointer: string): fc.Arbitrary<Fault> {
  return inRecord("proposal", { date: undefined, context: undefined, ...change }, pointer);
}
