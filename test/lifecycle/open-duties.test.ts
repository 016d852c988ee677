import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorRef } from "../../src/codes/reference.js";
import type { OpenDuty } from "../../src/lifecycle/open-duties.js";
import { openDuties } from "../../src/lifecycle/open-duties.js";
import type { Dataset } from "../../src/model/dataset.js";
import { lookupIn } from "../../src/model/lookup.js";
import { normalise } from "../../src/model/normalise.js";
import type { Answer } from "../../src/model/oversight/answer.js";
import type { Directive } from "../../src/model/oversight/directive.js";
import type { Proposal } from "../../src/model/oversight/proposal.js";
import type { Task } from "../../src/model/oversight/task.js";
import { example } from "../datasets.js";

const asOf = "2025-12-01";
const finance = "finance-department@province:40";
const health = "health-department@province:40";
const committee = "peoples-committee@province:40";

function answer(changes: Partial<Answer> = {}): Answer {
  return {
    id: "40/a-1",
    proposalIds: ["40/p-1"],
    by: finance,
    form: "document",
    documentId: "40/cv-1",
    outcome: "guided",
    date: "2025-11-10",
    ...changes,
  };
}

const directive: Directive = {
  id: "40/d-1",
  kind: "require",
  issuedBy: committee,
  date: "2025-10-28",
  addressees: [{ actor: finance }, { actor: health }],
  summary: "Trả lời kiến nghị bằng văn bản",
  obligations: ["answer-in-writing"],
  proposalIds: ["40/p-1"],
};

const proposal: Proposal = {
  id: "40/p-1",
  raisedBy: ["commune:17179"],
  summary: "Sửa cầu",
  date: "2025-10-28",
};

const task: Task = {
  id: "40/d-1.finance-department.province.40",
  directiveId: "40/d-1",
  assignee: finance,
  role: "lead",
  summary: directive.summary,
  obligations: ["answer-in-writing"],
  assignedOn: "2025-10-28",
  dueOn: "2025-11-28",
};

function dataset(records: Partial<Dataset>): Dataset {
  const header = { haicap: "1.0", id: "40/x", issuedBy: "x", issuedOn: asOf } as const;
  return { ...header, directives: [directive], proposals: [proposal], ...records };
}

/** The open duties in short: who, w for in writing, since when, waiting for whom. */
function owed(records: Partial<Dataset>, day: string = asOf): string[] {
  return openDuties(dataset(records), { asOf: day }).map(short);
}

function short({ owedBy, inWriting, since, waitingFor }: OpenDuty): string {
  const waiting = waitingFor === undefined ? "" : ` → ${waitingFor.join(" ")}`;
  return `${owedBy}${inWriting ? " w" : ""} ${since ?? "?"}${waiting}`;
}

const both = [`${finance} w 2025-10-28`, `${health} w 2025-10-28`];

describe("the report on Quỳnh Lưu", () => {
  const report = example("quynh-luu");
  const duty = {
    owedBy: "departments@province:40",
    owedTo: ["group:40/S4.GROUP.1"],
    proposalId: "40/S4.PROP.0",
    inWriting: true,
    since: "2025-10-28",
    timeliness: "no-deadline",
    evidence: ["directive:40/S4.DIR.8", "session:40/S4.SESSION.1", "proposal:40/S4.PROP.0"],
  };
  const departments: ActorRef[] = [finance, health];
  const lookup = {
    ...lookupIn(report),
    membersOf: (actor: ActorRef) => (actor === "departments@province:40" ? departments : undefined),
  };

  test("leaves the departments owing the ten communes a written reply to the set that was not itemised", () => {
    expect(openDuties(report, { asOf })).toEqual([duty]);
    expect(openDuties(normalise(report), { asOf })).toEqual([duty]);
    expect(openDuties(report, { asOf: "2025-10-28" })).toEqual([duty]);
    expect(openDuties(report, { asOf: "2025-10-27" })).toEqual([]);
  });

  test("is settled by a document of one department to all of it, by nothing less", () => {
    const reply = (changes: Partial<Answer>): OpenDuty[] =>
      openDuties({ ...report, answers: [answer({ proposalIds: ["40/S4.PROP.0"], ...changes })] }, { asOf });
    expect(reply({})).toEqual([]);
    const shown = { ...duty, evidence: [...duty.evidence, "answer:40/a-1"] };
    expect(reply({ form: "oral", documentId: undefined })).toEqual([shown]);
    expect(reply({ form: "system" })).toEqual([shown]);
    expect(reply({ extent: "some" })).toEqual([shown]);
    expect(reply({ outcome: "under-study" })).toEqual([shown]);
    expect(reply({ date: "2025-12-02" })).toEqual([duty]);
    expect(reply({ withdrawn: true })).toEqual([duty]);
    expect(reply({ by: "finance-department@province:12" })).toEqual([duty]);
    expect(reply({ proposalIds: ["40/p-1"] })).toEqual([duty]);
  });

  test("is owed by each department where the caller says which there are", () => {
    const named = openDuties(report, { asOf, lookup });
    expect(named.map(({ owedBy }) => owedBy)).toEqual(departments);
    const answers = [answer({ proposalIds: ["40/S4.PROP.0"] })];
    expect(openDuties({ ...report, answers }, { asOf, lookup })).toEqual([{ ...duty, owedBy: health }]);
  });
});

test("the other reports owe no written reply", () => {
  for (const name of ["kim-boi", "mu-cang-chai", "nam-ma", "thuong-long"] as const)
    expect(openDuties(example(name), { asOf: "2026-12-31" })).toEqual([]);
});

describe("a directive that obliges to answer in writing", () => {
  test("makes each addressee who leads owe each proposal's answer", () => {
    expect(owed({})).toEqual(both);
    expect(owed({ answers: [answer()] })).toEqual([both[1]]);
    expect(owed({ answers: [answer(), answer({ id: "40/a-2", by: health })] })).toEqual([]);
    const two = { ...directive, proposalIds: ["40/p-1", "40/p-2"] };
    expect(owed({ directives: [two], answers: [answer()] })).toHaveLength(3);
    const lead: Directive = {
      ...directive,
      addressees: [{ actor: finance }, { actor: health, role: "coordinating" }],
    };
    expect(owed({ directives: [lead] })).toEqual([both[0]]);
  });

  test("given to all together is settled by one of them", () => {
    const jointly = { ...directive, jointly: true };
    expect(owed({ directives: [jointly] })).toEqual(both);
    expect(owed({ directives: [jointly], answers: [answer({ by: health })] })).toEqual([]);
    const done: Task = {
      ...task,
      events: [{ type: "completed", date: "2025-11-10", documentId: "40/cv-1" }],
    };
    expect(owed({ directives: [jointly], tasks: [done] })).toEqual([]);
  });

  test("owes nothing when it was taken back, or is of a later day; without a day since nobody knows when", () => {
    expect(owed({ directives: [{ ...directive, withdrawn: true }] })).toEqual([]);
    expect(owed({ directives: [{ ...directive, date: "2025-12-02" }] })).toEqual([]);
    expect(owed({ directives: [{ ...directive, date: undefined }] })).toEqual([
      `${finance} w ?`,
      `${health} w ?`,
    ]);
    expect(owed({ directives: [{ ...directive, date: "2025-11" }] })).toEqual([
      `${finance} w 2025-11`,
      `${health} w 2025-11`,
    ]);
  });

  test("without proposals is owed until a task of it is answered", () => {
    const bare = { ...directive, proposalIds: undefined, towards: ["commune:17179" as const] };
    expect(openDuties(dataset({ directives: [bare] }), { asOf })).toMatchObject([
      { owedBy: finance, owedTo: ["commune:17179"], evidence: ["directive:40/d-1"] },
      { owedBy: health },
    ]);
    const toTask = answer({ proposalIds: undefined, taskId: task.id });
    expect(owed({ directives: [bare], tasks: [task], answers: [toTask] })).toEqual([both[1]]);
  });

  test("ends with its proposal when that was withdrawn or goes on under another, not when it was resolved", () => {
    const after = (type: "withdrawn" | "resolved"): string[] =>
      owed({ proposals: [{ ...proposal, events: [{ type, date: "2025-11-20" }] }] });
    expect(after("withdrawn")).toEqual([]);
    expect(after("resolved")).toEqual(both);
    expect(owed({ proposals: [{ ...proposal, events: [{ type: "merged", into: "40/p-2" }] }] })).toEqual([]);
    const later = { ...proposal, events: [{ type: "withdrawn" as const, date: "2025-12-02" }] };
    expect(owed({ proposals: [later] })).toEqual(both);
  });
});

describe("a task", () => {
  const withEvents = (...events: NonNullable<Task["events"]>): Partial<Dataset> => ({
    tasks: [{ ...task, events }],
  });

  test("stands for its directive at its assignee, with its due day", () => {
    const [duty, other] = openDuties(dataset({ tasks: [task] }), { asOf });
    expect(duty).toEqual({
      owedBy: finance,
      owedTo: ["commune:17179"],
      proposalId: "40/p-1",
      inWriting: true,
      since: "2025-10-28",
      dueOn: "2025-11-28",
      timeliness: "overdue",
      evidence: [`task:${task.id}`, "directive:40/d-1", "proposal:40/p-1"],
    });
    expect(other).toMatchObject({ owedBy: health, timeliness: "no-deadline" });
    const [extended] = openDuties(
      dataset(withEvents({ type: "extended", date: "2025-11-20", dueOn: "2025-12-31" })),
      { asOf },
    );
    expect(extended).toMatchObject({ dueOn: "2025-12-31", timeliness: "open-in-time" });
  });

  test("is settled by its completion with a document, not without one, and not before that day", () => {
    expect(owed(withEvents({ type: "completed", date: "2025-11-10", documentId: "40/cv-1" }))).toEqual([
      both[1],
    ]);
    expect(owed(withEvents({ type: "completed", date: "2025-11-10" }))).toEqual(both);
    expect(owed(withEvents({ type: "completed", date: "2025-12-02", documentId: "40/cv-1" }))).toEqual(both);
    expect(owed(withEvents({ type: "cancelled", date: "2025-11-10" }))).toEqual([both[1]]);
    expect(owed(withEvents({ type: "superseded" }))).toEqual([both[1]]);
  });

  test("that was escalated or returned stays, and says who it waits for", () => {
    const up = {
      type: "escalated" as const,
      addressedTo: [committee as ActorRef],
      reason: "no-funding" as const,
    };
    expect(owed(withEvents({ ...up, date: "2025-11-10" }))).toEqual([
      `${both[0] ?? ""} → ${committee}`,
      both[1],
    ]);
    expect(owed(withEvents({ ...up, date: "2025-11-10" }, { type: "started" }))).toEqual(both);
    expect(owed(withEvents({ type: "returned", date: "2025-11-10" }))).toEqual([
      `${both[0] ?? ""} → ${committee}`,
      both[1],
    ]);
    const answers = [answer({ by: committee })];
    expect(owed({ ...withEvents({ ...up, date: "2025-11-10" }), answers })).toEqual([both[1]]);
  });

  test("without a directive, or of one elsewhere, is owed for itself", () => {
    expect(owed({ directives: undefined, tasks: [{ ...task, directiveId: undefined }] })).toEqual([both[0]]);
    expect(owed({ directives: undefined, tasks: [task] })).toEqual([both[0]]);
    const elsewhere = lookupIn(dataset({}));
    const known = openDuties(dataset({ directives: undefined, tasks: [task] }), { asOf, lookup: elsewhere });
    expect(known).toMatchObject([{ proposalId: "40/p-1", owedTo: ["commune:17179"] }]);
    const more = { ...directive, obligations: ["settle" as const] };
    expect(owed({ directives: [more], tasks: [task] })).toEqual([both[0]]);
    expect(owed({ tasks: [{ ...task, withdrawn: true }] })).toEqual(both);
    expect(owed({ tasks: [{ ...task, assignedOn: "2025-12-02" }] })).toEqual(both);
  });

  test("of a member stands for the class that was addressed", () => {
    const toAll = { ...directive, addressees: [{ actor: "departments@province:40" as const }] };
    expect(owed({ directives: [toAll] })).toEqual(["departments@province:40 w 2025-10-28"]);
    expect(owed({ directives: [toAll], tasks: [task] })).toEqual([both[0]]);
  });
});

describe("forwarding", () => {
  const ministry = "organisation:01/bo-tai-chinh";
  const forwarded = (by: ActorRef, to: ActorRef, date: string): Answer =>
    answer({ id: `40/f-${date}`, by, outcome: "forwarded", forwardedTo: [to], date });
  const up = [forwarded(finance, committee, "2025-11-05")];

  test("starts a new clock at the receiver, and keeps the old duty in sight", () => {
    expect(owed({ answers: up })).toEqual([
      `${finance} w 2025-10-28 → ${committee}`,
      both[1],
      `${committee} w 2025-11-05`,
    ]);
    const [old, , fresh] = openDuties(dataset({ answers: up }), { asOf });
    expect(old?.evidence).toContain("answer:40/f-2025-11-05");
    expect(fresh).toMatchObject({
      owedTo: ["commune:17179"],
      evidence: ["answer:40/f-2025-11-05", "proposal:40/p-1"],
    });
    expect(owed({ answers: up }, "2025-11-04")).toEqual(both);
  });

  test("goes on as far as it goes, and is settled in one when the last one answers in writing", () => {
    const chain = [...up, forwarded(committee, ministry, "2025-11-20")];
    expect(owed({ answers: chain })).toEqual([
      `${finance} w 2025-10-28 → ${committee}`,
      both[1],
      `${committee} w 2025-11-05 → ${ministry}`,
      `${ministry} w 2025-11-20`,
    ]);
    expect(owed({ answers: chain.reverse() })).toHaveLength(4);
    expect(owed({ answers: [...chain, answer({ by: ministry, date: "2025-11-30" })] })).toEqual([both[1]]);
    expect(
      owed({ answers: [...chain, answer({ by: ministry, form: "oral", documentId: undefined })] }),
    ).toHaveLength(4);
    expect(owed({ answers: [...chain, answer({ by: finance, date: "2025-11-30" })] })).toEqual([
      both[1],
      `${committee} w 2025-11-05 → ${ministry}`,
      `${ministry} w 2025-11-20`,
    ]);
  });

  test("in a circle comes to an end", () => {
    const circle = [...up, forwarded(committee, finance, "2025-11-20")];
    expect(owed({ answers: circle })).toHaveLength(3);
    expect(owed({ answers: [forwarded(finance, finance, "2025-11-05")] })).toHaveLength(2);
  });

  test("by one who owed nothing asks the receiver for an answer in whatever form", () => {
    const free = { directives: undefined, answers: up };
    expect(owed(free)).toEqual([`${committee} 2025-11-05`]);
    const oral = answer({ by: committee, form: "oral", documentId: undefined });
    expect(owed({ ...free, answers: [...up, oral] })).toEqual([]);
  });
});

describe("routing", () => {
  const routed: Partial<Dataset> = {
    directives: undefined,
    proposals: [{ ...proposal, events: [{ type: "routed", date: "2025-10-30", addressedTo: [finance] }] }],
  };

  test("asks for an answer in whatever form; to take note of it is none", () => {
    expect(owed(routed)).toEqual([`${finance} 2025-10-30`]);
    const oral = { form: "oral", documentId: undefined } as const;
    expect(owed({ ...routed, answers: [answer(oral)] })).toEqual([]);
    expect(owed({ ...routed, answers: [answer({ ...oral, outcome: "recorded" })] })).toHaveLength(1);
    expect(owed({ ...routed, answers: [answer({ ...oral, outcome: "under-study" })] })).toHaveLength(1);
    expect(owed({ ...routed, answers: [answer({ ...oral, by: health })] })).toHaveLength(1);
    expect(owed(routed, "2025-10-29")).toEqual([]);
  });

  test("of what a directive wants answered in writing is the same duty, since the earlier day", () => {
    expect(owed({ proposals: routed.proposals })).toEqual(both);
    const earlier = { ...directive, date: "2025-11-15" };
    const [duty] = openDuties(dataset({ directives: [earlier], proposals: routed.proposals }), { asOf });
    expect(duty).toMatchObject({ owedBy: finance, inWriting: true, since: "2025-10-30" });
  });

  test("ends when the proposal is resolved or taken back", () => {
    const [first] = routed.proposals ?? [];
    const events = [...(first?.events ?? []), { type: "resolved" as const, date: "2025-11-20" }];
    expect(owed({ ...routed, proposals: [{ ...proposal, events }] })).toEqual([]);
    expect(owed({ ...routed, proposals: [{ ...proposal, events: first?.events, withdrawn: true }] })).toEqual(
      [],
    );
  });
});

test("an official answers for the body of the post held that day, a body for its unit", () => {
  const officials = [
    { id: "40/o-1", posts: [{ body: finance, title: "director" as const, until: "2025-11-30" }] },
  ] as Dataset["officials"];
  const byOfficial = answer({ by: "official:40/o-1" });
  expect(owed({ officials, answers: [byOfficial] })).toEqual([both[1]]);
  expect(owed({ officials, answers: [{ ...byOfficial, date: "2025-12-01" }] })).toEqual(both);
  const toCommune = { ...directive, addressees: [{ actor: "commune:17143" as const }] };
  const reply = answer({ by: "peoples-committee@commune:17143" });
  expect(owed({ directives: [toCommune], answers: [reply] })).toEqual([]);
  const organisations = [
    { id: "40/truong", name: "Trường", kind: "primary-school", unit: "commune:17143" },
  ] as Dataset["organisations"];
  const toSchools = { ...directive, addressees: [{ actor: "schools@commune:17143" as const }] };
  const bySchool = answer({ by: "organisation:40/truong" });
  expect(owed({ directives: [toSchools], organisations, answers: [bySchool] })).toEqual([]);
  expect(owed({ directives: [toSchools], answers: [bySchool] })).toHaveLength(1);
});

test("whatever is answered in part, orally, later or by others, every duty stays; answered in writing by all, none does", () => {
  const actors = [finance, health, committee, "commune:17179"] as const;
  const idle = fc.constantFrom<Partial<Answer>>(
    { form: "oral", documentId: undefined },
    { extent: "some" },
    { outcome: "under-study" },
    { date: "2026-01-01" },
    { withdrawn: true },
    { proposalIds: ["40/p-2"] },
    { outcome: "forwarded", forwardedTo: [committee] },
  );
  const some = fc.array(fc.tuple(fc.constantFrom(...actors), idle), { maxLength: 6 });
  fc.assert(
    fc.property(some, (given) => {
      const answers = given.map(([by, changes], index) => answer({ by, ...changes, id: `40/a-${index}` }));
      const before = openDuties(dataset({ answers }), { asOf });
      const owing = before.map(({ owedBy }) => owedBy);
      expect(owing).toContain(finance);
      expect(owing).toContain(health);
      const replies = owing.map((by, index) => answer({ by, id: `40/r-${index}` }));
      expect(openDuties(dataset({ answers: [...answers, ...replies] }), { asOf })).toEqual([]);
    }),
  );
});
