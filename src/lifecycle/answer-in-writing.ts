import type { AnswerOutcome } from "../codes/answer-outcome.js";
import type { ActorRef } from "../codes/reference.js";
import type { Day } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { Result } from "../issues/result.js";
import type { Document } from "../model/evidence/document.js";
import type { Answer } from "../model/oversight/answer.js";
import type { TaskEvent } from "../model/oversight/task-event.js";
import type { Task } from "../model/oversight/task.js";
import { advance } from "./advance.js";

/** An answer given by document in fulfilment of a task. */
export interface WrittenAnswer {
  /** The document; its issuer and day, where absent, are those of the answer. */
  readonly document: Omit<Document, "issuer"> & Partial<Pick<Document, "issuer">>;
  /** Who answers. */
  readonly by: ActorRef;
  /** The day of the answer. */
  readonly date: Day;
  /** What it says. */
  readonly outcome: AnswerOutcome;
  /** The proposals it answers; absent: only the task. */
  readonly proposalIds?: readonly Id[] | undefined;
  /** Where the matter goes on to; needed with the outcome `forwarded`. */
  readonly forwardedTo?: readonly ActorRef[] | undefined;
  /** What it says in a sentence; absent: not given. */
  readonly summary?: string | undefined;
}

/** What one written answer leaves behind. */
export interface AnsweredTask {
  /** The task with the event in its history. */
  readonly task: Task;
  /** The answer that refers to the task and the proposals. */
  readonly answer: Answer;
  /** The document that the answer is. */
  readonly document: Document;
}

/**
 * Gives an answer in writing: the task's next event, the answer and the document in one act. The task is completed by it,
 * unless the answer forwards the matter, which escalates the task, or says that it is under study, which reports on it: both
 * leave it open. Refused where the task's history does not allow the event, and where it forwards to nobody.
 *
 * @example
 * const result = answerInWriting(task, {
 *   document: { id: "40/cv-12", kind: "official-letter", number: 4155, symbol: "STC-NS" },
 *   by: "finance-department@province:40", date: "2025-11-20", outcome: "guided", proposalIds: ["40/S4.PROP.0"],
 * });
 */
export function answerInWriting(task: Task, given: WrittenAnswer): Result<AnsweredTask> {
  const { by, date, outcome, proposalIds = [], forwardedTo = [], summary } = given;
  if (outcome === "forwarded" && forwardedTo.length === 0) return forwardedToNobody(task);
  const document: Document = { issuer: by, issuedOn: date, ...given.document };
  const result = advance(task, eventOf(given, document.id));
  if (!result.ok) return result;
  const answer: Answer = {
    // The history only grows, so its length tells the answers of a task apart.
    id: `${task.id}.answer-${result.value.events?.length ?? 0}`,
    taskId: task.id,
    ...(proposalIds.length > 0 && { proposalIds: [...proposalIds] }),
    by,
    form: "document",
    outcome,
    documentId: document.id,
    date,
    ...(forwardedTo.length > 0 && { forwardedTo: [...forwardedTo] }),
    ...(summary !== undefined && { summary }),
  };
  return { ...result, value: { task: result.value, answer, document } };
}

function forwardedToNobody({ id }: Task): Result<AnsweredTask> {
  const params = { field: "forwardedTo", when: "outcome", value: "forwarded" };
  return {
    ok: false,
    issues: [{ code: "required_when", severity: "error", kind: "task", recordId: id, pointer: "", params }],
    counts: { error: 1, warning: 0, info: 0, byCode: { required_when: 1 } },
  };
}

function eventOf({ by, date, outcome, forwardedTo = [] }: WrittenAnswer, documentId: Id): TaskEvent {
  if (outcome === "under-study") return { type: "reported", date, by, documentId };
  if (outcome !== "forwarded") return { type: "completed", date, by, documentId };
  return {
    type: "escalated",
    date,
    by,
    documentId,
    addressedTo: [...forwardedTo],
    reason: "beyond-authority",
  };
}
