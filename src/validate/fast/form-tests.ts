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

/** The same for values of a line without escapes and control characters, see {@link hasPlainTexts}. */
export const plainFormTests: ReadonlyMap<string, FormTest> = new Map([
  ...formTests,
  [String(patternOf(name)), form.isVisible],
]);

const BACKSLASH = 0x5c;
const DELETE = 0x7f;
/** The first byte of U+0080 to U+00BF. */
const LATIN = 0xc2;

/**
 * Whether no text of a line of JSON can have a control character or half a surrogate pair: those of ASCII stand in JSON as
 * escapes alone. `bytes` are valid UTF-8. Far faster than to look at every letter.
 */
export function hasPlainTexts(bytes: Uint8Array): boolean {
  if (bytes.includes(BACKSLASH) || bytes.includes(DELETE)) return false;
  for (let at = bytes.indexOf(LATIN); at >= 0; at = bytes.indexOf(LATIN, at + 2))
    if ((bytes[at + 1] ?? 0) < 0xa0) return false;
  return true;
}
