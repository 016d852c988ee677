import type { UnitRef } from "../core/reference.js";
import type { Official } from "../model/actors/official.js";
import type { Lookup } from "../model/lookup.js";
import { splitRef } from "./split-ref.js";
import { unitOf } from "./unit.js";

/** The kinds of records that say for whom an actor acts. */
export const ACTING: readonly ("official" | "delegation" | "organisation")[] = [
  "official",
  "delegation",
  "organisation",
];

/**
 * The units that an actor acts for: an official for those of every post, a delegation for the one that sent it or those of its
 * head. Empty where nothing at hand tells.
 */
export function unitsActedFor(actor: string, lookup: Lookup): readonly UnitRef[] {
  const { scheme, value } = splitRef(actor);
  if (scheme === "official") return unitsOfOfficial(lookup.find("official", value), lookup);
  if (scheme === "delegation") {
    const delegation = lookup.find("delegation", value);
    const head = delegation?.members?.find(({ role }) => role === "head")?.actor;
    const sender = delegation?.sentBy ?? head;
    // A delegation is sent by no other delegation, whatever a record says.
    return sender === undefined || sender.startsWith("delegation:") ? [] : unitsActedFor(sender, lookup);
  }
  if (scheme === "organisation" && isMinistry(actor, lookup)) return ["country"];
  const unit = unitOf(actor, lookup);
  return unit === undefined ? [] : [unit];
}

function unitsOfOfficial(official: Official | undefined, lookup: Lookup): readonly UnitRef[] {
  const bodies = official?.posts?.map(({ body }) => body) ?? [];
  return [...new Set(bodies.flatMap((body) => unitsActedFor(body, lookup)))];
}

/** Whether an actor is a ministry or a minister. */
export function isMinistry(actor: string, lookup: Lookup): boolean {
  const { body, scheme, value } = splitRef(actor);
  if (body === "ministries") return true;
  if (scheme === "organisation") return lookup.find("organisation", value)?.kind === "ministry";
  if (scheme !== "official") return false;
  const posts = lookup.find("official", value)?.posts ?? [];
  return posts.some(({ title }) => title === "minister" || title === "deputy-minister");
}

/** The level of a unit: 3 the country, 2 a province, 1 a commune or a group of them; `undefined` for former units. */
export function levelOf(unit: UnitRef): number | undefined {
  if (unit === "country") return 3;
  if (unit.startsWith("province:")) return 2;
  return unit.startsWith("commune:") || unit.startsWith("group:") ? 1 : undefined;
}
