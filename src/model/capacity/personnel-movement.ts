import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { MovementKind } from "../../codes/movement-kind.js";
import { movementKindList } from "../../codes/movement-kind.js";
import type { ActorRef } from "../../codes/reference.js";
import type { StaffCategory } from "../../codes/staff-category.js";
import { staffCategoryList } from "../../codes/staff-category.js";
import type { Period } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { Citation } from "../value/citation.js";
import { CitationSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { PeriodSchema } from "../value/period.js";
import { code, count, id, listOf, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";
import type { Within } from "../value/within.js";
import { withinFields } from "../value/within.js";

/** Staff who move: seconded, transferred, recruited, resigned. Numbers, never names. */
export interface PersonnelMovement extends RecordBase, Within {
  /** Secondment, transfer, recruitment and so on. */
  kind: MovementKind;
  /** Who said so; absent: not said. */
  statedBy?: ActorRef[] | undefined;
  /** Where they come from; absent: not said, or from outside. */
  origins?: ActorRef[] | undefined;
  /** Where they go; absent: not said, or they leave. */
  destinations?: ActorRef[] | undefined;
  /** How many people; absent: not said. */
  headcount?: number | undefined;
  /** How many posts; absent: not said. */
  posts?: number | undefined;
  /** Absent: not said. */
  category?: StaffCategory | undefined;
  /** Fields they work in; absent: not said. */
  fields?: FieldCode[] | undefined;
  /** For how long; absent: not said, or for good. */
  period?: Period | undefined;
  /** The instrument that orders or allows it; absent: not given. */
  mandate?: Citation | undefined;
  /** In a sentence of one's own; absent: the fields say it all. */
  summary?: string | undefined;
}

/** Schema of {@link PersonnelMovement}. */
export const PersonnelMovementSchema: ObjectSchema<PersonnelMovement> = conform<PersonnelMovement>()(
  z.strictObject({
    id,
    kind: code(movementKindList),
    statedBy: listOf(actorRef, 100).optional(),
    origins: listOf(actorRef).optional(),
    destinations: listOf(actorRef).optional(),
    headcount: count.optional(),
    posts: count.optional(),
    category: code(staffCategoryList).optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    period: PeriodSchema.optional(),
    mandate: CitationSchema.optional(),
    summary: summary.optional(),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `personnel-movement`. */
export const personnelMovementDefinition: Definition<PersonnelMovement> = {
  kind: "personnel-movement",
  schema: PersonnelMovementSchema,
  key: "id",
  conditions: [{ rule: "any-of", fields: ["origins", "destinations", "headcount", "posts", "summary"] }],
  source: "Resolution 76/2025/UBTVQH15; letter 7415/BNV-CCVC of 8 September 2025 (ways to fill posts)",
};
