import { isBodyClass } from "../codes/body-class.js";
import type { ActorRef } from "../codes/reference.js";
import { parseRef } from "../core/reference.js";
import type { Lookup } from "../model/lookup.js";

/**
 * Why an actor could not be resolved to those who act: it is a class whose members are not at hand · the group is not at
 * hand · the group is, but does not list all its members.
 */
export type NoMembers = "class-unknown" | "group-unknown" | "group-incomplete";

/** What an actor was resolved to. */
export interface ResolvedActor {
  /** Those who act, each once. */
  readonly actors: ReadonlySet<ActorRef>;
  /** What could not be resolved, with the reason; it may be a part of what was asked for. */
  readonly unresolved: ReadonlyMap<ActorRef, NoMembers>;
}

/**
 * Resolves a group or class to its members, and those again, until only single units, bodies, officials and organisations are
 * left. Members that the caller knows come before those that records list. Any other actor is resolved to itself.
 */
export function resolveActor(
  actor: ActorRef,
  lookup: Lookup | undefined,
  present: readonly ActorRef[] = [],
): ResolvedActor {
  const actors = new Set<ActorRef>();
  const unresolved = new Map<ActorRef, NoMembers>();
  const queue = new Set<ActorRef>([actor]);
  // The queue grows while it is walked and holds each once, so that groups within each other come to an end.
  for (const next of queue) {
    const members = membersOf(next, lookup, present);
    if (members === undefined) actors.add(next);
    else if (typeof members === "string") unresolved.set(next, members);
    else {
      for (const member of members.listed) queue.add(member);
      if (!members.complete) unresolved.set(next, "group-incomplete");
    }
  }
  return { actors, unresolved };
}

interface Members {
  readonly listed: readonly ActorRef[];
  readonly complete: boolean;
}

/** The members of an actor, or why they are not known; `undefined`: it has none. */
function membersOf(
  actor: ActorRef,
  lookup: Lookup | undefined,
  present: readonly ActorRef[],
): Members | NoMembers | undefined {
  const known = lookup?.membersOf?.(actor);
  if (known !== undefined) return { listed: known, complete: true };
  const parsed = parseRef(actor);
  if (parsed?.scheme === "group") {
    const group = lookup?.find("unit-group", parsed.value);
    if (group === undefined) return "group-unknown";
    const units = group.communes ?? [];
    const isOfUnits = parsed.body === undefined || parsed.body === "communes";
    const listed = isOfUnits ? units : units.map((unit) => `${parsed.body}@${unit}` as ActorRef);
    return { listed, complete: group.complete };
  }
  if (actor === "class:officials-present" && present.length > 0) return { listed: present, complete: true };
  const isClass = parsed?.scheme === "class" || (parsed?.body !== undefined && isBodyClass(parsed.body));
  return isClass ? "class-unknown" : undefined;
}
