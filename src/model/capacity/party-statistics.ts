import * as z from "zod";
import type { PartialDay } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { count, id, partialDay } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** Figures of a unit's Party organisation. Counts only: no one's membership is ever recorded. */
export interface PartyStatistics extends RecordBase {
  /** The unit whose Party organisation is counted. */
  unit: UnitRef;
  /** The day they hold for; absent: not said. */
  asOf?: PartialDay | undefined;
  /** Grassroots Party organisations. */
  organisations?: number | undefined;
  /** Party cells (chi bộ). */
  cells?: number | undefined;
  /** Party members. */
  members?: number | undefined;
  /** Members admitted in the year up to `asOf`. */
  newMembers?: number | undefined;
  /** Members to be admitted in that year. */
  newMembersTarget?: number | undefined;
}

/** Schema of {@link PartyStatistics}. */
export const PartyStatisticsSchema: ObjectSchema<PartyStatistics> = conform<PartyStatistics>()(
  z.strictObject({
    id,
    unit: unitRef,
    asOf: partialDay.optional(),
    organisations: count.optional(),
    cells: count.optional(),
    members: count.optional(),
    newMembers: count.optional(),
    newMembersTarget: count.optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `party-statistics`. */
export const partyStatisticsDefinition: Definition<PartyStatistics> = {
  kind: "party-statistics",
  schema: PartyStatisticsSchema,
  key: "id",
  conditions: [
    {
      rule: "any-of",
      fields: ["organisations", "cells", "members", "newMembers", "newMembersTarget", "measures"],
    },
  ],
  source: "Personal Data Protection Law 91/2025/QH15 (political views are sensitive data): counts only",
};
