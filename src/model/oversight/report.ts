import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { ActorRef } from "../../codes/reference.js";
import type { ReportForm } from "../../codes/report-form.js";
import { reportFormList } from "../../codes/report-form.js";
import type { PartialDay, Period } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { PeriodSchema } from "../value/period.js";
import { code, id, idOf, listOf, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";

/** A report that communes give, at a session or in writing. */
export interface Report extends RecordBase {
  /** The session it was given at; absent: sent without one. */
  sessionId?: Id | undefined;
  /** The day; absent: that of the session. */
  date?: PartialDay | undefined;
  /** The period it is about; absent: not said. */
  covers?: Period | undefined;
  /** Who gave it; absent: not said. */
  presentedBy?: ActorRef[] | undefined;
  /** To whom; absent: those the session is with. */
  addressedTo?: ActorRef[] | undefined;
  /** The units it speaks for; absent: not said. Its findings take them as who stated them. */
  onBehalfOf?: UnitRef[] | undefined;
  /** Absent: not said. */
  form?: ReportForm | undefined;
  /** What it covers; absent: not said. */
  fields?: FieldCode[] | undefined;
  /** The document it stands in; absent: oral, or not at hand. */
  documentId?: Id | undefined;
}

/** Schema of {@link Report}. */
export const ReportSchema: ObjectSchema<Report> = conform<Report>()(
  z.strictObject({
    id,
    sessionId: idOf("session").optional(),
    date: partialDay.optional(),
    covers: PeriodSchema.optional(),
    presentedBy: listOf(actorRef, 100).optional(),
    addressedTo: listOf(actorRef, 100).optional(),
    onBehalfOf: listOf(unitRef).optional(),
    form: code(reportFormList).optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    documentId: idOf("document").optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `report`. */
export const reportDefinition: Definition<Report> = {
  kind: "report",
  schema: ReportSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025: quick and overview reports of communes",
};
