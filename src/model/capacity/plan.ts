import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { MeasureUnit } from "../../codes/measure-unit.js";
import { measureUnitList } from "../../codes/measure-unit.js";
import type { PlanKind } from "../../codes/plan-kind.js";
import { planKindList } from "../../codes/plan-kind.js";
import type { ActorRef } from "../../codes/reference.js";
import type { PartialDay, Period } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { PeriodSchema } from "../value/period.js";
import { amount, code, count, id, listOf, name, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";

/** One target of a plan. */
export interface Indicator {
  /** What is to be reached, in words. */
  name: string;
  /** Unit of both numbers; absent: a plain number. */
  unit?: MeasureUnit | undefined;
  /** The target; absent: not said. */
  planned?: number | undefined;
  /** What was reached; absent: not said. */
  actual?: number | undefined;
  /** The day of what was reached; absent: not said. */
  asOf?: PartialDay | undefined;
}

/** A plan or programme of a unit. */
export interface Plan extends RecordBase {
  /** The unit it is a plan of. */
  unit: UnitRef;
  /** What sort of plan it is. */
  kind: PlanKind;
  /** The time it is for. */
  period: Period;
  /** Who drew it up; absent: not said. */
  preparedBy?: ActorRef | undefined;
  /** To whom it was submitted; absent: not said, or not. */
  submittedTo?: ActorRef | undefined;
  /** Who adopted it; absent: not said, or not adopted. */
  adoptedBy?: ActorRef | undefined;
  /** On what occasion, in words: "Kỳ họp thứ nhất HĐND xã"; absent: not said. */
  occasion?: string | undefined;
  /** Fields it covers; absent: not said. */
  fields?: FieldCode[] | undefined;
  /** How many targets it has; absent: not said. */
  indicatorCount?: number | undefined;
  /** Its targets as far as they are given; absent: none is. */
  indicators?: Indicator[] | undefined;
}

const IndicatorSchema: ObjectSchema<Indicator> = conform<Indicator>()(
  z.strictObject({
    name,
    unit: code(measureUnitList).optional(),
    planned: amount.optional(),
    actual: amount.optional(),
    asOf: partialDay.optional(),
  }),
);

/** Schema of {@link Plan}. */
export const PlanSchema: ObjectSchema<Plan> = conform<Plan>()(
  z.strictObject({
    id,
    unit: unitRef,
    kind: code(planKindList),
    period: PeriodSchema,
    preparedBy: actorRef.optional(),
    submittedTo: actorRef.optional(),
    adoptedBy: actorRef.optional(),
    occasion: name.optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    indicatorCount: count.optional(),
    indicators: listOf(IndicatorSchema, 500).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `plan`. */
export const planDefinition: Definition<Plan> = {
  kind: "plan",
  schema: PlanSchema,
  key: "id",
  conditions: [{ rule: "require", when: { field: "kind", is: ["other"] }, fields: ["note"] }],
  source: "Law on Organisation of Local Government 72/2025/QH15; the reports of 2025",
};
