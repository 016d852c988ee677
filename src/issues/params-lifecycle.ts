/** The params of issues about what happened to tasks and proposals. */
export interface LifecycleIssueParams {
  /** An event that the history before it does not allow. `allowed`: those that it does; none where it has ended. */
  event_not_allowed: { kind: "task" | "proposal"; event: string; status: string; allowed: string[] };
  /** An event dated before the one it follows; `previous` absent: before the task was assigned, the proposal raised. */
  event_out_of_order: {
    kind: "task" | "proposal";
    event: string;
    date: string;
    previous?: string;
    previousDate: string;
  };
  /** An extension to a day that is not later than the due day it extends. */
  extension_not_later: { dueOn: string; previous: string };
  /** An extension granted by the one who asks for it. */
  extension_by_assignee: { by: string };
  /** An answer in writing that is said to be given without the document. */
  completed_without_document: Record<never, never>;
}
