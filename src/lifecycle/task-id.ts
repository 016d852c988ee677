import type { ActorRef } from "../codes/reference.js";
import type { Id } from "../core/id.js";

/** Longest id of a task, so that an answer to it can still add to it. */
const LONGEST = 180;

/**
 * The id of the task that a directive makes for an assignee: the directive's, a dot, and the assignee with dots for its
 * signs. Two assignees of one directive never share one. `undefined`: it would be too long.
 *
 * @example taskIdOf("40/S4.DIR.2", "commune:17179") // "40/S4.DIR.2.commune.17179"
 */
export function taskIdOf(directiveId: Id, assignee: ActorRef): Id | undefined {
  const id = `${directiveId}.${assignee.replaceAll(/[:@]/g, ".")}`;
  return id.length > LONGEST ? undefined : id;
}
