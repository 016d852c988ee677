import * as z from "zod";
import type { Arrangement } from "../../codes/arrangement.js";
import { arrangementList } from "../../codes/arrangement.js";
import type { Extent } from "../../codes/extent.js";
import { extentList } from "../../codes/extent.js";
import type { Share } from "../../codes/share.js";
import { shareList } from "../../codes/share.js";
import type { Day } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { Citation } from "../value/citation.js";
import { CitationSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, day, id, listOf, name } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** A unit, or a piece of one, that went into a successor. */
export interface Predecessor {
  /** The former unit; absent: it was no unit (a firing range, a coastal flat), or its code is not known. */
  ref?: UnitRef | undefined;
  /** Its name as the instrument writes it. */
  name: string;
  /** Whether all of it went there; absent: not said. */
  extent?: Extent | undefined;
  /** How much of its land went there; absent: not said. */
  land?: Share | undefined;
  /** How many of its people went there; absent: not said. */
  people?: Share | undefined;
}

/** How one unit came to be: one record per successor, as the resolutions are written. */
export interface Succession extends RecordBase {
  /** The unit that came to be. */
  successor: UnitRef;
  /** How the successor came about. */
  arrangement: Arrangement;
  /** The units it was made from. */
  predecessors: Predecessor[];
  /** The resolution and clause; absent: not given. */
  instrument?: Citation | undefined;
  /** Day of adoption; absent: not given. */
  adoptedOn?: Day | undefined;
  /** Day of legal effect (2025: 16 June for communes, 12 June for provinces); absent: not given. */
  effectiveOn?: Day | undefined;
  /** First day of operation (2025: 1 July); absent: not given. */
  operationalFrom?: Day | undefined;
}

const PredecessorSchema: ObjectSchema<Predecessor> = conform<Predecessor>()(
  z.strictObject({
    ref: unitRef.optional(),
    name,
    extent: code(extentList).optional(),
    land: code(shareList).optional(),
    people: code(shareList).optional(),
  }),
);

/** Schema of {@link Succession}. */
export const SuccessionSchema: ObjectSchema<Succession> = conform<Succession>()(
  z.strictObject({
    id,
    successor: unitRef,
    arrangement: code(arrangementList),
    predecessors: listOf(PredecessorSchema, 100),
    instrument: CitationSchema.optional(),
    adoptedOn: day.optional(),
    effectiveOn: day.optional(),
    operationalFrom: day.optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `succession`. */
export const successionDefinition: Definition<Succession> = {
  kind: "succession",
  schema: SuccessionSchema,
  key: "id",
  conditions: [
    { rule: "ordered", earlier: "adoptedOn", later: "effectiveOn" },
    { rule: "ordered", earlier: "effectiveOn", later: "operationalFrom" },
  ],
  source: "Resolution 202/2025/QH15 and resolutions 1654 to 1687/NQ-UBTVQH15, article 1",
};
