import { itemAt } from "../core/item-at.js";
import * as fc from "fast-check";
import { parsePointer, valueAt } from "../core/pointer.js";

/** Values that JSON can carry and that fit few fields: the wrong type, nothing, too much, the wrong form. */
export const invalidValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1e16,
    -1e16,
    1e300,
    "",
    " ",
    "\n",
    "0",
    "null",
    "\u0000",
    "a\u0007",
    "\ud800",
    "commune:3538",
    "2025-02-30",
    "2025-13",
    "05/10/2025",
    [],
    [null],
    [[]],
    {},
    { type: "by" },
  ),
  fc.integer({ min: 0, max: 6000 }).map((length) => "a".repeat(length)),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.jsonValue({ maxDepth: 2 }),
);

/** What can be done at one place of a value. */
type Step = (target: unknown) => unknown;

/** Takes the place away. */
const GONE = Symbol("gone");

const steps: fc.Arbitrary<Step> = fc.oneof(
  invalidValue.map(
    (value): Step =>
      () =>
        value,
  ),
  fc.constantFrom<Step>(
    () => GONE,
    (target) => [target],
    (target) => (Array.isArray(target) ? [...(target as unknown[]), ...(target as unknown[])] : GONE),
    (target) => (Array.isArray(target) ? target.slice(1) : { value: target }),
    (target) => (typeof target === "string" ? `${target}\u0000` : JSON.stringify(target)),
    (target) =>
      typeof target === "string" ? target.toUpperCase() : typeof target === "number" ? 0 - target : 0,
    (target) => (typeof target === "number" ? target + 0.5 : null),
  ),
  fc.tuple(fc.constantFrom("ghiChu", "__proto__", "constructor", "toString", "type", "id"), invalidValue).map(
    ([key, value]): Step =>
      (target) =>
        isBag(target) ? withMember(target, key, value) : value,
  ),
);

/**
 * The value with one to three changes somewhere in it, schema or no schema. Most results are not valid, some still are: for
 * tests that compare two validators.
 *
 * @example recordOf("gift").chain(mutate)
 */
export function mutate(value: unknown): fc.Arbitrary<unknown> {
  return fc.array(fc.tuple(fc.nat(), steps), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((current, [position, step]) => {
      const pointers = [...pointersIn(current)];
      const pointer = itemAt(pointers, position % pointers.length);
      return replaceAt(current, pointer, step(valueAt(current, pointer)));
    }, value),
  );
}

/** The value with another one at a place; `undefined` there takes the place away. */
export function replaceAt(root: unknown, pointer: string, value: unknown): unknown {
  return changeAt(root, parsePointer(pointer) ?? [], value === undefined ? GONE : value);
}

function changeAt(root: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value === GONE ? null : value;
  const inner = isBag(root) ? changeAt((root as Bag)[step], rest, value) : value;
  const gone = rest.length === 0 && value === GONE;
  if (Array.isArray(root)) {
    const members = root as readonly unknown[];
    return gone
      ? members.filter((_, index) => String(index) !== step)
      : members.map((member, index) => (String(index) === step ? inner : member));
  }
  if (!gone) return withMember(root, step, inner);
  return Object.fromEntries(Object.entries(root as Bag).filter(([key]) => key !== step));
}

type Bag = Readonly<Record<string, unknown>>;

/** An object or a list. */
function isBag(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A copy with one member more or changed; `__proto__` becomes an own key, as `JSON.parse` makes it. */
function withMember(target: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(target)) return [...(target as unknown[]), value];
  return Object.fromEntries([...Object.entries(target as Bag).filter(([own]) => own !== key), [key, value]]);
}

function* pointersIn(value: unknown, pointer = ""): Generator<string> {
  yield pointer;
  if (!isBag(value)) return;
  for (const [key, member] of Object.entries(value))
    yield* pointersIn(member, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
