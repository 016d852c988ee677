import { isWithin } from "../core/pointer.js";
import type { Directive } from "../model/oversight/directive.js";
import type { Claim } from "../model/value/claim.js";
import type { Translation } from "../model/value/record-base.js";

/**
 * The claims of a directive that hold for the task of one addressee, with their pointers led to where the task says the same.
 *
 * @param resolved whether the assignee is a member of the addressee, not the addressee itself
 * @param dated the claims on a day that the directive takes from its context
 */
export function carriedClaims(
  { claims = [] }: Directive,
  addressee: number,
  resolved: boolean,
  dated: readonly Omit<Claim, "pointers">[],
): Claim[] {
  const carried = claims
    // A state says that there is no value, and a task has only what there is.
    .filter(({ state }) => state === undefined)
    .map((claim) => ({ ...claim, pointers: placesOf(claim.pointers, addressee) }))
    .filter(({ pointers }) => pointers.length > 0);
  for (const claim of dated) carried.push({ ...claim, pointers: ["/assignedOn"] });
  const isGrounded = carried.some(
    ({ basis, pointers }) => basis !== undefined && pointers.includes("/assignee"),
  );
  if (resolved && !isGrounded) carried.push({ pointers: ["/assignee"], basis: "derived" });
  return carried;
}

/** The translations of what the task takes from the directive. */
export function carriedTranslations({ translations = [] }: Directive): Translation[] {
  return translations.flatMap((translation) =>
    placesOf([translation.pointer], -1).map((pointer) => ({ ...translation, pointer })),
  );
}

const SAME = ["/summary", "/obligations", "/deadline"];

function placesOf(pointers: readonly string[], addressee: number): string[] {
  const places = pointers.map((pointer) => {
    if (pointer === "" || SAME.some((field) => isWithin(pointer, field))) return pointer;
    const own = `/addressees/${addressee}`;
    switch (pointer) {
      case "/date":
        return "/assignedOn";
      case "/condition":
        return "/note";
      case "/addressees":
      case own:
      case `${own}/actor`:
        return "/assignee";
      case `${own}/role`:
        return "/role";
      default:
        return undefined;
    }
  });
  return [...new Set(places.filter((place) => place !== undefined))];
}
