import type { AddresseeRole } from "../codes/addressee-role.js";
import type { ActorRef } from "../codes/reference.js";
import type { PartialDay } from "../core/dates.js";
import { isDay } from "../core/dates.js";
import { parseRef } from "../core/reference.js";
import type { Inherited } from "../model/inherit.js";
import { dateOf, inheritedValue } from "../model/inherit.js";
import type { Lookup } from "../model/lookup.js";
import type { Directive } from "../model/oversight/directive.js";
import type { Session } from "../model/oversight/session.js";
import type { Task } from "../model/oversight/task.js";
import type { Calendar } from "./calendar.js";
import { carriedClaims, carriedTranslations } from "./carried.js";
import type { DatedEvent } from "./due-date.js";
import { dueDateOf } from "./due-date.js";
import type { NoMembers } from "./resolve-actor.js";
import { resolveActor } from "./resolve-actor.js";
import { taskIdOf } from "./task-id.js";

/** What expanding a directive needs beside it. */
export interface ExpandOptions {
  /**
   * The records around it, and the members of classes: a dataset's, or the caller's database. Absent: what the directive does
   * not say itself is not known.
   */
  readonly lookup?: Lookup | undefined;
  /** The days off, for deadlines in working days; see `dueDateOf`. Absent: none are known. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Why an addressee got no task: its members are not known, see {@link NoMembers} · the day of the directive is not known, or
 * only its month or year · the id of the task would be too long.
 */
export type NoTask = NoMembers | "date-unknown" | "date-inexact" | "id-too-long";

/** An addressee, or a part of one, that got no task. */
export interface UnresolvedAddressee {
  /** The addressee as the directive names it. */
  readonly actor: ActorRef;
  /** Its role in the directive. */
  readonly role: AddresseeRole;
  /** Why there is no task for it. */
  readonly reason: NoTask;
}

/** The tasks of a directive, and the addressees that got none. */
export interface ExpandedDirective {
  /** One task for each addressee that was resolved, in their order. */
  readonly tasks: Task[];
  /** The addressees without a task; empty when all have one. */
  readonly unresolved: UnresolvedAddressee[];
}

/**
 * Makes one task for each addressee of a directive: groups become their communes, classes their members, those present at the
 * session its participants, as far as the lookup knows them; the rest is reported. A task stands alone: it carries the
 * summary, the condition as its note, the obligations, the deadline with its day, and what is claimed of these. The same
 * directive gives the same tasks with the same ids, which begin with the directive's; an actor addressed twice gets one, as
 * lead if it leads. A withdrawn directive has none.
 *
 * @example
 * const { tasks, unresolved } = expandDirective(directive, { lookup: lookupIn(dataset) });
 * @example
 * // The caller's list of departments
 * const lookup = { ...lookupIn(dataset), membersOf: (ref) => (ref === "departments@province:40" ? departments : undefined) };
 */
export function expandDirective(directive: Directive, options: ExpandOptions = {}): ExpandedDirective {
  const { lookup } = options;
  const tasks = new Map<ActorRef, Task>();
  const unresolved: UnresolvedAddressee[] = [];
  if (directive.withdrawn === true) return { tasks: [], unresolved };
  const issued = inherited(directive, "date", lookup);
  const issuedOn = issued?.value as PartialDay | undefined;
  const present = presentAt(directive, lookup);
  for (const [index, { actor, role = "lead" }] of directive.addressees.entries()) {
    if (!isDay(issuedOn)) {
      unresolved.push({ actor, role, reason: issued === undefined ? "date-unknown" : "date-inexact" });
      continue;
    }
    const resolved = resolveActor(actor, lookup, present);
    for (const [part, reason] of resolved.unresolved) unresolved.push({ actor: part, role, reason });
    for (const assignee of resolved.actors) {
      const known = tasks.get(assignee);
      if (known !== undefined) {
        if (role === "lead") known.role = role;
        continue;
      }
      const id = taskIdOf(directive.id, assignee);
      if (id === undefined) unresolved.push({ actor: assignee, role, reason: "id-too-long" });
      else {
        const task: Task = {
          id,
          directiveId: directive.id,
          assignee,
          role,
          ...said(directive, issuedOn, options),
        };
        const claims = carriedClaims(directive, index, assignee !== actor, issued?.claims ?? []);
        tasks.set(assignee, { ...task, ...(claims.length > 0 && { claims }) });
      }
    }
  }
  return { tasks: [...tasks.values()], unresolved };
}

type Said = Omit<Task, "id" | "directiveId" | "assignee" | "role">;

/** What every task of a directive says alike. */
function said(directive: Directive, assignedOn: string, { lookup, calendar }: ExpandOptions): Said {
  const { summary, obligations, condition, deadline } = directive;
  const due = dueDateOf(deadline, { issuedOn: assignedOn, events: eventsOf(directive, lookup), calendar });
  const sourceIds = inherited(directive, "sourceIds", lookup)?.value as Task["sourceIds"];
  const translations = carriedTranslations(directive);
  return {
    summary,
    obligations: [...(obligations ?? ["implement"])],
    assignedOn,
    ...(deadline !== undefined && { deadline }),
    ...(due.status === "dated" && { dueOn: due.day }),
    ...(condition !== undefined && { note: condition }),
    ...(sourceIds !== undefined && { sourceIds: [...sourceIds] }),
    ...(translations.length > 0 && { translations }),
  };
}

function inherited(
  directive: Directive,
  field: "date" | "sourceIds",
  lookup: Lookup | undefined,
): Inherited | undefined {
  if (directive[field] !== undefined) return { value: directive[field], claims: [] };
  return lookup && inheritedValue("directive", directive, field, lookup);
}

/** The session at which the directive was given; `undefined`: at none, or it is not at hand. */
function sessionOf({ context }: Directive, lookup: Lookup | undefined): Session | undefined {
  const parsed = context === undefined ? undefined : parseRef(context);
  return parsed?.scheme === "session" ? lookup?.find("session", parsed.value) : undefined;
}

/** Those with a part in the session, without the one who gave the directive. */
function presentAt(directive: Directive, lookup: Lookup | undefined): ActorRef[] {
  const actors = sessionOf(directive, lookup)?.participants?.map(({ actor }) => actor) ?? [];
  return actors.filter((actor) => actor !== directive.issuedBy && actor !== directive.onBehalfOf);
}

/** What the records around a directive say of the events that its deadline may run from. */
function eventsOf(directive: Directive, lookup: Lookup | undefined): DatedEvent[] {
  const session = sessionOf(directive, lookup);
  const { documentId } = directive;
  const dates = {
    session: session && lookup && dateOf("session", session, lookup),
    document: documentId === undefined ? undefined : lookup?.find("document", documentId)?.issuedOn,
  };
  return Object.entries(dates).flatMap(([event, date]) => (date === undefined ? [] : [{ event, date }]));
}
