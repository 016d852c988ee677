import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { FindingKind } from "../../codes/finding-kind.js";
import { findingKindList } from "../../codes/finding-kind.js";
import type { FindingSeverity } from "../../codes/finding-severity.js";
import { findingSeverityList } from "../../codes/finding-severity.js";
import type { ActorRef } from "../../codes/reference.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, flag, id, listOf, summary } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";
import type { Shortage } from "../value/shortage.js";
import { ShortageSchema } from "../value/shortage.js";
import type { Within } from "../value/within.js";
import { withinFields } from "../value/within.js";

/** How serious an authority rated a finding. Never the library's judgement. */
export interface AssignedSeverity {
  /** The grade it was given. */
  level: FindingSeverity;
  /** The authority that rated it. */
  assignedBy: ActorRef;
}

/** Something found or stated about units: a result, a difficulty, its cause, an assessment. */
export interface Finding extends RecordBase, Within {
  /** Result, difficulty, cause, issue, assessment or violation. */
  kind: FindingKind;
  /** The units, or the group, it is about. */
  units: UnitRef[];
  /** `true`: said of all of them together, undivided; counts once. Absent: of each. */
  jointly?: boolean | undefined;
  /** Who stated it; absent: those on whose behalf its report was given, or the source itself. */
  statedBy?: ActorRef[] | undefined;
  /** Fields it concerns, the main one first; absent: not classified. */
  fields?: FieldCode[] | undefined;
  /** What was found, in a sentence of one's own. */
  summary: string;
  /** People said to be missing; absent: not about that. */
  shortages?: Shortage[] | undefined;
  /** Absent: nobody rated it. */
  severity?: AssignedSeverity | undefined;
}

const AssignedSeveritySchema: ObjectSchema<AssignedSeverity> = conform<AssignedSeverity>()(
  z.strictObject({ level: code(findingSeverityList), assignedBy: actorRef }),
);

/** Schema of {@link Finding}. */
export const FindingSchema: ObjectSchema<Finding> = conform<Finding>()(
  z.strictObject({
    id,
    kind: code(findingKindList),
    units: listOf(unitRef),
    jointly: flag.optional(),
    statedBy: listOf(actorRef, 100).optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    summary,
    shortages: listOf(ShortageSchema, 100).optional(),
    severity: AssignedSeveritySchema.optional(),
    ...withinFields,
    ...baseFields,
  }),
);

/** What there is to know about the kind `finding`. */
export const findingDefinition: Definition<Finding> = {
  kind: "finding",
  schema: FindingSchema,
  key: "id",
  conditions: [{ rule: "any-of", fields: ["field", "position", "count"], at: "shortages" }],
  source: "The reports of 2025: results, difficulties and assessments",
};
