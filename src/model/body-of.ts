import type { PostTitle } from "../codes/post-title.js";
import type { ActorRef } from "../codes/reference.js";
import type { PartialDay } from "../core/dates.js";
import { firstDayOf, lastDayOf } from "../core/dates.js";
import { parseRef } from "../core/reference.js";
import type { Post } from "./actors/official.js";
import type { Lookup } from "./lookup.js";
import type { PlaceRef } from "./value/reference.js";

/** Seats in a committee, held beside the post that an official acts in. */
const SEATS: ReadonlySet<PostTitle> = new Set<PostTitle>([
  "party-committee-member",
  "standing-committee-member",
]);

/**
 * The body, unit or organisation for which an actor acts on a day: of an official that of the post held then, of a delegation
 * the one that sent it, of any other actor itself. Of several posts the one recorded first, a mere seat in a Party committee
 * last. `undefined`: not known, or a class of people.
 *
 * @example bodyOf("official:40/S4.PERSON.1", lookupIn(dataset), "2025-10-28") // "peoples-committee@province:40"
 */
export function bodyOf(actor: ActorRef, lookup: Pick<Lookup, "find">, day: PartialDay): PlaceRef | undefined {
  const parsed = parseRef(actor);
  switch (parsed?.scheme) {
    case undefined:
    case "class":
      return undefined;
    case "official": {
      const posts = lookup.find("official", parsed.value)?.posts?.filter((post) => isHeld(post, day));
      return (posts?.find(({ title }) => !SEATS.has(title)) ?? posts?.[0])?.body;
    }
    case "delegation": {
      const sender = lookup.find("delegation", parsed.value)?.sentBy;
      // A delegation may be sent by an official, hardly by another delegation.
      return sender === undefined || sender.startsWith("delegation:")
        ? undefined
        : bodyOf(sender, lookup, day);
    }
    default:
      return actor as PlaceRef;
  }
}

function isHeld({ since, until }: Post, day: PartialDay): boolean {
  return (
    (since === undefined || firstDayOf(since) <= lastDayOf(day)) &&
    (until === undefined || firstDayOf(day) <= lastDayOf(until))
  );
}
