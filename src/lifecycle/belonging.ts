import { isBodyClass } from "../codes/body-class.js";
import type { ActorRef } from "../codes/reference.js";
import type { PartialDay } from "../core/dates.js";
import { parseRef } from "../core/reference.js";
import { bodyOf } from "../model/body-of.js";
import type { Lookup } from "../model/lookup.js";

/**
 * Whether what one actor does counts for another: it is the same, an official or a delegation acting for it on that day, a
 * body or organisation of the unit, or of the unit whose class it is, as a department is of `departments@province:40`.
 */
export function actsFor(actor: ActorRef, whole: ActorRef, lookup: Lookup, day: PartialDay): boolean {
  if (actor === whole || lookup.membersOf?.(whole)?.includes(actor) === true) return true;
  const body = bodyOf(actor, lookup, day);
  if (body === undefined) return false;
  if (body === whole) return true;
  const parsed = parseRef(whole);
  const ofMany = parsed?.body === undefined || isBodyClass(parsed.body);
  return ofMany && unitOf(body, lookup) === whole.slice(whole.indexOf("@") + 1);
}

/** The unit of a body or organisation; `undefined`: it is a unit itself, or not at hand. */
function unitOf(place: ActorRef, lookup: Lookup): string | undefined {
  const parsed = parseRef(place);
  if (parsed?.body !== undefined) return place.slice(parsed.body.length + 1);
  return parsed?.scheme === "organisation" ? lookup.find("organisation", parsed.value)?.unit : undefined;
}
