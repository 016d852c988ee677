import { expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.js";
import { lookupIn } from "../../../src/model/lookup.js";
import type { Directive } from "../../../src/model/oversight/directive.js";
import type { Task } from "../../../src/model/oversight/task.js";
import { validateRecord } from "../../../src/validate/record.js";

const directive: Directive = {
  id: "12/d-1",
  issuedBy: "peoples-committee@province:12",
  kind: "assign",
  summary: "Rà soát việc bố trí công chức.",
  date: "2025-10-05",
  addressees: [{ actor: "commune:03538" }],
};

const task: Task = {
  id: "12/t-1",
  assignee: "commune:03538",
  role: "lead",
  summary: "Rà soát việc bố trí công chức.",
  obligations: ["implement"],
  assignedOn: "2025-10-05",
  directiveId: "12/d-1",
};

const by = { deadline: { type: "by", day: "2025-12-31" } } as const;
const communes = ["03538", "03541"].map((code) => ({
  code,
  name: "Nậm Mạ",
  kind: "commune",
  provinceCode: "12",
}));

test.each<[string, Partial<Task>, Partial<Directive>, readonly string[]]>([
  ["nothing", {}, {}, []],
  ["no directive is named", { directiveId: undefined, role: "coordinating" }, {}, []],
  ["the directive is not at hand", { directiveId: "12/d-2", role: "coordinating" }, {}, []],
  ["another commune", { assignee: "commune:03541" }, {}, ["assignee"]],
  ["one of two communes", {}, { addressees: [{ actor: "commune:03541" }, { actor: "commune:03538" }] }, []],
  [
    "none of two communes",
    { assignee: "commune:08323" },
    { addressees: [{ actor: "commune:03541" }, { actor: "commune:03538" }] },
    ["assignee"],
  ],
  ["a commune of the province", {}, { addressees: [{ actor: "province:12" }] }, []],
  ["a body of another commune", { assignee: "peoples-committee@commune:03541" }, {}, ["assignee"]],
  ["a body of the commune", { assignee: "peoples-committee@commune:03538" }, {}, []],
  ["whoever cannot be placed", { assignee: "official:12/o-9" }, {}, []],
  [
    "one addressee cannot be placed",
    { assignee: "commune:03541" },
    { addressees: [{ actor: "official:12/o-9" }, { actor: "commune:03538" }] },
    [],
  ],
  [
    "one addressee is a class",
    { assignee: "commune:03541" },
    { addressees: [{ actor: "class:citizens" }, { actor: "commune:03538" }] },
    [],
  ],
  [
    "the role it was given",
    { role: "coordinating", obligations: ["coordinate"] },
    { addressees: [{ actor: "commune:03538", role: "coordinating" }] },
    [],
  ],
  [
    "the lead of what was only to be coordinated",
    {},
    { addressees: [{ actor: "commune:03538", role: "coordinating" }] },
    ["role"],
  ],
  [
    "a role of its own, in the name of the commune",
    { assignee: "peoples-committee@commune:03538", role: "coordinating" },
    {},
    [],
  ],
  ["owes what is implied", { obligations: ["implement"] }, { obligations: undefined }, []],
  ["owes one of two", { obligations: ["report"] }, { obligations: ["implement", "report"] }, []],
  [
    "owes more",
    { obligations: ["report", "publish"] },
    { obligations: ["implement", "report"] },
    ["obligations"],
  ],
  ["owes other than is implied", { obligations: ["report"] }, { obligations: undefined }, ["obligations"]],
  ["does not owe to implement", { obligations: ["implement"] }, { obligations: ["report"] }, ["obligations"]],
  [
    "the lead does not coordinate",
    { obligations: ["coordinate"] },
    { obligations: undefined },
    ["obligations"],
  ],
  ["on the day before", { assignedOn: "2025-10-04" }, {}, ["assignedOn"]],
  ["on the day after", { assignedOn: "2025-10-06" }, {}, []],
  ["in the month", { assignedOn: "2025-10-01" }, { date: "2025-10" }, []],
  ["before the month", { assignedOn: "2025-09-30" }, { date: "2025-10" }, ["assignedOn"]],
  ["of a directive without a day", { assignedOn: "2025-09-30" }, { date: undefined }, []],
  ["by the same day", by, by, []],
  ["by another day", { deadline: { type: "by", day: "2026-12-31" } }, by, ["deadline"]],
  ["by no day", {}, by, ["deadline"]],
  ["by a day that the directive does not know", by, {}, []],
  [
    "in all",
    { assignee: "commune:03541", obligations: ["publish"], assignedOn: "2025-10-04" },
    by,
    ["assignee", "obligations", "assignedOn", "deadline"],
  ],
])("a task and its directive: %s", (_what, ofTask, ofDirective, fields) => {
  const around = { communes, directives: [{ ...directive, ...ofDirective }] } as unknown as Dataset;
  const { issues } = validateRecord("task", { ...task, ...ofTask }, { lookup: lookupIn(around) });
  expect(
    issues
      .filter(({ code }) => code === "task_differs_from_directive")
      .map(({ pointer, params }) => [pointer, params]),
  ).toEqual(fields.map((field) => [`/${field}`, { field, directiveId: "12/d-1" }]));
});
