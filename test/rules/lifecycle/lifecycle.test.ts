import { describe, expect, test } from "vitest";
import type { ProposalEvent } from "../../../src/model/oversight/proposal-event.js";
import type { Proposal } from "../../../src/model/oversight/proposal.js";
import type { TaskEvent } from "../../../src/model/oversight/task-event.js";
import type { Task } from "../../../src/model/oversight/task.js";
import { validateRecord } from "../../../src/validate/record.js";
import { proposal, proposalEvent, task, taskEvent } from "../../lifecycle/records.js";

/** What is noticed about a task with these events: code and pointer. */
function ofTask(events: TaskEvent[], changes: Partial<Task> = {}): string[] {
  const result = validateRecord("task", { ...task, ...changes, events });
  return result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

function ofProposal(events: ProposalEvent[], changes: Partial<Proposal> = {}): string[] {
  const result = validateRecord("proposal", { ...proposal, ...changes, events });
  return result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("event_not_allowed", () => {
  test("in tasks: verified before it is completed, work after the end, an extension of what was returned", () => {
    expect(ofTask([taskEvent("verified")])).toEqual(["event_not_allowed /events/0/type"]);
    expect(ofTask([taskEvent("completed"), taskEvent("verified"), taskEvent("progress")])).toEqual([
      "event_not_allowed /events/2/type",
    ]);
    expect(ofTask([taskEvent("returned"), taskEvent("extended"), taskEvent("issued")])).toEqual([
      "event_not_allowed /events/1/type",
    ]);
    expect(ofTask([taskEvent("cancelled"), taskEvent("started"), taskEvent("cancelled")])).toHaveLength(2);
  });

  test("not in tasks that go the long way, or come back", () => {
    const long: TaskEvent["type"][] = [
      "issued",
      "documented",
      "acknowledged",
      "started",
      "progress",
      "escalated",
      "extended",
      "started",
      "reported",
      "completed",
      "verified",
    ];
    expect(ofTask(long.map((type) => taskEvent(type)))).toEqual([]);
    expect(ofTask([taskEvent("completed"), taskEvent("issued"), taskEvent("completed")])).toEqual([]);
  });

  test("in proposals: resolved twice, opened again before anything was said", () => {
    expect(ofProposal([proposalEvent("resolved"), proposalEvent("resolved")])).toEqual([
      "event_not_allowed /events/1/type",
    ]);
    expect(ofProposal([proposalEvent("merged"), proposalEvent("implementing")])).toHaveLength(1);
    expect(ofProposal([proposalEvent("withdrawn"), proposalEvent("recorded")])).toHaveLength(1);
  });

  test("not in proposals that an answer may have moved on", () => {
    expect(ofProposal([proposalEvent("recorded"), proposalEvent("reopened")])).toEqual([]);
    expect(ofProposal([proposalEvent("routed"), proposalEvent("recorded")])).toHaveLength(1);
    expect(
      ofProposal([proposalEvent("resolved"), proposalEvent("reopened"), proposalEvent("routed")]),
    ).toEqual([]);
  });
});

describe("event_out_of_order", () => {
  test("before the assignment, the raising, or the event it follows", () => {
    expect(ofTask([taskEvent("started", "2025-09-30")])).toEqual(["event_out_of_order /events/0/date"]);
    expect(ofTask([taskEvent("started", "2025-10-10"), taskEvent("reported", "2025-10-09")])).toEqual([
      "event_out_of_order /events/1/date",
    ]);
    expect(ofTask([{ type: "started", date: "2025-09" }])).toHaveLength(1);
    expect(ofProposal([proposalEvent("recorded", "2025-09-30")])).toEqual([
      "event_out_of_order /events/0/date",
    ]);
    expect(
      ofProposal([
        proposalEvent("recorded", "2025-11-01"),
        { type: "routed", date: "2025-10", addressedTo: ["province:40"] },
      ]),
    ).toHaveLength(1);
  });

  test("not on the same day, in the same month, or without a day; one wrong day spoils no other", () => {
    expect(ofTask([taskEvent("started", "2025-10-01"), taskEvent("completed", "2025-10-01")])).toEqual([]);
    expect(ofTask([{ type: "started", date: "2025-10" }, taskEvent("completed", "2025-10-02")])).toEqual([]);
    expect(ofTask([taskEvent("started", "2025-10-09"), { type: "reported" }])).toEqual([]);
    expect(ofProposal([proposalEvent("recorded", "2025-09-30")], { date: undefined })).toEqual([]);
    const days = ["2025-10-20", "2025-10-05", "2025-10-21"];
    expect(ofTask(days.map((day) => taskEvent("progress", day)))).toEqual([
      "event_out_of_order /events/1/date",
    ]);
  });
});

describe("extension_not_later", () => {
  const extended = (dueOn: string, date = "2025-10-02"): TaskEvent => ({ type: "extended", date, dueOn });

  test("to the due day itself, to an earlier one, or to one before the last extension", () => {
    expect(ofTask([extended("2025-10-31")])).toEqual(["extension_not_later /events/0/dueOn"]);
    expect(ofTask([extended("2025-10-15")])).toHaveLength(1);
    expect(ofTask([extended("2025-12-31"), extended("2025-11-30", "2025-10-03")])).toEqual([
      "extension_not_later /events/1/dueOn",
    ]);
  });

  test("not to a later day, nor where there was no due day", () => {
    expect(ofTask([extended("2025-11-01"), extended("2025-11-02", "2025-10-03")])).toEqual([]);
    expect(ofTask([extended("2025-10-15")], { dueOn: undefined })).toEqual([]);
  });
});

describe("extension_by_assignee", () => {
  const by = (granted: NonNullable<TaskEvent["by"]>): TaskEvent[] => [
    { type: "extended", date: "2025-10-02", dueOn: "2025-11-30", by: granted },
  ];

  test("by the assignee, or by a body of the commune that is the assignee", () => {
    expect(ofTask(by("finance-department@province:40"))).toEqual(["extension_by_assignee /events/0/by"]);
    const commune = { assignee: "commune:17179" } as const;
    expect(ofTask(by("peoples-committee@commune:17179"), commune)).toHaveLength(1);
    expect(ofTask(by("commune:17179"), commune)).toHaveLength(1);
  });

  test("not by those above, by another commune, or by nobody named", () => {
    expect(ofTask(by("peoples-committee@province:40"))).toEqual([]);
    expect(ofTask(by("official:40/o-1"))).toEqual([]);
    const commune = { assignee: "commune:17179" } as const;
    expect(ofTask(by("peoples-committee@commune:17143"), commune)).toEqual([]);
    const division = { assignee: "economic-division@commune:17179" } as const;
    expect(ofTask(by("peoples-committee@commune:17179"), division)).toEqual([]);
    expect(ofTask([{ type: "extended", date: "2025-10-02", dueOn: "2025-11-30" }])).toEqual([]);
  });
});

describe("completed_without_document", () => {
  const written: Partial<Task> = { obligations: ["settle", "answer-in-writing"] };

  test("where an answer in writing is owed and none is given", () => {
    expect(ofTask([taskEvent("completed")], written)).toEqual(["completed_without_document /events/0"]);
    const before: TaskEvent[] = [taskEvent("documented"), { type: "reported", documentId: "40/cv-1" }];
    expect(ofTask([...before, taskEvent("completed")], written)).toEqual([
      "completed_without_document /events/2",
    ]);
  });

  test("not where it is given, nor where none is owed, nor before the end", () => {
    expect(ofTask([{ type: "completed", date: "2025-10-02", documentId: "40/cv-1" }], written)).toEqual([]);
    expect(ofTask([taskEvent("completed")])).toEqual([]);
    expect(ofTask([taskEvent("reported")], written)).toEqual([]);
  });
});
