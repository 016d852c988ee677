import * as z from "zod";
import type { MilestoneKind } from "../../codes/milestone-kind.js";
import { milestoneKindList } from "../../codes/milestone-kind.js";
import type { PartialDay, Period } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { PeriodSchema } from "../value/period.js";
import { code, id, ordinal, partialDay, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** An event in the setting up of a unit: the ceremony, the designations, the first congress or session. */
export interface Milestone extends RecordBase {
  /** The unit it happened in. */
  unit: UnitRef;
  /** What sort of event it is. */
  kind: MilestoneKind;
  /** When it took place; absent: not said. */
  date?: PartialDay | undefined;
  /** Which one it was: 1 for the first congress; absent: not said. */
  ordinal?: number | undefined;
  /** The term of office it opened; absent: not said. */
  term?: Period | undefined;
  /** What happened, in a few words. */
  summary: string;
}

/** Schema of {@link Milestone}. */
export const MilestoneSchema: ObjectSchema<Milestone> = conform<Milestone>()(
  z.strictObject({
    id,
    unit: unitRef,
    kind: code(milestoneKindList),
    date: partialDay.optional(),
    ordinal: ordinal.optional(),
    term: PeriodSchema.optional(),
    summary,
    ...baseFields,
  }),
);

/** What there is to know about the kind `milestone`. */
export const milestoneDefinition: Definition<Milestone> = {
  kind: "milestone",
  schema: MilestoneSchema,
  key: "id",
  conditions: [],
  source: "Resolution 203/2025/QH15 (leaders designated after the arrangement of 2025); the reports of 2025",
};
