import { sameValue } from "../../core/same-value.js";
import { valueOf } from "../../model/value-of.js";
import type { RecordBase, Translation } from "../../model/value/record-base.js";
import type { Difference, Report } from "./merge-claims.js";
import { mergedClaims, movedPointer } from "./merge-claims.js";

/** A list of parts that was united beforehand, and where the parts of the second report went. */
export interface MergedParts {
  readonly field: string;
  readonly parts: readonly object[];
  /** Pointers in the second report → pointers in the united record. */
  readonly moved: ReadonlyMap<string, string>;
  readonly differences: readonly Difference[];
}

/** A record united from two, and where the two do not agree. */
export interface MergedRecords<T> {
  readonly record: T;
  readonly differences: readonly Difference[];
}

type Bag = Readonly<Record<string, unknown>>;

/** Fields that say something of the record, not of what it describes. */
const ASIDE = new Set(["id", "sourceIds", "claims", "withdrawn"]);

/** Unites two records of one thing, field by field. `disputed`: lists that cannot both be right when each has more. */
export function mergeRecords<T extends RecordBase>(
  a: T,
  b: T,
  disputed: readonly string[],
  parts?: MergedParts,
): MergedRecords<T> {
  const record: Record<string, unknown> = { id: a.id };
  const moved = new Map(parts?.moved);
  const differences: Difference[] = [];
  const [one, other]: [Report, Report] = [report(a), report(b)];
  for (const field of fieldsOf(a, b)) {
    const value = (a as unknown as Bag)[field];
    const otherValue = field === "translations" ? movedTranslations(b, moved) : (b as unknown as Bag)[field];
    const pointer = `/${field}`;
    if (ASIDE.has(field) || field === parts?.field || (value ?? otherValue) === undefined) continue;
    if (value === undefined || otherValue === undefined) {
      record[field] = value ?? otherValue;
      (value === undefined ? other : one).alone.push(pointer);
    } else if (Array.isArray(value) && Array.isArray(otherValue)) {
      const united = unite(value, otherValue, pointer, moved);
      record[field] = united.list;
      one.alone.push(...united.alone[0]);
      other.alone.push(...united.alone[1]);
      const [rest, otherRest] = united.rest;
      if (disputed.includes(field) && rest.length > 0 && otherRest.length > 0)
        differences.push({ pointer, value: rest, otherValue: otherRest, lost: undefined });
    } else if (field === "note" && value !== otherValue) {
      record[field] = `${value as string}\n${otherValue as string}`;
    } else {
      const chosen = choose(a, b, pointer, value, otherValue);
      record[field] = chosen.value;
      if (chosen.difference) differences.push(chosen.difference);
    }
  }
  if (a.withdrawn === true && b.withdrawn === true) record.withdrawn = true;
  if (parts !== undefined && parts.parts.length > 0) record[parts.field] = parts.parts;
  const sourceIds = [...new Set([...(a.sourceIds ?? []), ...(b.sourceIds ?? [])])];
  if (sourceIds.length > 0) record.sourceIds = sourceIds;
  const claims = mergedClaims(one, other, record, moved, differences, parts?.differences ?? []);
  if (claims.length > 0) record.claims = claims;
  return { record: record as unknown as T, differences: [...differences, ...(parts?.differences ?? [])] };
}

function report({ claims = [], sourceIds }: RecordBase): Report {
  return { claims, sourceIds, alone: [] };
}

interface United {
  readonly list: readonly unknown[];
  /** What only the one, and only the other has. */
  readonly rest: readonly [readonly unknown[], readonly unknown[]];
  /** Where that stands. */
  readonly alone: readonly [readonly string[], readonly string[]];
}

/** The members of both lists, those of the first before what only the second has. */
function unite(
  list: readonly unknown[],
  other: readonly unknown[],
  pointer: string,
  moved: Map<string, string>,
): United {
  const united = [...list];
  const rest: unknown[] = [];
  const shared = new Set<number>();
  for (const [index, member] of other.entries()) {
    const known = list.findIndex((one) => sameValue(one, member));
    const place = known < 0 ? united.push(member) - 1 : known;
    if (known < 0) rest.push(member);
    else shared.add(known);
    moved.set(`${pointer}/${index}`, `${pointer}/${place}`);
  }
  const own = list.map((_, index) => index).filter((index) => !shared.has(index));
  return {
    list: united,
    rest: [own.map((index) => list[index]), rest],
    alone: [
      own.map((index) => `${pointer}/${index}`),
      rest.map((_, index) => `${pointer}/${list.length + index}`),
    ],
  };
}

/** The value that stands: of two days the more exact one, a stated value before one that was inferred, else the first. */
function choose(
  a: object,
  b: object,
  pointer: string,
  value: unknown,
  otherValue: unknown,
): { readonly value: unknown; readonly difference?: Difference } {
  if (sameValue(value, otherValue)) return { value };
  if (typeof value === "string" && typeof otherValue === "string" && /date$/i.test(pointer)) {
    if (value.startsWith(`${otherValue}-`)) return { value };
    if (otherValue.startsWith(`${value}-`)) return { value: otherValue };
  }
  const isSurer = valueOf(a, pointer).basis !== "stated" && valueOf(b, pointer).basis === "stated";
  return isSurer
    ? { value: otherValue, difference: { pointer, value: otherValue, otherValue: value, lost: "a" } }
    : { value, difference: { pointer, value, otherValue, lost: "b" } };
}

/** The fields of both, translations last: where the texts of the second report went must be known by then. */
function fieldsOf(a: object, b: object): Set<string> {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return fields.delete("translations") ? fields.add("translations") : fields;
}

function movedTranslations(
  { translations }: RecordBase,
  moved: ReadonlyMap<string, string>,
): Translation[] | undefined {
  return translations?.map((one) => ({ ...one, pointer: movedPointer(one.pointer, moved) }));
}
