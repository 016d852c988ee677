import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { Qualification } from "../../codes/qualification.js";
import { qualificationList } from "../../codes/qualification.js";
import type { ActorRef } from "../../codes/reference.js";
import type { ServiceCentreModel } from "../../codes/service-centre-model.js";
import { serviceCentreModelList } from "../../codes/service-centre-model.js";
import type { PartialDay } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, count, id, listOf, name, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef, unitRef } from "../value/reference.js";

/** One place where a service centre receives people. */
export interface ServiceSite {
  /** Its name or place; absent: not said. */
  name?: string | undefined;
  /** Number of rooms. */
  rooms?: number | undefined;
  /** Number of counters. */
  counters?: number | undefined;
  /** Number of people who work there. */
  staff?: number | undefined;
}

/** Procedures a centre lists. */
export interface ProcedureCounts {
  /** All procedures listed. */
  total?: number | undefined;
  /** Those offered wholly online. */
  fullOnline?: number | undefined;
  /** Those offered partly online. */
  partialOnline?: number | undefined;
}

/** A Public Administration Service Centre: its premises and equipment. As an actor it is `service-centre@commune:…`. */
export interface ServiceCentre extends RecordBase {
  /** The unit it serves. */
  unit: UnitRef;
  /** A centre of the commune, or a branch where the province chose the one-level model. */
  model: ServiceCentreModel;
  /** How many places it works in; absent: not said. */
  siteCount?: number | undefined;
  /** Those places, as far as they are described; absent: none is. */
  sites?: ServiceSite[] | undefined;
  /** Rooms in all its places; absent: not said. */
  rooms?: number | undefined;
  /** Fields whose procedures it handles; absent: not said. */
  fields?: FieldCode[] | undefined;
  /** Absent: not said. */
  procedures?: ProcedureCounts | undefined;
  /** The lowest qualification among its staff; absent: not said. */
  minimumQualification?: Qualification | undefined;
  /** Its director; absent: not said. */
  director?: ActorRef | undefined;
  /** The day all this holds for; absent: that of its source. */
  asOf?: PartialDay | undefined;
}

const ServiceSiteSchema: ObjectSchema<ServiceSite> = conform<ServiceSite>()(
  z.strictObject({
    name: name.optional(),
    rooms: count.optional(),
    counters: count.optional(),
    staff: count.optional(),
  }),
);

const ProcedureCountsSchema: ObjectSchema<ProcedureCounts> = conform<ProcedureCounts>()(
  z.strictObject({
    total: count.optional(),
    fullOnline: count.optional(),
    partialOnline: count.optional(),
  }),
);

/** Schema of {@link ServiceCentre}. */
export const ServiceCentreSchema: ObjectSchema<ServiceCentre> = conform<ServiceCentre>()(
  z.strictObject({
    id,
    unit: unitRef,
    model: code(serviceCentreModelList),
    siteCount: count.optional(),
    sites: listOf(ServiceSiteSchema, 200).optional(),
    rooms: count.optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    procedures: ProcedureCountsSchema.optional(),
    minimumQualification: code(qualificationList).optional(),
    director: actorRef.optional(),
    asOf: partialDay.optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `service-centre`. */
export const serviceCentreDefinition: Definition<ServiceCentre> = {
  kind: "service-centre",
  schema: ServiceCentreSchema,
  key: "id",
  conditions: [],
  source: "Decree 118/2025/NĐ-CP; Circular 03/2025/TT-VPCP",
};
