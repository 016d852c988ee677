import type { ActorRef } from "../codes/reference.js";
import type { Id } from "../core/id.js";
import type { RecordRef } from "../core/reference.js";
import { dateOf } from "../model/inherit.js";
import type { Directive } from "../model/oversight/directive.js";
import type { Task } from "../model/oversight/task.js";
import type { DebtBook } from "./debt.js";
import { enter } from "./debt.js";
import { actsFor } from "./belonging.js";
import { expandDirective } from "./expand-directive.js";
import type { Scene } from "./scene.js";
import { append, isKnown } from "./scene.js";
import { taskStateOf } from "./task-state.js";

/** Enters the answers that directives and tasks oblige to give in writing. */
export function enterObligations(book: DebtBook, scene: Scene): void {
  const tasksByDirective = new Map<Id | undefined, Task[]>();
  for (const task of scene.dataset.tasks ?? [])
    if (task.withdrawn !== true && isKnown(task.assignedOn, scene.asOf))
      append(tasksByDirective, task.directiveId, task);
  for (const directive of scene.dataset.directives ?? []) {
    const isOwed = directive.withdrawn !== true && directive.obligations?.includes("answer-in-writing");
    if (!isOwed || !isKnown(dateOf("directive", directive, scene.lookup), scene.asOf)) continue;
    enterDirective(book, scene, directive, tasksByDirective.get(directive.id) ?? []);
    tasksByDirective.delete(directive.id);
  }
  // Tasks without a directive, or of one that says less than they do, or that is not in this dataset.
  for (const [directiveId, tasks] of tasksByDirective) {
    const directive = directiveId === undefined ? undefined : scene.lookup.find("directive", directiveId);
    for (const task of tasks) enterTask(book, scene, task, directive);
  }
}

function enterDirective(book: DebtBook, scene: Scene, directive: Directive, tasks: readonly Task[]): void {
  const { lookup, calendar } = scene;
  const since = dateOf("directive", directive, lookup);
  const { tasks: derived, unresolved } = expandDirective(directive, { lookup, calendar });
  const assigned = tasks.map(({ assignee }) => assignee);
  const missing = derived.filter(({ assignee }) => !assigned.includes(assignee));
  const vague = unresolved.filter(
    ({ actor, role }) =>
      role === "lead" && !assigned.some((one) => actsFor(one, actor, lookup, since ?? scene.asOf)),
  );
  const together = [...tasks, ...missing]
    .filter(({ role }) => role === "lead")
    .map(({ assignee }) => assignee);
  const answerers = directive.jointly === true ? [...together, ...vague.map(({ actor }) => actor)] : [];
  const isAnswered = (task: Task): boolean => taskStateOf(task, scene.asOf).completedBy !== undefined;
  if (directive.jointly === true && tasks.some(isAnswered)) return;
  for (const task of tasks) enterTask(book, scene, task, directive, answerers);
  for (const task of missing) enterTask(book, scene, task, directive, answerers, true);
  for (const { actor } of vague)
    for (const proposalId of proposalsOf(directive))
      enter(book, {
        owedBy: actor,
        owedTo: creditorsOf(scene, directive, proposalId),
        proposalId,
        inWriting: true,
        since,
        answerers,
        evidence: evidenceOf(directive, proposalId),
      });
}

function enterTask(
  book: DebtBook,
  scene: Scene,
  task: Task,
  directive: Directive | undefined,
  answerers: readonly ActorRef[] = [],
  isDerived = false,
): void {
  if (task.role !== "lead" || !task.obligations.includes("answer-in-writing")) return;
  const { status, dueOn, completedBy, escalatedTo } = taskStateOf(task, scene.asOf);
  if (completedBy !== undefined || status === "superseded" || status === "cancelled") return;
  const takenBackBy = status === "returned" && directive ? [directive.issuedBy] : [];
  for (const proposalId of proposalsOf(directive))
    enter(book, {
      owedBy: task.assignee,
      owedTo: creditorsOf(scene, directive, proposalId),
      proposalId,
      inWriting: true,
      since: task.assignedOn,
      dueOn,
      answerers,
      waitingFor: escalatedTo ?? takenBackBy,
      taskId: isDerived ? undefined : task.id,
      evidence: [...(isDerived ? [] : [`task:${task.id}` as const]), ...evidenceOf(directive, proposalId)],
    });
}

function proposalsOf(directive: Directive | undefined): readonly (Id | undefined)[] {
  return directive?.proposalIds ?? [undefined];
}

function creditorsOf(
  { lookup }: Scene,
  directive: Directive | undefined,
  proposalId: Id | undefined,
): readonly ActorRef[] {
  const proposal = proposalId === undefined ? undefined : lookup.find("proposal", proposalId);
  return directive?.towards ?? proposal?.raisedBy ?? [];
}

function evidenceOf(directive: Directive | undefined, proposalId: Id | undefined): RecordRef[] {
  const evidence: RecordRef[] = [];
  if (directive !== undefined) evidence.push(`directive:${directive.id}`);
  if (directive?.context !== undefined) evidence.push(directive.context);
  if (proposalId !== undefined) evidence.push(`proposal:${proposalId}`);
  return evidence;
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
