import * as z from "zod";
import type { OversightActivity } from "../../codes/oversight-activity.js";
import { oversightActivityList } from "../../codes/oversight-activity.js";
import type { PartOfDay } from "../../codes/part-of-day.js";
import { partOfDayList } from "../../codes/part-of-day.js";
import type { PlaceKind } from "../../codes/place-kind.js";
import { placeKindList } from "../../codes/place-kind.js";
import type { ActorRef } from "../../codes/reference.js";
import type { StopPhase } from "../../codes/stop-phase.js";
import { stopPhaseList } from "../../codes/stop-phase.js";
import type { PartialDay } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { Citation } from "../value/citation.js";
import { CitationSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, flag, id, idOf, listOf, name, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import type { PlaceRef } from "../value/reference.js";
import { actorRef, placeRef, unitRef } from "../value/reference.js";

/** One place gone to during a visit. Stops stand in their order. */
export interface Stop extends RecordBase {
  /** The unit, body or organisation gone to. */
  at: PlaceRef;
  /** What kind of place it was, where it is none of these; absent: the body or organisation says it. */
  placeKind?: PlaceKind | undefined;
  /** Its name in words, where there is one beside `at`; absent: none. */
  placeName?: string | undefined;
  /** What was done there; absent: not said. */
  activities?: OversightActivity[] | undefined;
  /** The day; absent: that of the visit. */
  date?: PartialDay | undefined;
  /** Before or after the working session; absent: not said, or there was none. */
  phase?: StopPhase | undefined;
}

/** A delegation goes to communes. */
export interface Visit extends RecordBase {
  /** The delegation; absent: none was named, see `ledBy`. */
  delegationId?: Id | undefined;
  /** Who led it, where no delegation is recorded; absent: its head, or not said. */
  ledBy?: ActorRef | undefined;
  /** The day, or the first of several. */
  date: PartialDay;
  /** The last day; absent: one day. */
  endDate?: PartialDay | undefined;
  /** Absent: not said. */
  partOfDay?: PartOfDay | undefined;
  /** What it was for. */
  activities: OversightActivity[];
  /** The units gone to; never those merely invited. */
  units: UnitRef[];
  /** The places gone to, in order; absent: not reported. */
  stops?: Stop[] | undefined;
  /** `true`: announced beforehand, `false`: not. Absent: not said. */
  announced?: boolean | undefined;
  /** The plan or decision it follows, where the delegation names none; absent: none given. */
  mandate?: Citation | undefined;
  /** The earlier visit it follows up; absent: none. */
  followsUpId?: Id | undefined;
}

/** Schema of {@link Stop}. */
export const StopSchema: ObjectSchema<Stop> = conform<Stop>()(
  z.strictObject({
    id,
    at: placeRef,
    placeKind: code(placeKindList).optional(),
    placeName: name.optional(),
    activities: listOf(code(oversightActivityList), 20).optional(),
    date: partialDay.optional(),
    phase: code(stopPhaseList).optional(),
    ...baseFields,
  }),
);

/** Schema of {@link Visit}. */
export const VisitSchema: ObjectSchema<Visit> = conform<Visit>()(
  z.strictObject({
    id,
    delegationId: idOf("delegation").optional(),
    ledBy: actorRef.optional(),
    date: partialDay,
    endDate: partialDay.optional(),
    partOfDay: code(partOfDayList).optional(),
    activities: listOf(code(oversightActivityList), 20),
    units: listOf(unitRef),
    stops: listOf(StopSchema, 200).optional(),
    announced: flag.optional(),
    mandate: CitationSchema.optional(),
    followsUpId: idOf("visit").optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `visit`. */
export const visitDefinition: Definition<Visit> = {
  kind: "visit",
  schema: VisitSchema,
  key: "id",
  conditions: [
    { rule: "ordered", earlier: "date", later: "endDate" },
    { rule: "require", when: { field: "placeKind", is: ["other"] }, fields: ["placeName"], at: "stops" },
  ],
  source: "The reports of 2025; SEMIC Core Public Event vocabulary (event and sub-events)",
};
