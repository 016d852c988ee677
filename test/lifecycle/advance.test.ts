import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProposalStatus } from "../../src/codes/proposal-status.js";
import type { TaskStatus } from "../../src/codes/task-status.js";
import { advance } from "../../src/lifecycle/advance.js";
import { proposalTransitions } from "../../src/lifecycle/proposal-transition.js";
import { statusOf } from "../../src/lifecycle/status.js";
import { taskTransitions } from "../../src/lifecycle/task-transition.js";
import { allowedMoves, nextStatus } from "../../src/lifecycle/transition.js";
import type { Answer } from "../../src/model/oversight/answer.js";
import type { Task } from "../../src/model/oversight/task.js";
import { validateRecord } from "../../src/validate/record.js";
import { proposal, proposalEvent, proposalEvents, task, taskEvent, taskEvents } from "./records.js";

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("any sequence of events", () => {
  test("leads a task only where the table leads, and its record can be replayed", () => {
    fc.assert(
      fc.property(taskEvents, (events) => {
        let current = frozen(task);
        let status: TaskStatus = "issued";
        const accepted = [];
        for (const event of events) {
          const result = advance(current, event);
          const next: TaskStatus | undefined = nextStatus(taskTransitions, status, event.type);
          expect(result.ok).toBe(next !== undefined);
          if (!result.ok) {
            const params = {
              kind: "task",
              event: event.type,
              status,
              allowed: allowedMoves(taskTransitions, status),
            };
            expect(result.issues).toMatchObject([
              { code: "event_not_allowed", kind: "task", recordId: task.id, severity: "error", params },
            ]);
            expect(result.issues[0]?.pointer).toBe(`/events/${accepted.length}/type`);
            expect(result.counts.error).toBe(1);
            continue;
          }
          accepted.push(event);
          status = next ?? status;
          current = frozen(result.value);
          expect(statusOf(current)).toBe(status);
        }
        expect(current).toEqual(accepted.length === 0 ? task : { ...task, events: accepted });
        expect(validateRecord("task", current).counts.error).toBe(0);
        // With the refused events among them the history is found out, and ends in the same status.
        const whole = { ...task, ...(events.length > 0 && { events }) };
        expect(statusOf(whole)).toBe(status);
        const found = validateRecord("task", whole).counts.byCode.event_not_allowed ?? 0;
        expect(found).toBe(events.length - accepted.length);
      }),
    );
  });

  test("leads a proposal only where the table leads, and its record can be replayed", () => {
    fc.assert(
      fc.property(proposalEvents, (events) => {
        let current = frozen(proposal);
        let status: ProposalStatus = "raised";
        const accepted = [];
        for (const event of events) {
          const result = advance(current, event, []);
          const next: ProposalStatus | undefined = nextStatus(proposalTransitions, status, event.type);
          expect(result.ok).toBe(next !== undefined);
          if (!result.ok) {
            const [issue] = result.issues;
            if (issue?.code !== "event_not_allowed") throw new Error(issue?.code);
            for (const type of issue.params.allowed)
              expect(nextStatus(proposalTransitions, status, type as never)).toBeDefined();
            continue;
          }
          accepted.push(event);
          status = next ?? status;
          current = frozen(result.value);
          expect(statusOf(current, [])).toBe(status);
        }
        expect(current).toEqual(accepted.length === 0 ? proposal : { ...proposal, events: accepted });
        expect(validateRecord("proposal", current).counts.error).toBe(0);
        expect(statusOf({ ...proposal, events }, [])).toBe(status);
      }),
    );
  });
});

test("an answer at hand makes allowed what would not be without it", () => {
  const recorded = { ...proposal, events: [proposalEvent("recorded")] };
  expect(advance(recorded, proposalEvent("reopened", "2025-10-20"), []).ok).toBe(false);
  const answer: Answer = {
    id: "40/a-1",
    proposalIds: [proposal.id],
    by: "finance-department@province:40",
    form: "document",
    documentId: "40/cv-1",
    outcome: "declined",
    date: "2025-10-10",
  };
  const reopened = advance(recorded, proposalEvent("reopened", "2025-10-20"), [answer]);
  expect(reopened.ok && statusOf(reopened.value, [answer])).toBe("reopened");
});

describe("an event is refused or noted for more than its place in the table", () => {
  test("it is not dated before the assignment, nor before the event it follows", () => {
    const early = advance(task, taskEvent("started", "2025-09-30"));
    expect(early.issues).toEqual([
      {
        code: "event_out_of_order",
        severity: "error",
        kind: "task",
        recordId: task.id,
        pointer: "/events/0/date",
        params: { kind: "task", event: "started", date: "2025-09-30", previousDate: "2025-10-01" },
      },
    ]);
    expect(advance(task, { type: "started", date: "2025-10" }).ok).toBe(true);
    expect(advance(task, { type: "started" }).ok).toBe(true);
    const begun = { ...task, events: [taskEvent("started", "2025-10-20")] };
    expect(advance(begun, taskEvent("completed", "2025-10-19")).counts.byCode).toEqual({
      event_out_of_order: 1,
    });
    expect(advance(begun, taskEvent("completed", "2025-10-20")).ok).toBe(true);
    expect(advance(proposal, proposalEvent("recorded", "2025-09-30"), []).ok).toBe(false);
  });

  test("an extension that gains no time, or is one's own, is a warning", () => {
    const shorter = advance(task, { type: "extended", date: "2025-10-20", dueOn: "2025-10-31" });
    expect(shorter.ok).toBe(true);
    expect(shorter.issues).toMatchObject([
      {
        code: "extension_not_later",
        severity: "warning",
        pointer: "/events/0/dueOn",
        params: { dueOn: "2025-10-31", previous: "2025-10-31" },
      },
    ]);
    const own = advance(task, {
      type: "extended",
      date: "2025-10-20",
      dueOn: "2025-11-30",
      by: task.assignee,
    });
    expect(own.ok).toBe(true);
    expect(own.issues).toMatchObject([{ code: "extension_by_assignee", pointer: "/events/0/by" }]);
  });

  test("an answer in writing is not completed without its document", () => {
    const reply = { ...task, obligations: ["review", "answer-in-writing"] as Task["obligations"] };
    const bare = advance(reply, taskEvent("completed"));
    expect(bare.ok).toBe(false);
    expect(bare.issues).toMatchObject([{ code: "completed_without_document", pointer: "/events/0" }]);
    expect(advance(reply, { type: "completed", date: "2025-10-20", documentId: "40/cv-1" }).ok).toBe(true);
  });

  test("faults of the events before it are not its own", () => {
    const broken = { ...task, events: [taskEvent("verified")] };
    expect(advance(broken, taskEvent("started")).issues).toEqual([]);
  });
});

test("an event of no known type is refused like any other", () => {
  for (const type of ["finished", "__proto__", "constructor"])
    expect(advance(task, { type } as never).counts.byCode).toEqual({ event_not_allowed: 1 });
});
