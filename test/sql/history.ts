import type { Answer, Entry, Proposal, ProposalEvent, Task, TaskEvent } from "haicap";
import { dueOnOf, statusOf, timelinessOf } from "haicap/lifecycle";
import { asOf } from "./parity.js";

/** Records with every history of some length, and how each of them stands. */
export interface Histories {
  readonly entries: readonly Entry[];
  readonly states: readonly object[];
}

/** Every word of at most so many letters. */
function wordsOf<Letter>(letters: readonly Letter[], most: number): Letter[][] {
  let words: Letter[][] = [[]];
  const all = [...words];
  for (let length = 1; length <= most; length++) {
    words = words.flatMap((word) => letters.map((letter) => [...word, letter]));
    all.push(...words);
  }
  return all;
}

const taskMoves = [
  "issued",
  "started",
  "completed",
  "verified",
  "returned",
  "superseded",
  "extended",
] as const;

const GROUPS: Readonly<Record<string, string>> = {
  completed: "completed",
  verified: "verified",
  returned: "returned",
  superseded: "ended",
};

/** Tasks with every history of up to four events, allowed or not; `status` as far as the views tell it apart. */
export function taskHistories(): Histories {
  const tasks = wordsOf(taskMoves, 4).map((word, at): Task => {
    const events = word.map((type, day): TaskEvent => {
      const date = `2025-08-${20 + 2 * day}`;
      return type === "extended" ? { type, date, dueOn: `2025-08-${21 + 2 * day}` } : { type, date };
    });
    return {
      id: `12/t-${at}`,
      assignee: "commune:03538",
      role: "lead",
      summary: "Làm",
      obligations: ["implement"],
      assignedOn: "2025-08-01",
      ...(at % 2 === 0 && { dueOn: "2025-08-20" }),
      ...(events.length > 0 && { events }),
    };
  });
  return {
    entries: tasks.map((record) => ({ kind: "task", record })),
    states: tasks.map((task) => ({
      id: task.id,
      status: GROUPS[statusOf(task)] ?? "open",
      due_on: dueOnOf(task),
      timeliness: timelinessOf(task, { asOf }),
    })),
  };
}

const proposalMoves = [
  "recorded",
  "routed",
  "resolved",
  "reopened",
  "answered",
  "passed on",
  "noted",
] as const;
const OUTCOMES = { answered: "accepted", "passed on": "forwarded", noted: "under-study" } as const;
const WAITING = new Set(["raised", "recorded", "routed", "under-review", "forwarded", "reopened"]);

/** Proposals with every history of up to four events and answers, allowed or not, some of them without a day. */
export function proposalHistories(): Histories {
  const entries: Entry[] = [];
  const states = wordsOf(proposalMoves, 4).map((word, at) => {
    const events: ProposalEvent[] = [];
    const answers: Answer[] = [];
    for (const [step, move] of word.entries()) {
      const date = (at + step) % 5 === 0 ? undefined : `2025-08-${20 + step}`;
      if (move in OUTCOMES)
        answers.push({
          id: `12/a-${at}-${step}`,
          proposalIds: [`12/p-${at}`],
          by: "province:12",
          form: "document",
          outcome: OUTCOMES[move as keyof typeof OUTCOMES],
          ...(date !== undefined && { date }),
        });
      else events.push({ type: move, ...(date !== undefined && { date }) } as ProposalEvent);
    }
    const proposal: Proposal = {
      id: `12/p-${at}`,
      raisedBy: ["commune:03538"],
      summary: "Kiến nghị",
      ...(events.length > 0 && { events }),
    };
    entries.push({ kind: "proposal", record: proposal });
    for (const record of answers) entries.push({ kind: "answer", record });
    return { id: proposal.id, is_open: WAITING.has(statusOf(proposal, answers)) };
  });
  return { entries, states };
}
