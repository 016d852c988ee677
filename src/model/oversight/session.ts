import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { Grain } from "../../codes/grain.js";
import { grainList } from "../../codes/grain.js";
import type { PartOfDay } from "../../codes/part-of-day.js";
import { partOfDayList } from "../../codes/part-of-day.js";
import type { ActorRef } from "../../codes/reference.js";
import type { SessionKind } from "../../codes/session-kind.js";
import { sessionKindList } from "../../codes/session-kind.js";
import type { SessionMode } from "../../codes/session-mode.js";
import { sessionModeList } from "../../codes/session-mode.js";
import type { SessionRole } from "../../codes/session-role.js";
import { sessionRoleList } from "../../codes/session-role.js";
import type { PartialDay } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, idOf, listOf, name, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";

/** Someone with a part in a session. Who merely came with the delegation stands in the delegation. */
export interface Participant {
  /** The official, body or class that took part. */
  actor: ActorRef;
  /** The parts taken. */
  roles: SessionRole[];
  /** Who stood for the body; absent: the actor itself, or not said. */
  representedBy?: Grain | undefined;
}

/** A sitting at which reports are heard and conclusions given. */
export interface Session extends RecordBase {
  /** The visit it belongs to; absent: held on its own. */
  visitId?: Id | undefined;
  /** What sort of session it is. */
  kind: SessionKind;
  /** The day; absent: that of the visit. */
  date?: PartialDay | undefined;
  /** Absent: not said. */
  partOfDay?: PartOfDay | undefined;
  /** Absent: not said. */
  mode?: SessionMode | undefined;
  /** Where it was held, in words; absent: not said. */
  venue?: string | undefined;
  /** The units worked with, present or represented. */
  units: UnitRef[];
  /** What it was about; absent: not said. */
  fields?: FieldCode[] | undefined;
  /** Those with a part in it; absent: nobody is named. */
  participants?: Participant[] | undefined;
}

const ParticipantSchema: ObjectSchema<Participant> = conform<Participant>()(
  z.strictObject({
    actor: actorRef,
    roles: listOf(code(sessionRoleList), 10),
    representedBy: code(grainList).optional(),
  }),
);

/** Schema of {@link Session}. */
export const SessionSchema: ObjectSchema<Session> = conform<Session>()(
  z.strictObject({
    id,
    visitId: idOf("visit").optional(),
    kind: code(sessionKindList),
    date: partialDay.optional(),
    partOfDay: code(partOfDayList).optional(),
    mode: code(sessionModeList).optional(),
    venue: name.optional(),
    units: listOf(unitRef),
    fields: listOf(code(fieldCodeList), 50).optional(),
    participants: listOf(ParticipantSchema).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `session`. */
export const sessionDefinition: Definition<Session> = {
  kind: "session",
  schema: SessionSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025; SEMIC Core Public Event vocabulary (participation and role)",
};
