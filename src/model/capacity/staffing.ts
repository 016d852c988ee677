import * as z from "zod";
import type { Qualification } from "../../codes/qualification.js";
import { qualificationList } from "../../codes/qualification.js";
import type { ActorRef } from "../../codes/reference.js";
import type { StaffCategory } from "../../codes/staff-category.js";
import { staffCategoryList } from "../../codes/staff-category.js";
import type { PartialDay } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, count, id, listOf, partialDay, percent } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";
import type { Shortage } from "../value/shortage.js";
import { ShortageSchema } from "../value/shortage.js";

/** How many of the staff have one qualification. */
export interface QualifiedStaff {
  /** The highest qualification they hold. */
  qualification: Qualification;
  /** In persons; absent: not said. */
  count?: number | undefined;
  /** In percent of those present; absent: not said. */
  percent?: number | undefined;
}

/** Posts and people of a body, as a register counts them. What someone merely says stands in a finding. */
export interface Staffing extends RecordBase {
  /** The unit or body whose staff are counted. */
  body: ActorRef;
  /** The day it holds for; absent: not said. */
  asOf?: PartialDay | undefined;
  /** Which staff are counted. */
  category: StaffCategory;
  /** Posts assigned; absent: not said. */
  quota?: number | undefined;
  /** People present; absent: not said. */
  present?: number | undefined;
  /** Staff by highest qualification; absent: not reported. */
  byQualification?: QualifiedStaff[] | undefined;
  /** Posts not filled, by field or position; absent: none reported. */
  shortages?: Shortage[] | undefined;
}

const QualifiedStaffSchema: ObjectSchema<QualifiedStaff> = conform<QualifiedStaff>()(
  z.strictObject({
    qualification: code(qualificationList),
    count: count.optional(),
    percent: percent.optional(),
  }),
);

/** Schema of {@link Staffing}. */
export const StaffingSchema: ObjectSchema<Staffing> = conform<Staffing>()(
  z.strictObject({
    id,
    body: actorRef,
    asOf: partialDay.optional(),
    category: code(staffCategoryList),
    quota: count.optional(),
    present: count.optional(),
    byQualification: listOf(QualifiedStaffSchema, 20).optional(),
    shortages: listOf(ShortageSchema, 100).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `staffing`. */
export const staffingDefinition: Definition<Staffing> = {
  kind: "staffing",
  schema: StaffingSchema,
  key: "id",
  conditions: [
    { rule: "any-of", fields: ["quota", "present", "byQualification", "shortages", "measures"] },
    { rule: "any-of", fields: ["count", "percent"], at: "byQualification" },
    { rule: "any-of", fields: ["field", "position", "count"], at: "shortages" },
  ],
  source: "Decree 150/2025/NĐ-CP; official letter 09/CV-BCĐ of 30 May 2025 (civil servants of communes)",
};
