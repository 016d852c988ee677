import type { Id } from "../../core/id.js";
import { isWithin, valueAt } from "../../core/pointer.js";
import { sameValue } from "../../core/same-value.js";
import type { Claim } from "../../model/value/claim.js";

/** What two reports of one thing say differently. */
export interface Difference {
  readonly pointer: string;
  /** What stands in the united record; of a list, what only the first report has. */
  readonly value: unknown;
  /** What the other report says instead; of a list, what only that has. */
  readonly otherValue: unknown;
  /** Whose value stands only as a claim; absent: both stand, in a list. */
  readonly lost: "a" | "b" | undefined;
}

/** One report, as far as claims go. */
export interface Report {
  readonly claims: readonly Claim[];
  readonly sourceIds: readonly Id[] | undefined;
  /** Where the united record has what this report alone says. */
  readonly alone: string[];
}

const POINTERS_PER_CLAIM = 100;

/** The claims of both reports about the united record, each with the sources that make it. */
export function mergedClaims(
  a: Report,
  b: Report,
  record: object,
  moved: ReadonlyMap<string, string>,
  differences: readonly Difference[],
  inParts: readonly Difference[],
): Claim[] {
  const isOneSource = sameValue([...(a.sourceIds ?? [])].sort(), [...(b.sourceIds ?? [])].sort());
  const claims = [
    ...claimsOf(a, "a", record, new Map(), differences, inParts, isOneSource),
    ...claimsOf(b, "b", record, moved, differences, inParts, isOneSource),
  ];
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

function claimsOf(
  { claims, sourceIds: own, alone }: Report,
  side: "a" | "b",
  record: object,
  moved: ReadonlyMap<string, string>,
  differences: readonly Difference[],
  inParts: readonly Difference[],
  isOneSource: boolean,
): Claim[] {
  const sourceIds = isOneSource || own === undefined ? undefined : [...own];
  const said = sourceIds && { sourceIds };
  const lost = [...differences, ...inParts].filter((difference) => difference.lost === side);
  const kept: Claim[] = [];
  const about = new Map<string, Claim>();
  for (const claim of claims) {
    const pointers = claim.pointers.map((pointer) => movedPointer(pointer, moved));
    for (const pointer of pointers)
      if (lost.some((difference) => difference.pointer === pointer)) about.set(pointer, claim);
    const left = pointers.filter((pointer) => !about.has(pointer) && !isAnswered(claim, record, pointer));
    if (left.length > 0)
      kept.push({ ...claim, pointers: [...new Set(left)], ...(claim.sourceIds === undefined && said) });
  }
  for (const { pointer, otherValue } of lost.filter((difference) => differences.includes(difference)))
    kept.push({ ...about.get(pointer), pointers: [pointer], ...said, otherValue: plain(otherValue) });
  for (let start = 0; said !== undefined && start < alone.length; start += POINTERS_PER_CLAIM)
    kept.push({ pointers: alone.slice(start, start + POINTERS_PER_CLAIM), ...said });
  return kept;
}

/** Whether a claim says why there is no value, where the other report has one. */
function isAnswered({ state }: Claim, record: object, pointer: string): boolean {
  return state !== undefined && valueAt(record, pointer) !== undefined;
}

/** Where a pointer into the second report leads in the united record. */
export function movedPointer(pointer: string, moved: ReadonlyMap<string, string>): string {
  for (const [from, into] of moved) if (isWithin(pointer, from)) return into + pointer.slice(from.length);
  return pointer;
}

/** A value as a claim can carry it. */
function plain(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  const { text } = Object(value) as { text?: unknown };
  return typeof text === "string" ? text : String(value);
}
