import { firstDayOf } from "../../core/dates.js";
import { sameValue } from "../../core/same-value.js";
import { dateOf } from "../../model/inherit.js";
import type { Directive } from "../../model/oversight/directive.js";
import type { Task } from "../../model/oversight/task.js";
import { ACTING, unitsActedFor } from "../actor.js";
import type { Rule, RuleContext } from "../rule.js";
import { includesUnit } from "../unit.js";

/** A task stands alone, and says what its directive says: whom it binds, in what role, to what, since and until when. */
export const taskDiffersFromDirectiveRule: Rule<"task_differs_from_directive", "task"> = {
  code: "task_differs_from_directive",
  kinds: ["task"],
  reads: ["directive", ...ACTING, "unit-group", "commune"],
  check(task, report, context) {
    const { directiveId } = task;
    const directive = directiveId === undefined ? undefined : context.lookup.find("directive", directiveId);
    if (directiveId === undefined || directive === undefined) return;
    for (const field of differences(task, directive, context)) report(`/${field}`, { field, directiveId });
  },
};

function* differences(task: Task, directive: Directive, context: RuleContext): Generator<keyof Task> {
  const addressee = directive.addressees.find(({ actor }) => actor === task.assignee);
  if (addressee === undefined && !isAddressed(task.assignee, directive, context)) yield "assignee";
  if (addressee !== undefined && (addressee.role ?? "lead") !== task.role) yield "role";
  const owed = new Set<string>(directive.obligations ?? ["implement"]);
  // Whoever coordinates owes that, whatever the lead owes.
  if (task.role === "coordinating") owed.add("coordinate");
  if (task.obligations.some((obligation) => !owed.has(obligation))) yield "obligations";
  const day = dateOf("directive", directive, context.lookup);
  if (day !== undefined && task.assignedOn < firstDayOf(day)) yield "assignedOn";
  if (directive.deadline !== undefined && !sameValue(task.deadline, directive.deadline)) yield "deadline";
}

/** Whether the assignee may be one of those a directive means: a member of a class, a body of a unit. */
function isAddressed(assignee: string, { addressees }: Directive, context: RuleContext): boolean {
  const units = unitsActedFor(assignee, context.lookup);
  const areas = addressees.map(({ actor }) => unitsActedFor(actor, context.lookup));
  if (units.length === 0 || areas.some((area) => area.length === 0)) return true;
  return units.some((unit) => includesUnit(areas.flat(), unit, context) !== false);
}
