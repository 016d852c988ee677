import type { Messages } from "./messages.js";
import type { LifecycleIssueParams } from "./params-lifecycle.js";

/** What the issues about tasks and proposals say in English. */
export const lifecycleEn: Pick<Messages, keyof LifecycleIssueParams> = {
  event_not_allowed: (p, w) => {
    const event = w.label(`${p.kind}-event-type`, p.event);
    const status = w.label(`${p.kind}-status`, p.status);
    const allowed = p.allowed.map((type) => w.label(`${p.kind}-event-type`, type));
    return allowed.length === 0
      ? `${event} cannot be added: the status ${status} is final; please check the history.`
      : `${event} cannot follow the status ${status}; possible now: ${w.or(allowed)}.`;
  },
  event_out_of_order: (p, w) => {
    const start = p.kind === "task" ? "the assignment of the task" : "the day the proposal was raised";
    const previous = p.previous === undefined ? start : w.label(`${p.kind}-event-type`, p.previous);
    return `${w.label(`${p.kind}-event-type`, p.event)} is dated ${w.day(p.date)}, earlier than ${previous} (${w.day(p.previousDate)}); please give the events in the order of time.`;
  },
  extension_not_later: (p, w) =>
    `the new due day (${w.day(p.dueOn)}) is not later than the present one (${w.day(p.previous)}); please check it.`,
  extension_by_assignee: (p, w) =>
    `${w.thing(p.by)} extends its own task; please give the body that granted the extension.`,
  completed_without_document: () =>
    "this task calls for an answer in writing, but no document is given; please add the document.",
};
