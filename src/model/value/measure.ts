import * as z from "zod";
import type { ChangeDirection } from "../../codes/change-direction.js";
import { changeDirectionList } from "../../codes/change-direction.js";
import type { Comparison } from "../../codes/comparison.js";
import { comparisonList } from "../../codes/comparison.js";
import type { MeasureUnit } from "../../codes/measure-unit.js";
import { measureUnitList } from "../../codes/measure-unit.js";
import type { ActorRef } from "../../codes/reference.js";
import type { PartialDay, Period } from "../../core/dates.js";
import type { ObjectSchema } from "./conform.js";
import { conform } from "./conform.js";
import { PeriodSchema } from "./period.js";
import { amount, code, flag, listOf, name, partialDay, quantity } from "./primitive.js";
import { actorRef } from "./reference.js";

/** One part of a measured total. */
export interface MeasurePart {
  /** What the part is, in words. */
  name: string;
  /** Its value, in the unit of the measure. */
  value: number;
  /** The number it is a part of, for "k of n"; absent: not given. */
  outOf?: number | undefined;
  /** Whose part it is; absent: nobody's in particular. */
  actor?: ActorRef | undefined;
}

/** A number about the thing that the record describes. */
export interface Measure {
  /** What is measured, in words: "hồ sơ giải quyết đúng hạn". */
  name: string;
  /** The number; absent: mentioned without a number (a claim says why), or only its change is known. */
  value?: number | undefined;
  /** The total in "k of n"; absent: not given. */
  outOf?: number | undefined;
  /** The value before, at the point of comparison; absent: not given. */
  previous?: number | undefined;
  /** A breakdown of the value; absent: none given. */
  parts?: MeasurePart[] | undefined;
  /** `true`: the parts are all there are and sum to the value. Absent or `false`: they do not exceed it. */
  partsComplete?: boolean | undefined;
  /** Unit of all its numbers; absent: a plain number. */
  unit?: MeasureUnit | undefined;
  /** The day it holds for; absent: that of the record. */
  asOf?: PartialDay | undefined;
  /** The period it was counted over; absent: a state, not a flow, or not given. */
  period?: Period | undefined;
  /** What it is compared with; absent: no comparison. */
  comparedWith?: Comparison | undefined;
  /** Which way it went; absent: not said. */
  change?: ChangeDirection | undefined;
}

const MeasurePartSchema: ObjectSchema<MeasurePart> = conform<MeasurePart>()(
  z.strictObject({ name, value: amount, outOf: quantity.optional(), actor: actorRef.optional() }),
);

/** Schema of {@link Measure}. */
export const MeasureSchema: ObjectSchema<Measure> = conform<Measure>()(
  z.strictObject({
    name,
    value: amount.optional(),
    outOf: quantity.optional(),
    previous: amount.optional(),
    parts: listOf(MeasurePartSchema, 200).optional(),
    partsComplete: flag.optional(),
    unit: code(measureUnitList).optional(),
    asOf: partialDay.optional(),
    period: PeriodSchema.optional(),
    comparedWith: code(comparisonList).optional(),
    change: code(changeDirectionList).optional(),
  }),
);
