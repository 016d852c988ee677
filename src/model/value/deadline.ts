import * as z from "zod";
import type { DeadlineStart } from "../../codes/deadline-start.js";
import { deadlineStartList } from "../../codes/deadline-start.js";
import type { DurationUnit } from "../../codes/duration-unit.js";
import { durationUnitList } from "../../codes/duration-unit.js";
import type { Recurrence } from "../../codes/recurrence.js";
import { recurrenceList } from "../../codes/recurrence.js";
import type { PartialDay } from "../../core/dates.js";
import type { ValueSchema } from "./conform.js";
import { conformValue } from "./conform.js";
import { code, name, ordinal, partialDay } from "./primitive.js";

/** A deadline on or before a day. */
export interface DeadlineBy {
  /** By a day. */
  type: "by";
  /** The last day; a year or month means its last day. */
  day: PartialDay;
  /** `true`: before that day, the day itself is too late. Absent: the day still counts. */
  exclusive?: true | undefined;
}

/** A deadline some time after an event. */
export interface DeadlineWithin {
  /** Within a time from a start. */
  type: "within";
  /** How many of the unit, from 1. */
  amount: number;
  /** What the amount counts. */
  unit: DurationUnit;
  /** What starts the clock. */
  start: DeadlineStart;
}

/** A deadline before an event whose day may not be known. */
export interface DeadlineBefore {
  /** Before an event. */
  type: "before";
  /** The event in words: "Đại hội Đảng bộ tỉnh". */
  event: string;
}

/** A duty that returns. */
export interface DeadlineRecurring {
  /** Again and again. */
  type: "recurring";
  /** How often. */
  every: Recurrence;
  /** When within the unit, in words: "ngày 25", "17:00"; absent: at its end. */
  at?: string | undefined;
}

/** By when something is to be done. A word of urgency is not a deadline: see `urgency`. */
export type Deadline = DeadlineBy | DeadlineWithin | DeadlineBefore | DeadlineRecurring;

/** Schema of {@link Deadline}. */
export const DeadlineSchema: ValueSchema<Deadline> = conformValue<Deadline>()(
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("by"), day: partialDay, exclusive: z.literal(true).optional() }),
    z.strictObject({
      type: z.literal("within"),
      amount: ordinal,
      unit: code(durationUnitList),
      start: code(deadlineStartList),
    }),
    z.strictObject({ type: z.literal("before"), event: name }),
    z.strictObject({ type: z.literal("recurring"), every: code(recurrenceList), at: name.optional() }),
  ]),
);
