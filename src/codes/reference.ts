import type { Id } from "../core/id.js";
import { ID_SOURCE } from "../core/id.js";
import type { UnitRef } from "../core/reference.js";
import { parseRef, UNIT_SOURCE } from "../core/reference.js";
import type { ActorClass } from "./actor-class.js";
import { actorClasses } from "./actor-class.js";
import type { Body } from "./body.js";
import { bodies } from "./body.js";

/**
 * A body of a unit, named without being declared: `peoples-committee@province:12`. Bodies in the plural are classes:
 * `departments@province:40`.
 */
export type BodyRef = `${Body}@${UnitRef}`;

/** Whoever acts, speaks, is addressed or receives. A `class:` is a kind of people or firms that nobody resolves further. */
export type ActorRef =
  UnitRef | BodyRef | `official:${Id}` | `organisation:${Id}` | `delegation:${Id}` | `class:${ActorClass}`;

/** A {@link BodyRef}, as the source of a regular expression. */
export const BODY_SOURCE: string = `(?:${bodies.join("|")})@(?:${UNIT_SOURCE})`;

/** An {@link ActorRef}, as the source of a regular expression. */
export const ACTOR_SOURCE: string = `${UNIT_SOURCE}|${BODY_SOURCE}|(?:official|organisation|delegation):${ID_SOURCE}|class:(?:${actorClasses.join("|")})`;

const knownBodies: ReadonlySet<string> = new Set(bodies);
const knownClasses: ReadonlySet<string> = new Set(actorClasses);
const actorSchemes = new Set(["official", "organisation", "delegation"]);

/**
 * Whether a value is a text that names an actor: a unit, a body of the code list, an official, organisation, delegation or class.
 *
 * @example isActorRef("departments@province:40") // true
 * @example isActorRef("finding:40/f-1") // false
 */
export function isActorRef(reference: unknown): reference is ActorRef {
  const parsed = parseRef(reference);
  if (parsed === undefined) return false;
  if (parsed.body !== undefined) return knownBodies.has(parsed.body);
  if (parsed.scheme === "class") return knownClasses.has(parsed.value);
  return actorSchemes.has(parsed.scheme) || reference === "country" || UNIT_SCHEME.test(parsed.scheme);
}

const UNIT_SCHEME = /^(?:group|(?:former-)?(?:province|commune)|former-district)$/;
