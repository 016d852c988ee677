import type { ActorRef } from "../codes/reference.js";
import { parseRef } from "../core/reference.js";
import type { Lookup } from "./lookup.js";

/** The communes of today that a reference stands for. */
export interface CommunesOf {
  /** Their codes, each once, in the order of the group. */
  readonly codes: readonly string[];
  /** `true`: these and no others. `false`: there are, or may be, more. */
  readonly complete: boolean;
}

const NONE_KNOWN: CommunesOf = { codes: [], complete: false };

/**
 * The communes that a reference stands for: a commune or a body of it for that one, a group or the bodies of its communes
 * for its members. Which communes a province has the registry of units says, not this.
 *
 * @example communesOf("group:40/S4.GROUP.1", lookupIn(dataset)) // { codes: ["17179", …], complete: true }
 * @example communesOf("service-centre@commune:17170", lookup) // { codes: ["17170"], complete: true }
 */
export function communesOf(reference: ActorRef, groups: Pick<Lookup, "find">): CommunesOf {
  const parsed = parseRef(reference);
  if (parsed?.scheme === "commune") return { codes: [parsed.value], complete: true };
  const group = parsed?.scheme === "group" ? groups.find("unit-group", parsed.value) : undefined;
  if (group?.communes === undefined) return NONE_KNOWN;
  const members = group.communes.map((unit) => parseRef(unit));
  const codes = members.flatMap((unit) => (unit?.scheme === "commune" ? [unit.value] : []));
  return { codes: [...new Set(codes)], complete: group.complete && codes.length === members.length };
}
