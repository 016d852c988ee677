import * as z from "zod";
import type { UnitGroupKind } from "../../codes/unit-group-kind.js";
import { unitGroupKindList } from "../../codes/unit-group-kind.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, count, flag, id, listOf, name } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** Communes spoken of together: a former district's, a cluster, a region. Facts said of them undivided name the group. */
export interface UnitGroup extends RecordBase {
  /** What makes them a group. */
  kind: UnitGroupKind;
  /** What the group is called: "vùng Mù Cang Chải". */
  name: string;
  /** The province whose communes they are. */
  province: UnitRef;
  /** Its members, as far as they are named; absent: none is. */
  communes?: UnitRef[] | undefined;
  /** `true`: every member is listed. `false`: there are, or may be, more. */
  complete: boolean;
  /** How many members it has, when said; absent: not said. */
  count?: number | undefined;
  /** The former districts it covers; absent: not said. */
  formerDistricts?: UnitRef[] | undefined;
}

/** Schema of {@link UnitGroup}. */
export const UnitGroupSchema: ObjectSchema<UnitGroup> = conform<UnitGroup>()(
  z.strictObject({
    id,
    kind: code(unitGroupKindList),
    name,
    province: unitRef,
    communes: listOf(unitRef).optional(),
    complete: flag,
    count: count.optional(),
    formerDistricts: listOf(unitRef, 100).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `unit-group`. */
export const unitGroupDefinition: Definition<UnitGroup> = {
  kind: "unit-group",
  schema: UnitGroupSchema,
  key: "id",
  conditions: [{ rule: "require", when: { field: "complete", is: [true] }, fields: ["communes"] }],
  source: "The reports of 2025: facts attributed to clusters and to the communes of a former district",
};
