import type { ActorRef } from "../codes/reference.js";
import type { PartialDay } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { RecordRef } from "../core/reference.js";
import { dateOf } from "../model/inherit.js";
import type { Directive } from "../model/oversight/directive.js";
import type { Task } from "../model/oversight/task.js";
import { actsFor } from "./belonging.js";
import type { DebtBook } from "./debt.js";
import { enter } from "./debt.js";
import { expandDirective } from "./expand-directive.js";
import type { Scene } from "./scene.js";
import { append, isKnown } from "./scene.js";
import { taskStateOf } from "./task-state.js";

/** A task, or what would be one: of a directive that was not expanded, or of a class that could not be. */
interface Obligated extends Pick<Task, "assignee" | "role" | "obligations" | "dueOn" | "events"> {
  /** The task that is recorded; absent: none is. */
  readonly taskId?: Id;
  /** Absent: the day is not known. */
  readonly since: PartialDay | undefined;
}

/** Enters the answers that directives and tasks oblige to give in writing. */
export function enterObligations(book: DebtBook, scene: Scene): void {
  const { dataset, lookup, asOf } = scene;
  const byDirective = new Map<Id | undefined, Obligated[]>();
  for (const task of dataset.tasks ?? [])
    if (task.withdrawn !== true && isKnown(task.assignedOn, asOf))
      append(byDirective, task.directiveId, { ...task, taskId: task.id, since: task.assignedOn });
  for (const directive of dataset.directives ?? []) {
    const isOwed = directive.withdrawn !== true && directive.obligations?.includes("answer-in-writing");
    if (!isOwed || !isKnown(dateOf("directive", directive, lookup), asOf)) continue;
    enterDirective(book, scene, directive, byDirective.get(directive.id) ?? []);
    byDirective.delete(directive.id);
  }
  // Tasks without a directive, or of one that says less than they do, or that is not in this dataset.
  for (const [directiveId, tasks] of byDirective) {
    const directive = directiveId === undefined ? undefined : lookup.find("directive", directiveId);
    for (const task of tasks) enterObligated(book, scene, task, directive);
  }
}

function enterDirective(
  book: DebtBook,
  scene: Scene,
  directive: Directive,
  recorded: readonly Obligated[],
): void {
  const { lookup, calendar, asOf } = scene;
  const { obligations = [], jointly } = directive;
  const since = dateOf("directive", directive, lookup);
  const expanded = expandDirective(directive, { lookup, calendar });
  const missing = expanded.tasks.filter(
    (task) => !recorded.some(({ assignee }) => assignee === task.assignee),
  );
  const vague = expanded.unresolved.filter(
    ({ actor }) => !recorded.some(({ assignee }) => actsFor(assignee, actor, lookup, since ?? asOf)),
  );
  const all: Obligated[] = [
    ...recorded,
    ...missing.map((task) => ({ ...task, since })),
    ...vague.map(({ actor, role }) => ({ assignee: actor, role, obligations, since })),
  ];
  if (jointly === true && recorded.some((task) => taskStateOf(task, asOf).completedBy !== undefined)) return;
  const leading = all.filter(({ role }) => role === "lead").map(({ assignee }) => assignee);
  for (const one of all) enterObligated(book, scene, one, directive, jointly === true ? leading : []);
}

function enterObligated(
  book: DebtBook,
  { lookup, asOf }: Scene,
  obligated: Obligated,
  directive: Directive | undefined,
  answerers: readonly ActorRef[] = [],
): void {
  const { assignee, role, obligations, taskId, since } = obligated;
  const { status, dueOn, completedBy, escalatedTo } = taskStateOf(obligated, asOf);
  const hasEnded = completedBy !== undefined || status === "superseded" || status === "cancelled";
  if (hasEnded || role !== "lead" || !obligations.includes("answer-in-writing")) return;
  const shown: RecordRef[] = [];
  if (taskId !== undefined) shown.push(`task:${taskId}`);
  if (directive !== undefined) shown.push(`directive:${directive.id}`);
  if (directive?.context !== undefined) shown.push(directive.context);
  for (const proposalId of directive?.proposalIds ?? [undefined]) {
    const proposal = proposalId === undefined ? undefined : lookup.find("proposal", proposalId);
    enter(book, {
      owedBy: assignee,
      owedTo: directive?.towards ?? proposal?.raisedBy ?? [],
      proposalId,
      inWriting: true,
      since,
      dueOn,
      answerers,
      waitingFor: escalatedTo ?? (status === "returned" && directive ? [directive.issuedBy] : []),
      taskId,
      evidence: proposalId === undefined ? shown : [...shown, `proposal:${proposalId}`],
    });
  }
}

/** Enters the answers asked of those to whom proposals were routed. */
export function enterRoutings(book: DebtBook, { dataset, asOf }: Scene): void {
  for (const { id, raisedBy, events = [], withdrawn } of dataset.proposals ?? []) {
    if (withdrawn === true) continue;
    for (const event of events)
      if (event.type === "routed" && isKnown(event.date, asOf))
        for (const owedBy of event.addressedTo)
          enter(book, {
            owedBy,
            owedTo: raisedBy,
            proposalId: id,
            inWriting: false,
            since: event.date,
            evidence: [`proposal:${id}`],
          });
  }
}
