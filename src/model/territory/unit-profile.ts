import * as z from "zod";
import type { RegionClass } from "../../codes/region-class.js";
import { regionClassList } from "../../codes/region-class.js";
import type { ResidentialTerm } from "../../codes/residential-term.js";
import { residentialTermList } from "../../codes/residential-term.js";
import type { PartialDay } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, count, id, km2, listOf, partialDay, percent } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** How many residential areas a unit has, and what they are called there. */
export interface ResidentialAreas {
  /** How many there are. */
  count: number;
  /** The local word; absent: not said. */
  term?: ResidentialTerm | undefined;
}

/** Basic figures of a unit at a time. Sources differ: two profiles of one unit may both be right. */
export interface UnitProfile extends RecordBase {
  /** The unit that is described. */
  unit: UnitRef;
  /** The day the figures hold for; absent: not said. */
  asOf?: PartialDay | undefined;
  /** Natural area in square kilometres. */
  areaKm2?: number | undefined;
  /** Number of people. */
  population?: number | undefined;
  /** Number of households. */
  households?: number | undefined;
  /** Villages, hamlets, residential groups; absent: not reported. */
  residentialAreas?: ResidentialAreas | undefined;
  /** Terrain and region classes that apply; absent: not said. */
  regionClasses?: RegionClass[] | undefined;
  /** Share of poor households, in percent. */
  povertyRatePercent?: number | undefined;
}

const ResidentialAreasSchema: ObjectSchema<ResidentialAreas> = conform<ResidentialAreas>()(
  z.strictObject({ count, term: code(residentialTermList).optional() }),
);

/** Schema of {@link UnitProfile}. */
export const UnitProfileSchema: ObjectSchema<UnitProfile> = conform<UnitProfile>()(
  z.strictObject({
    id,
    unit: unitRef,
    asOf: partialDay.optional(),
    areaKm2: km2.optional(),
    population: count.optional(),
    households: count.optional(),
    residentialAreas: ResidentialAreasSchema.optional(),
    regionClasses: listOf(code(regionClassList), 20).optional(),
    povertyRatePercent: percent.optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `unit-profile`. */
export const unitProfileDefinition: Definition<UnitProfile> = {
  kind: "unit-profile",
  schema: UnitProfileSchema,
  key: "id",
  conditions: [],
  source: "The reports of 2025; criteria of Resolution 112/2025/UBTVQH15 (population, area)",
};
