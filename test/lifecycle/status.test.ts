import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerOutcome } from "../../src/codes/answer-outcome.js";
import { answerOutcomes } from "../../src/codes/answer-outcome.js";
import { proposalStatuses } from "../../src/codes/proposal-status.js";
import type { TaskEventType } from "../../src/codes/task-event-type.js";
import { addDays } from "../../src/core/dates.js";
import { statusOf } from "../../src/lifecycle/status.js";
import type { Answer } from "../../src/model/oversight/answer.js";
import type { Directive } from "../../src/model/oversight/directive.js";
import type { Task } from "../../src/model/oversight/task.js";
import { proposal, proposalEvent, proposalEvents, task, taskEvent } from "./records.js";

function answer(outcome: AnswerOutcome, changes: Partial<Answer> = {}): Answer {
  const by = "finance-department@province:40";
  const forwarded = outcome === "forwarded" && { forwardedTo: ["ministries@country" as const] };
  return { id: "40/a", proposalIds: ["40/p-1"], by, form: "oral", outcome, ...forwarded, ...changes };
}

describe("a proposal", () => {
  test.each<[AnswerOutcome, string]>([
    ["recorded", "recorded"],
    ["explained", "answered"],
    ["accepted", "answered"],
    ["partly-accepted", "answered"],
    ["guided", "answered"],
    ["declined", "answered"],
    ["under-study", "under-review"],
    ["forwarded", "forwarded"],
  ])("with an answer %s is %s", (outcome, status) => {
    expect(statusOf(proposal, [answer(outcome)])).toBe(status);
  });

  test("is moved by answers to itself alone, to the whole of it, and not taken back", () => {
    expect(statusOf(proposal, [])).toBe("raised");
    expect(statusOf(proposal, [answer("accepted", { proposalIds: ["40/p-2"] })])).toBe("raised");
    expect(statusOf(proposal, [answer("accepted", { proposalIds: undefined, taskId: "40/t" })])).toBe(
      "raised",
    );
    expect(statusOf(proposal, [answer("accepted", { extent: "some" })])).toBe("raised");
    expect(statusOf(proposal, [answer("accepted", { withdrawn: true })])).toBe("raised");
  });

  test("takes answers at their day among the events", () => {
    const reopened = { ...proposal, events: [proposalEvent("reopened", "2025-10-20")] };
    expect(statusOf(reopened, [answer("declined", { date: "2025-10-10" })])).toBe("reopened");
    expect(statusOf(reopened, [answer("declined", { date: "2025-10-30" })])).toBe("answered");
    expect(statusOf(reopened, [answer("declined", { date: "2025-10-20" })])).toBe("answered");
    expect(statusOf(reopened, [answer("declined", { date: "2025-10" })])).toBe("reopened");
    expect(statusOf(reopened, [answer("declined")])).toBe("answered");
    const both = [answer("accepted", { date: "2025-10-30" }), answer("declined", { date: "2025-10-10" })];
    expect(statusOf(reopened, both)).toBe("answered");
    const routed = {
      ...proposal,
      events: [proposalEvent("recorded"), proposalEvent("routed", "2025-10-20")],
    };
    expect(statusOf(routed, [answer("explained", { date: "2025-10-10" })])).toBe("routed");
  });

  test("that is being carried out or was resolved is not taken back by an answer", () => {
    for (const type of ["implementing", "resolved", "withdrawn", "merged"] as const)
      for (const outcome of answerOutcomes)
        expect(statusOf({ ...proposal, events: [proposalEvent(type)] }, [answer(outcome)])).toBe(type);
  });

  test("has the same status in whatever order its answers are given, and always one of the list", () => {
    const answers = fc.array(
      fc
        .tuple(fc.constantFrom(...answerOutcomes), fc.integer({ min: 0, max: 14 }))
        .map(([outcome, days]) => answer(outcome, { date: addDays("2025-10-01", days), id: `40/a-${days}` })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(proposalEvents, answers, (events, given) => {
        const distinct = [...new Map(given.map((one) => [one.date, one])).values()];
        const status = statusOf({ ...proposal, events }, distinct);
        expect(proposalStatuses).toContain(status);
        expect(statusOf({ ...proposal, events }, distinct.reverse())).toBe(status);
      }),
    );
  });
});

describe("a directive", () => {
  const directive: Directive = {
    id: "40/d-1",
    kind: "assign",
    issuedBy: "peoples-committee@province:40",
    addressees: [{ actor: "commune:17179" }],
    summary: "Rà soát",
  };
  const after = (...types: TaskEventType[]): Task => ({
    ...task,
    ...(types.length > 0 && { events: types.map((type) => taskEvent(type)) }),
  });
  const verified = after("completed", "verified");

  test.each<[string, Task[], string]>([
    ["no task", [], "issued"],
    ["tasks that nobody has taken up", [after(), after("acknowledged")], "issued"],
    ["tasks all taken up", [after("acknowledged"), after("acknowledged")], "acknowledged"],
    ["one task begun", [after(), after("started")], "in-progress"],
    ["one task done", [after(), after("completed")], "in-progress"],
    ["all reported", [after("reported"), after("reported")], "reported"],
    ["all waiting for a higher level", [after("escalated")], "escalated"],
    ["one waiting, one done", [after("escalated"), after("completed")], "in-progress"],
    ["all done", [after("completed"), verified], "completed"],
    ["all verified", [verified, verified], "verified"],
    ["all that stand done", [after("completed"), after("cancelled")], "completed"],
    ["all cancelled", [after("cancelled")], "cancelled"],
    ["one of them replaced", [after("cancelled"), after("superseded")], "superseded"],
    ["all returned", [after("returned"), after("returned")], "returned"],
    ["one of them withdrawn", [{ ...after("started"), withdrawn: true }, after()], "issued"],
    ["one of another directive", [{ ...after("started"), directiveId: "40/d-2" }], "issued"],
  ])("with %s", (_, tasks, status) => {
    expect(statusOf(directive, tasks)).toBe(status);
    expect(statusOf(directive, [...tasks].reverse())).toBe(status);
  });

  test("in a document is documented before it has tasks", () => {
    expect(statusOf({ ...directive, documentId: "40/tb-1" }, [])).toBe("documented");
  });

  test("to all together is done when one that leads is", () => {
    const jointly = { ...directive, jointly: true };
    expect(statusOf(jointly, [after("completed"), after()])).toBe("completed");
    expect(statusOf(jointly, [verified, after()])).toBe("verified");
    expect(statusOf(jointly, [{ ...after("completed"), role: "coordinating" }, after()])).toBe("in-progress");
  });
});
