import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { OrganisationKind } from "../../codes/organisation-kind.js";
import { organisationKindList } from "../../codes/organisation-kind.js";
import type { Day } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { OtherCode } from "../value/citation.js";
import { OtherCodeSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, day, id, listOf, name } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";

/** An organisation that `body@unit` cannot name: a given school, company, project board, ministry. */
export interface Organisation extends RecordBase {
  /** Full name: "Trường Tiểu học Căn Co". */
  name: string;
  /** What sort of organisation it is. */
  kind: OrganisationKind;
  /** The unit it belongs to or sits in. */
  unit: UnitRef;
  /** Fields it works in; absent: not said. */
  fields?: FieldCode[] | undefined;
  /** Its codes, such as the agency identifier; absent: none given. */
  codes?: OtherCode[] | undefined;
  /** First day of its existence; absent: not known. */
  validFrom?: Day | undefined;
  /** Last day of its existence; absent: still exists, or not known. */
  validTo?: Day | undefined;
}

/** Schema of {@link Organisation}. */
export const OrganisationSchema: ObjectSchema<Organisation> = conform<Organisation>()(
  z.strictObject({
    id,
    name,
    kind: code(organisationKindList),
    unit: unitRef,
    fields: listOf(code(fieldCodeList), 50).optional(),
    codes: listOf(OtherCodeSchema, 50).optional(),
    validFrom: day.optional(),
    validTo: day.optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `organisation`. */
export const organisationDefinition: Definition<Organisation> = {
  kind: "organisation",
  schema: OrganisationSchema,
  key: "id",
  conditions: [
    { rule: "ordered", earlier: "validFrom", later: "validTo" },
    { rule: "ordered", earlier: "validFrom", later: "validTo", at: "codes" },
  ],
  source: "W3C Organization Ontology (formal organisation); the reports of 2025",
};
