import type { ActorRef } from "../../codes/reference.js";
import { parseRef } from "../../core/reference.js";
import { sameName } from "../../core/text.js";
import type { Official, Post } from "../../model/actors/official.js";
import type { Lookup } from "../../model/lookup.js";
import type { Visit } from "../../model/oversight/visit.js";

/** Who led a visit, with the official's record where it is at hand. */
export interface Head {
  readonly actor: ActorRef;
  readonly official: Official | undefined;
}

/** The head of the delegation, or who led the visit without one; `undefined`: neither is known. */
export function headOf({ delegationId, ledBy }: Visit, lookup: Lookup): Head | undefined {
  const delegation = delegationId === undefined ? undefined : lookup.find("delegation", delegationId);
  const actor = delegation?.members?.find(({ role }) => role === "head")?.actor ?? ledBy;
  if (actor === undefined) return undefined;
  const parsed = parseRef(actor);
  return {
    actor,
    official: parsed?.scheme === "official" ? lookup.find("official", parsed.value) : undefined,
  };
}

/**
 * Whether two heads are one: the same reference, or officials of the same name with no posts that set them apart, or where a
 * report gives no name, of the same post.
 */
export function isSameHead(one: Head, other: Head): boolean {
  if (one.actor === other.actor) return true;
  if (one.official === undefined || other.official === undefined) return false;
  const { fullName: name, posts } = one.official;
  const { fullName: otherName, posts: otherPosts } = other.official;
  if (name === undefined || otherName === undefined) return sharePost(posts, otherPosts, isSamePost);
  if (!sameName(name, otherName)) return false;
  return posts === undefined || otherPosts === undefined || sharePost(posts, otherPosts, isOfOneUnit);
}

function sharePost(
  posts: readonly Post[] = [],
  others: readonly Post[] = [],
  isShared: (one: Post, other: Post) => boolean,
): boolean {
  return posts.some((one) => others.some((other) => isShared(one, other)));
}

function isSamePost(one: Post, other: Post): boolean {
  return one.body === other.body && one.title === other.title;
}

/** An official has posts in the Party and in the state; reports name the one or the other, in the same unit. */
function isOfOneUnit(one: Post, other: Post): boolean {
  return unitOf(one.body) === unitOf(other.body);
}

function unitOf(place: string): string {
  return place.slice(place.indexOf("@") + 1);
}
