import * as z from "zod";
import type { FormerUnitKind } from "../../codes/former-unit-kind.js";
import { formerUnitKindList } from "../../codes/former-unit-kind.js";
import type { Day } from "../../core/dates.js";
import type { FormerUnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, day, name } from "../value/primitive.js";
import { formerUnitRef } from "../value/reference.js";

/** A province, district or commune of the structure before 1 July 2025. */
export interface FormerUnit {
  /** The unit by its former code: `former-commune:03535`. */
  ref: FormerUnitRef;
  /** The kind it was until 30 June 2025. */
  kind: FormerUnitKind;
  /** The name without its kind. */
  name: string;
  /** The unit it belonged to: a district, or a province; absent: not given. */
  parent?: FormerUnitRef | undefined;
  /** Its last day, normally 2025-06-30; absent: not given. */
  validTo?: Day | undefined;
}

/** Schema of {@link FormerUnit}. */
export const FormerUnitSchema: ObjectSchema<FormerUnit> = conform<FormerUnit>()(
  z.strictObject({
    ref: formerUnitRef,
    kind: code(formerUnitKindList),
    name,
    parent: formerUnitRef.optional(),
    validTo: day.optional(),
  }),
);

/** What there is to know about the kind `former-unit`. */
export const formerUnitDefinition: Definition<FormerUnit> = {
  kind: "former-unit",
  schema: FormerUnitSchema,
  key: "ref",
  conditions: [],
  source: "Structure in force until 30 June 2025; Resolution 203/2025/QH15 ended the district level",
};
