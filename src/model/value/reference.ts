import * as z from "zod";
import type { ActorRef, BodyRef } from "../../codes/reference.js";
import { ACTOR_SOURCE, BODY_SOURCE } from "../../codes/reference.js";
import type { Id } from "../../core/id.js";
import { ID_SOURCE } from "../../core/id.js";
import { recordKinds } from "../../core/record-kind.js";
import type { FormerUnitRef, RecordRef, UnitRef } from "../../core/reference.js";
import { FORMER_UNIT_SOURCE, UNIT_SOURCE } from "../../core/reference.js";
import type { ValueSchema } from "./conform.js";
import type { Format } from "./field-info.js";
import { describeField } from "./field-info.js";

/** The place where something was said, from the narrowest known. */
export type ContextRef = `visit:${Id}` | `stop:${Id}` | `session:${Id}` | `report:${Id}`;

/** A place one can go to: a unit, a body of a unit, or a declared organisation. */
export type PlaceRef = UnitRef | BodyRef | `organisation:${Id}`;

function reference<T extends string>(source: string, format: Format): ValueSchema<T> {
  const schema = z
    .string()
    .max(300)
    .regex(new RegExp(`^(?:${source})$`));
  return describeField(schema, { format, reference: "ref" }) as unknown as ValueSchema<T>;
}

/** A unit. */
export const unitRef: ValueSchema<UnitRef> = reference(UNIT_SOURCE, "unit-ref");

/** A unit of the structure before 1 July 2025. */
export const formerUnitRef: ValueSchema<FormerUnitRef> = reference(FORMER_UNIT_SOURCE, "former-unit-ref");

/** An actor. */
export const actorRef: ValueSchema<ActorRef> = reference(ACTOR_SOURCE, "actor-ref");

/** A unit, a body or an organisation. */
export const placeRef: ValueSchema<PlaceRef> = reference(
  `${UNIT_SOURCE}|${BODY_SOURCE}|organisation:${ID_SOURCE}`,
  "place-ref",
);

/** A visit, stop, session or report. */
export const contextRef: ValueSchema<ContextRef> = reference(
  `(?:visit|stop|session|report):${ID_SOURCE}`,
  "context-ref",
);

/** Any record. */
export const recordRef: ValueSchema<RecordRef> = reference(
  `(?:stop|${recordKinds.join("|")}):${ID_SOURCE}`,
  "record-ref",
);
