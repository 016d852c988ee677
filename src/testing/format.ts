import * as fc from "fast-check";
import { actorClasses } from "../codes/actor-class.js";
import type { Body } from "../codes/body.js";
import { bodies, bodyList } from "../codes/body.js";
import type { Day } from "../core/dates.js";
import { addDays } from "../core/dates.js";
import type { RecordKind } from "../core/record-kind.js";
import { recordKinds } from "../core/record-kind.js";
import type { Format } from "../model/value/field-info.js";
import { unitPool } from "./unit-pool.js";

/** First day of generated records: the two-tier structure began. */
export const FIRST_DAY: Day = "2025-07-01";

/** A day of the second half of 2025. */
export const day: fc.Arbitrary<Day> = fc.nat(183).map((offset) => addDays(FIRST_DAY, offset));

const partialDay = fc.oneof(
  { arbitrary: day, weight: 8 },
  { arbitrary: fc.integer({ min: 7, max: 12 }).map((month) => `2025-${twoDigits(month)}`), weight: 1 },
  { arbitrary: fc.constant("2025"), weight: 1 },
);

const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map(twoDigits).join(":"));
const owner = fc.constantFrom(...unitPool.map(({ code }) => code));

/** An id as a sender makes it: its owner, the kind, a number. */
export function idOf(kind: string): fc.Arbitrary<string> {
  return fc.tuple(owner, fc.nat(9999)).map(([code, number]) => `${code}/${kind}-${number}`);
}

const provinces = unitPool.map(({ code }) => `province:${code}`);
const communes = unitPool.flatMap((province) => province.communes.map(({ code }) => `commune:${code}`));
const formerUnits = unitPool.flatMap(({ former: [code], communes: formed }) => [
  `former-province:${code}`,
  ...new Set(formed.map(({ district }) => `former-district:${district[0]}`)),
  ...formed.flatMap(({ predecessors }) => predecessors.map((unit) => `former-commune:${unit[0]}`)),
]);

const unitRef = fc.oneof(
  { arbitrary: fc.constantFrom(...communes), weight: 14 },
  { arbitrary: fc.constantFrom(...provinces), weight: 3 },
  { arbitrary: refOf("group", "unit-group"), weight: 2 },
  { arbitrary: fc.constantFrom("country", ...formerUnits), weight: 1 },
);

/** The bodies of a level that exist everywhere and at any time. */
export function bodiesOf(level: "province" | "commune"): Body[] {
  return bodies.filter((body) => {
    const { levels, optional, validTo } = bodyList.members[body];
    return levels.includes(level) && optional === undefined && validTo === undefined;
  });
}

function bodyRef(level: "province" | "commune", units: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...bodiesOf(level)), fc.constantFrom(...units))
    .map(([body, unit]) => `${body}@${unit}`);
}

const anyBodyRef = fc.oneof(bodyRef("province", provinces), bodyRef("commune", communes));

const actorRef = fc.oneof(
  anyBodyRef,
  fc.constantFrom(...communes),
  refOf("official"),
  refOf("organisation"),
  refOf("delegation"),
  fc.constantFrom(...actorClasses).map((name) => `class:${name}`),
);

const placeRef = fc.oneof(anyBodyRef, unitRef, refOf("organisation"));

/** Kinds that are named by a code, not by an id. */
const IN_REGISTRY: ReadonlySet<RecordKind> = new Set<RecordKind>(["province", "commune", "former-unit"]);

const byFormat: Readonly<Record<Exclude<Format, "text">, fc.Arbitrary<string>>> = {
  id: idOf("record"),
  day,
  "partial-day": partialDay,
  time,
  url: fc.nat(99_999).map((number) => `https://example.gov.vn/tin-tuc/${number}?lang=vi`),
  // Where it leads is settled when the record around it is known.
  pointer: fc.nat(99_999).map((number) => `/${number}`),
  "province-code": owner,
  "commune-code": fc.constantFrom(...communes).map((unit) => unit.slice("commune:".length)),
  "unit-ref": unitRef,
  "former-unit-ref": fc.constantFrom(...formerUnits),
  "actor-ref": actorRef,
  "record-ref": fc.oneof(...recordKinds.filter((kind) => !IN_REGISTRY.has(kind)).map((kind) => refOf(kind))),
  "context-ref": fc.oneof(...(["visit", "stop", "session", "report"] as const).map((kind) => refOf(kind))),
  "place-ref": placeRef,
  "post-body-ref": placeRef,
};

/** A text that follows a format and points to real units. */
export function formatted(format: Exclude<Format, "text">): fc.Arbitrary<string> {
  return byFormat[format];
}

function refOf(scheme: string, kind?: RecordKind): fc.Arbitrary<string> {
  return idOf(kind ?? scheme).map((id) => `${scheme}:${id}`);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
