import type * as z from "zod";
import { day, id, name, partialDay } from "../../model/value/primitive.js";
import { actorRef, contextRef, placeRef, recordRef, unitRef } from "../../model/value/reference.js";
import type { FormTest } from "./written-form.js";
import * as form from "./written-form.js";

/** The pattern of a text schema. */
export function patternOf(schema: z.core.$ZodType): RegExp | undefined {
  for (const check of (schema as z.ZodString)._zod.def.checks ?? []) {
    const { pattern } = check._zod.def as { pattern?: RegExp };
    if (pattern !== undefined) return pattern;
  }
  return undefined;
}

const written: readonly (readonly [z.core.$ZodType, FormTest])[] = [
  [name, form.isText],
  [id, form.isId],
  [day, form.isDayForm],
  [partialDay, form.isPartialDayForm],
  [unitRef, form.isUnitForm],
  [actorRef, form.isActorForm],
  [placeRef, form.isPlaceForm],
  [contextRef, form.isContextForm],
  [recordRef, form.isRecordForm],
];

/** The patterns that have a test of their own. */
export const formTests: ReadonlyMap<string, FormTest> = new Map(
  written.map(([schema, test]) => [String(patternOf(schema)), test]),
);
