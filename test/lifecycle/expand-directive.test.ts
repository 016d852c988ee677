import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodies } from "../../src/codes/body.js";
import type { ActorRef } from "../../src/codes/reference.js";
import { isActorRef } from "../../src/codes/reference.js";
import { ownerOf } from "../../src/core/id.js";
import type { ExpandedDirective, ExpandOptions } from "../../src/lifecycle/expand-directive.js";
import { expandDirective } from "../../src/lifecycle/expand-directive.js";
import { taskIdOf } from "../../src/lifecycle/task-id.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Lookup } from "../../src/model/lookup.js";
import { lookupIn } from "../../src/model/lookup.js";
import { normalise } from "../../src/model/normalise.js";
import type { Directive } from "../../src/model/oversight/directive.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { validateRecord } from "../../src/validate/record.js";
import { example } from "../datasets.js";
import { threeYears } from "./calendars.js";

function expandAll(dataset: Dataset, lookup: Lookup = lookupIn(dataset)): Map<string, ExpandedDirective> {
  return new Map(
    dataset.directives?.map((directive) => [directive.id, expandDirective(directive, { lookup })]),
  );
}

const assignees = (expanded: ExpandedDirective | undefined): string[] =>
  expanded?.tasks.map(({ assignee }) => assignee) ?? [];

describe("the report on Quỳnh Lưu", () => {
  const dataset = example("quynh-luu");
  const expanded = expandAll(dataset);
  const ten = [17179, 17143, 17176, 17149, 17212, 17170, 17224, 17110, 17128, 17125].map(
    (code) => `commune:${code}`,
  );

  test("gives each of the ten communes its six tasks", () => {
    for (const number of [2, 3, 4, 5, 6, 7]) {
      const one = expanded.get(`40/S4.DIR.${number}`);
      expect(assignees(one)).toEqual(ten);
      expect(one?.unresolved).toEqual([]);
    }
    const tasks = [...expanded.values()].flatMap((one) => one.tasks);
    expect(tasks).toHaveLength(60);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(60);
  });

  test("gives a task that stands alone, with what is claimed of it", () => {
    expect(expanded.get("40/S4.DIR.5")?.tasks[0]).toEqual({
      id: "40/S4.DIR.5.commune.17179",
      directiveId: "40/S4.DIR.5",
      assignee: "commune:17179",
      role: "lead",
      summary: "Rà soát người làm ở trung tâm hành chính công cho hợp thực tế.",
      obligations: ["review"],
      assignedOn: "2025-10-28",
      translations: [
        {
          pointer: "/summary",
          language: "en",
          text: "Review the staff of the public administration service centre so that it meets practical needs.",
        },
      ],
      claims: [
        {
          pointers: ["/assignedOn"],
          basis: "inferred",
          locator: "metadata",
          note: "Ngày chỉ có ở dòng máy ghi đầu bài; coi là ngày làm việc.",
        },
      ],
    });
    expect(expanded.get("40/S4.DIR.2")?.tasks[0]?.obligations).toEqual(["implement"]);
  });

  test("leaves to the caller who the departments and the staff are", () => {
    const unresolved = [...expanded].flatMap(([id, one]) => one.unresolved.map((part) => ({ id, ...part })));
    const open = { role: "lead", reason: "class-unknown" };
    expect(unresolved).toEqual([
      { id: "40/S4.DIR.1", actor: "service-centre-staff@commune:17170", ...open },
      { id: "40/S4.DIR.1", actor: "service-centre-staff@commune:17149", ...open },
      { id: "40/S4.DIR.1", actor: "service-centre-staff@commune:17143", ...open },
      { id: "40/S4.DIR.8", actor: "departments@province:40", ...open },
      { id: "40/S4.DIR.9", actor: "departments@province:40", ...open },
    ]);
  });

  test("gives the departments that the caller names their tasks, the condition as their note", () => {
    const departments: ActorRef[] = ["finance-department@province:40", "home-affairs-department@province:40"];
    const lookup = {
      ...lookupIn(dataset),
      membersOf: (actor: ActorRef) => (actor === "departments@province:40" ? departments : undefined),
    };
    const named = expandAll(dataset, lookup);
    expect(assignees(named.get("40/S4.DIR.8"))).toEqual(departments);
    const [task] = named.get("40/S4.DIR.9")?.tasks ?? [];
    expect(task).toMatchObject({
      id: "40/S4.DIR.9.finance-department.province.40",
      obligations: ["escalate", "report"],
      note: "Việc ngoài thẩm quyền, hoặc xử lý mà chưa gỡ được.",
    });
    expect(task?.translations?.map(({ pointer }) => pointer)).toEqual(["/summary", "/note"]);
    expect(task?.claims).toContainEqual({ pointers: ["/assignee"], basis: "derived" });
    expect(task).not.toHaveProperty("dueOn");
  });
});

describe("the report on Kim Bôi", () => {
  const dataset = example("kim-boi");
  const expanded = expandAll(dataset);

  test("gives the three communes their tasks, the Party committees theirs", () => {
    const three = ["commune:04978", "commune:05086", "commune:05068"];
    for (const number of [2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13])
      expect(assignees(expanded.get(`25/S3.DIR.${number}`))).toEqual(three);
    for (const number of [1, 5])
      expect(assignees(expanded.get(`25/S3.DIR.${number}`))).toEqual(
        three.map((commune) => `party-standing-committee@${commune}`),
      );
    expect(assignees(expanded.get("25/S3.DIR.14"))).toEqual([
      "party-committee-of-peoples-committee@province:25",
      "party-organisation-commission@province:25",
    ]);
    expect(expanded.get("25/S3.DIR.14")?.unresolved).toEqual([
      { actor: "departments@province:25", role: "lead", reason: "class-unknown" },
    ]);
    const tasks = [...expanded.values()].flatMap((one) => one.tasks);
    expect(tasks).toHaveLength(41);
  });

  test("sets the end of 2025 as the due day of what must be done in 2025, and no day for what is urgent", () => {
    expect(expanded.get("25/S3.DIR.1")?.tasks.map(({ dueOn }) => dueOn)).toEqual(Array(3).fill("2025-12-31"));
    for (const number of [4, 12, 14])
      for (const task of expanded.get(`25/S3.DIR.${number}`)?.tasks ?? []) expect(task.dueOn).toBeUndefined();
  });

  test("carries doubts about the addressees to the assignee, and those about other fields nowhere", () => {
    const [task] = expanded.get("25/S3.DIR.3")?.tasks ?? [];
    expect(task?.claims).toEqual([
      {
        pointers: ["/assignee"],
        basis: "inferred",
        note: "Câu không có động từ yêu cầu hay chủ ngữ riêng; hiểu theo câu trước.",
      },
      { pointers: ["/assignedOn"], basis: "inferred", note: expect.any(String) as string },
    ]);
    const [other] = expanded.get("25/S3.DIR.14")?.tasks ?? [];
    expect(other?.claims?.flatMap(({ pointers }) => pointers)).toEqual(["/assignedOn"]);
  });
});

describe.each(["kim-boi", "quynh-luu", "nam-ma", "mu-cang-chai", "thuong-long"] as const)(
  "the tasks of %s",
  (name) => {
    test("are valid beside their directives, written out or not, and made again the same", () => {
      const dataset = example(name);
      const tasks = [...expandAll(dataset).values()].flatMap((one) => one.tasks);
      expect(tasks.length).toBeGreaterThan(0);
      const result = validateDataset({ ...dataset, tasks });
      expect(result.issues.filter(({ kind }) => kind === "task")).toEqual([]);
      const again = [...expandAll(dataset).values()].flatMap((one) => one.tasks);
      expect(again).toEqual(tasks);
      const whole = normalise(dataset);
      const fromWhole = [...expandAll(whole).values()].flatMap((one) => one.tasks);
      expect(fromWhole.map(({ id, assignedOn, dueOn }) => [id, assignedOn, dueOn])).toEqual(
        tasks.map(({ id, assignedOn, dueOn }) => [id, assignedOn, dueOn]),
      );
      for (const task of fromWhole) expect(task.sourceIds).toBeDefined();
      for (const { id } of tasks) expect(ownerOf(id)).toBe(ownerOf(dataset.id));
    });
  },
);

const directive: Directive = {
  id: "40/d-1",
  kind: "assign",
  issuedBy: "official:40/o-1",
  date: "2025-10-28",
  addressees: [{ actor: "commune:17179" }],
  summary: "Rà soát",
};

function expand(
  changes: Partial<Directive>,
  records: object = {},
  options: ExpandOptions = {},
): ExpandedDirective {
  return expandDirective({ ...directive, ...changes }, { lookup: lookupIn(records as Dataset), ...options });
}

describe("addressees", () => {
  const group = (communes: string[], complete = true): object => ({
    unitGroups: [{ id: "40/g", kind: "cluster", name: "Cụm", province: "province:40", communes, complete }],
  });

  test("that are groups become their communes, bodies of groups the bodies of those", () => {
    const two = group(["commune:17179", "commune:17143"]);
    expect(assignees(expand({ addressees: [{ actor: "group:40/g" }] }, two))).toEqual([
      "commune:17179",
      "commune:17143",
    ]);
    expect(assignees(expand({ addressees: [{ actor: "communes@group:40/g" }] }, two))).toEqual([
      "commune:17179",
      "commune:17143",
    ]);
    expect(assignees(expand({ addressees: [{ actor: "peoples-committee@group:40/g" }] }, two))).toEqual([
      "peoples-committee@commune:17179",
      "peoples-committee@commune:17143",
    ]);
    const schools = expand({ addressees: [{ actor: "schools@group:40/g", role: "coordinating" }] }, two);
    expect(schools).toEqual({
      tasks: [],
      unresolved: [
        { actor: "schools@commune:17179", role: "coordinating", reason: "class-unknown" },
        { actor: "schools@commune:17143", role: "coordinating", reason: "class-unknown" },
      ],
    });
  });

  test("that are groups not at hand, or not listed in full, are reported", () => {
    expect(expand({ addressees: [{ actor: "group:40/g" }] }).unresolved).toEqual([
      { actor: "group:40/g", role: "lead", reason: "group-unknown" },
    ]);
    const part = expand({ addressees: [{ actor: "group:40/g" }] }, group(["commune:17179"], false));
    expect(assignees(part)).toEqual(["commune:17179"]);
    expect(part.unresolved).toEqual([{ actor: "group:40/g", role: "lead", reason: "group-incomplete" }]);
    const within = expand({ addressees: [{ actor: "group:40/g" }] }, group(["group:40/g", "commune:17179"]));
    expect(assignees(within)).toEqual(["commune:17179"]);
  });

  test("that were present at the session are its participants, but not the one who gave the directive", () => {
    const sessions = [
      {
        id: "40/s",
        kind: "working-session",
        units: ["commune:17179"],
        participants: [
          { actor: "official:40/o-1", roles: ["concluder"] },
          { actor: "finance-department@province:40", roles: ["attendee"] },
          { actor: "departments@province:40", roles: ["attendee"] },
        ],
      },
    ];
    const present: Partial<Directive> = {
      context: "session:40/s",
      addressees: [{ actor: "class:officials-present" }],
    };
    expect(expand(present, { sessions })).toMatchObject({
      tasks: [{ assignee: "finance-department@province:40" }],
      unresolved: [{ actor: "departments@province:40", reason: "class-unknown" }],
    });
    expect(expand(present).unresolved).toEqual([
      { actor: "class:officials-present", role: "lead", reason: "class-unknown" },
    ]);
    expect(expand({ addressees: [{ actor: "class:enterprises" }] }).unresolved).toHaveLength(1);
  });

  test("that are addressed twice get one task, as lead if they lead", () => {
    const twice = expand(
      {
        addressees: [
          { actor: "group:40/g", role: "coordinating" },
          { actor: "commune:17179" },
          { actor: "commune:17143", role: "coordinating" },
        ],
      },
      group(["commune:17179", "commune:17143"]),
    );
    expect(twice.tasks.map(({ assignee, role }) => [assignee, role])).toEqual([
      ["commune:17179", "lead"],
      ["commune:17143", "coordinating"],
    ]);
  });

  test("get no task without a day, from a withdrawn directive, or where the id would be too long", () => {
    const undated = { ...directive, date: undefined };
    const lead = { actor: "commune:17179", role: "lead" };
    expect(expandDirective(undated)).toEqual({
      tasks: [],
      unresolved: [{ ...lead, reason: "date-unknown" }],
    });
    expect(expand({ date: "2025-10" }).unresolved).toEqual([{ ...lead, reason: "date-inexact" }]);
    expect(expand({ withdrawn: true })).toEqual({ tasks: [], unresolved: [] });
    expect(expand({ id: `40/${"d".repeat(170)}` }).unresolved).toEqual([{ ...lead, reason: "id-too-long" }]);
  });
});

describe("the due day", () => {
  test("runs from the issue, the session or the document, over the days off", () => {
    const records = {
      visits: [{ id: "40/v", date: "2025-10-27" }],
      sessions: [{ id: "40/s", visitId: "40/v" }],
      documents: [{ id: "40/tb-1", kind: "TB", issuer: "province:40", issuedOn: "2025-11-03" }],
    };
    const given = { context: "session:40/s", documentId: "40/tb-1" } as const;
    const due = (start: "issued" | "session" | "document" | "received"): string | undefined =>
      expand({ ...given, deadline: { type: "within", amount: 5, unit: "working-day", start } }, records, {
        calendar: threeYears,
      }).tasks[0]?.dueOn;
    expect(due("issued")).toBe("2025-11-04");
    expect(due("session")).toBe("2025-11-03");
    expect(due("document")).toBe("2025-11-10");
    expect(due("received")).toBeUndefined();
    const undated = { ...directive, date: undefined };
    const fromVisit = expandDirective({ ...undated, ...given }, { lookup: lookupIn(records as never) });
    expect(fromVisit.tasks[0]?.assignedOn).toBe("2025-10-27");
  });
});

test("the directive stays as it is, and its tasks share nothing with it", () => {
  const [one] = expand({ obligations: ["review"], sourceIds: ["40/s"] }).tasks;
  one?.obligations.push("report");
  one?.sourceIds?.push("40/other");
  const [two] = expand({ obligations: ["review"], sourceIds: ["40/s"] }).tasks;
  expect(two?.obligations).toEqual(["review"]);
  expect(two?.sourceIds).toEqual(["40/s"]);
});

test("ids tell all assignees apart and are valid", () => {
  const ids = fc.constantFrom("a", "a.b", "a/b", "province.40", "official.a", "commune.17179");
  const units = fc.oneof(
    fc.constantFrom("country", "province:40", "commune:17179"),
    ids.map((id) => `group:${id}`),
  );
  const actors = fc.oneof(
    units,
    fc.tuple(fc.constantFrom(...bodies), units).map(([body, unit]) => `${body}@${unit}`),
    fc.tuple(fc.constantFrom("official", "organisation", "delegation"), ids).map((parts) => parts.join(":")),
    fc.constantFrom("class:citizens", "class:other"),
  );
  fc.assert(
    fc.property(actors, actors, (one, other) => {
      if (!isActorRef(one) || !isActorRef(other)) throw new Error(`${one} ${other}`);
      expect(taskIdOf("40/d", one) === taskIdOf("40/d", other)).toBe(one === other);
      const task = { ...expand({}).tasks[0], id: taskIdOf("40/d", one), assignee: one };
      expect(validateRecord("task", task).counts.error).toBe(0);
    }),
  );
});
