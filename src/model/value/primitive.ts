import * as z from "zod";
import type { CodeList } from "../../codes/code-list.js";
import type { MeasureUnit } from "../../codes/measure-unit.js";
import type { Day, PartialDay } from "../../core/dates.js";
import { DAY_PATTERN, PARTIAL_DAY_PATTERN } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import { ID_PATTERN } from "../../core/id.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { ValueSchema } from "./conform.js";
import type { Format } from "./field-info.js";
import { describeField } from "./field-info.js";

// Well-formed Unicode with something visible in it; of the control characters only the line feed. Patterns go into the
// published schemas: without look-ahead and property escapes the engines of other languages read them too.
const TEXT_PATTERN =
  /^[\n\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*[^\s\u0000-\u001F\u007F-\u009F\uD800-\uDFFF][^\u0000-\u0009\u000B-\u001F\u007F-\u009F\uD800-\uDFFF]*$/u;

/** Longest text of a name, title or label, in characters (code points). */
export const NAME_LENGTH = 300;

/** Longest text of a summary or note, in characters (code points). */
export const SUMMARY_LENGTH = 4000;

/** Most members that a list inside a record may have. */
export const LIST_LENGTH = 1000;

/** Largest count, amount or measure; sums of many stay exact. */
export const LARGEST_NUMBER = 1e15;

/** A text that follows a pattern, known by the name of its format. */
export function patterned<T extends string>(pattern: RegExp, format: Format, max: number): ValueSchema<T> {
  return describeField(textLike(pattern, max), { format }) as unknown as ValueSchema<T>;
}

/** Made with its checks at once: a schema for each check on the way would double what an import costs. */
function textLike(pattern: RegExp, max: number): z.ZodString {
  return z.string({ checks: [z.maxLength(max, { abort: true }), z.regex(pattern)] });
}

/** Visible text of at most `max` characters (code points). */
export function text(max: number): ValueSchema<string> {
  return patterned(TEXT_PATTERN, "text", max);
}

/** A name, title or label. */
export const name: ValueSchema<string> = text(NAME_LENGTH);

/** A summary or note. */
export const summary: ValueSchema<string> = text(SUMMARY_LENGTH);

/** A day, `YYYY-MM-DD`. */
export const day: ValueSchema<Day> = patterned(DAY_PATTERN, "day", 10);

/** A day as far as it is known. */
export const partialDay: ValueSchema<PartialDay> = patterned(PARTIAL_DAY_PATTERN, "partial-day", 10);

/** A time of day, `HH:MM`, in Vietnam. */
export const time: ValueSchema<string> = patterned(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "time", 5);

/** A web address. */
export const url: ValueSchema<string> = patterned(
  /^https?:\/\/[^\s\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]+$/u,
  "url",
  2000,
);

/** A JSON Pointer within the record. */
export const pointer: ValueSchema<string> = patterned(
  /^(?:\/(?:[^~/\uD800-\uDFFF]|~[01])*)*$/u,
  "pointer",
  500,
);

/** The id of the record itself. */
export const id: ValueSchema<Id> = patterned(ID_PATTERN, "id", 200);

/** The id of another record, of one kind. */
export function idOf(kind: RecordKind): ValueSchema<Id> {
  return describeField(textLike(ID_PATTERN, 200), { format: "id", reference: kind });
}

/** One member of a code list. */
export function code<Code extends string>(list: CodeList<Code>): ValueSchema<Code> {
  const members = Object.keys(list.members) as [Code, ...Code[]];
  return describeField(z.enum(members), { list });
}

/** A list with at least one member: an empty list says nothing that its absence does not say. */
export function listOf<T>(schema: ValueSchema<T>, max: number = LIST_LENGTH): ValueSchema<T[]> {
  const checks = [z.minLength(1), z.maxLength(max)];
  return new z.ZodArray({ type: "array", element: schema, checks }) as z.ZodArray<typeof schema>;
}

/** A whole number from 0. */
export const count: ValueSchema<number> = z.int().min(0).max(LARGEST_NUMBER);

/** A whole number from 1: a rank, an ordinal, a number in a name. */
export const ordinal: ValueSchema<number> = z.int().min(1).max(1_000_000);

/** Any finite number of reasonable size. */
export const amount: ValueSchema<number> = z.number().min(-LARGEST_NUMBER).max(LARGEST_NUMBER);

/** A number from 0. */
export const quantity: ValueSchema<number> = z.number().min(0).max(LARGEST_NUMBER);

/** A share of 100. */
export const percent: ValueSchema<number> = inUnit(z.number().min(0).max(100), "percent");

/** An amount of money in whole đồng. */
export const vnd: ValueSchema<number> = inUnit(z.int().min(0).max(LARGEST_NUMBER), "vnd");

/** An area in square kilometres. */
export const km2: ValueSchema<number> = inUnit(z.number().min(0).max(LARGEST_NUMBER), "km2");

function inUnit(schema: ValueSchema<number>, unit: MeasureUnit): ValueSchema<number> {
  return describeField(schema, { unit });
}

/** Yes or no. */
export const flag: ValueSchema<boolean> = z.boolean();
