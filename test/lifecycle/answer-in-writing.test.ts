import { describe, expect, test } from "vitest";
import type { AnswerOutcome } from "../../src/codes/answer-outcome.js";
import { answerOutcomes } from "../../src/codes/answer-outcome.js";
import type { WrittenAnswer } from "../../src/lifecycle/answer-in-writing.js";
import { answerInWriting } from "../../src/lifecycle/answer-in-writing.js";
import { expandDirective } from "../../src/lifecycle/expand-directive.js";
import { openDuties } from "../../src/lifecycle/open-duties.js";
import { statusOf } from "../../src/lifecycle/status.js";
import type { ActorRef } from "../../src/codes/reference.js";
import { lookupIn } from "../../src/model/lookup.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { example } from "../datasets.js";

const finance = "finance-department@province:40";
const report = example("quynh-luu");
const lookup = {
  ...lookupIn(report),
  membersOf: (actor: ActorRef) => (actor === "departments@province:40" ? [finance as ActorRef] : undefined),
};
const directive = lookup.find("directive", "40/S4.DIR.8");
const [task] = directive ? expandDirective(directive, { lookup }).tasks : [];
if (task === undefined) throw new Error("no task");

const given: WrittenAnswer = {
  document: { id: "40/cv-4155", kind: "official-letter", number: 4155, symbol: "STC-NS" },
  by: finance,
  date: "2025-11-20",
  outcome: "guided",
  proposalIds: ["40/S4.PROP.0"],
};

test("the event, the answer and the document come in one act, fit together, and settle the duty", () => {
  const result = answerInWriting(task, given);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { value } = result;
  expect(value.task.events).toEqual([
    { type: "completed", date: "2025-11-20", by: finance, documentId: "40/cv-4155" },
  ]);
  expect(value.answer).toEqual({
    id: `${task.id}.answer-1`,
    taskId: task.id,
    proposalIds: ["40/S4.PROP.0"],
    by: finance,
    form: "document",
    outcome: "guided",
    documentId: "40/cv-4155",
    date: "2025-11-20",
  });
  expect(value.document).toEqual({ ...given.document, issuer: finance, issuedOn: "2025-11-20" });
  const answered = { ...report, tasks: [value.task], answers: [value.answer], documents: [value.document] };
  expect(validateDataset(answered).counts).toMatchObject({ error: 0, warning: 0 });
  expect(openDuties({ ...report, tasks: [task] }, { asOf: "2025-12-01" })).toHaveLength(1);
  expect(openDuties(answered, { asOf: "2025-12-01" })).toEqual([]);
  expect(task.events).toBeUndefined();
});

describe("an answer", () => {
  test.each(answerOutcomes.map((outcome) => [outcome]))(
    "%s leaves a task that is valid, and open if it settles nothing",
    (outcome: AnswerOutcome) => {
      const result = answerInWriting(task, {
        ...given,
        outcome,
        forwardedTo: outcome === "forwarded" ? ["country"] : undefined,
      });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const { value } = result;
      const status =
        outcome === "forwarded" ? "escalated" : outcome === "under-study" ? "reported" : "completed";
      expect(statusOf(value.task)).toBe(status);
      const answered = {
        ...report,
        tasks: [value.task],
        answers: [value.answer],
        documents: [value.document],
      };
      expect(validateDataset(answered).counts.error).toBe(0);
      expect(openDuties(answered, { asOf: "2025-12-01" }).length > 0).toBe(status !== "completed");
    },
  );

  test("after a study keeps both answers apart", () => {
    const study = answerInWriting(task, { ...given, outcome: "under-study" });
    const final = study.ok
      ? answerInWriting(study.value.task, { ...given, date: "2025-12-20", summary: "Đã hướng dẫn" })
      : study;
    expect(final.ok && final.value.answer).toMatchObject({
      id: `${task.id}.answer-2`,
      summary: "Đã hướng dẫn",
    });
  });

  test("keeps what the document says of itself", () => {
    const document = {
      ...given.document,
      issuer: "peoples-committee@province:40",
      issuedOn: "2025-11-19",
    } as const;
    const result = answerInWriting(task, { ...given, document, proposalIds: undefined });
    expect(result.ok && result.value.document).toEqual(document);
    expect(result.ok && result.value.answer).not.toHaveProperty("proposalIds");
  });

  test("is refused where the task has ended, before it was assigned, or when it forwards to nobody", () => {
    const cancelled = { ...task, events: [{ type: "cancelled" as const }] };
    expect(answerInWriting(cancelled, given).counts.byCode).toEqual({ event_not_allowed: 1 });
    expect(answerInWriting(task, { ...given, date: "2025-10-27" }).counts.byCode).toEqual({
      event_out_of_order: 1,
    });
    for (const forwardedTo of [undefined, []]) {
      const nowhere = answerInWriting(task, { ...given, outcome: "forwarded", forwardedTo });
      expect(nowhere).toMatchObject({ ok: false, issues: [{ code: "required_when", recordId: task.id }] });
    }
  });
});
