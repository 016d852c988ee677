import * as z from "zod";
import type { LinkRelation } from "../../codes/link-relation.js";
import { linkRelationList } from "../../codes/link-relation.js";
import type { Id } from "../../core/id.js";
import type { RecordRef, UnitRef } from "../../core/reference.js";
import type { Claim } from "./claim.js";
import { ClaimSchema } from "./claim.js";
import type { ObjectSchema, Shape } from "./conform.js";
import { conform } from "./conform.js";
import type { Measure } from "./measure.js";
import { MeasureSchema } from "./measure.js";
import { amount, code, flag, idOf, listOf, name, pointer, summary } from "./primitive.js";
import { recordRef, unitRef } from "./reference.js";

/** A relation to another record that no field of its own expresses. */
export interface Link {
  /** How this record relates to the target. */
  rel: LinkRelation;
  /** The record it relates to. */
  target: RecordRef;
}

/** A text of the record in another language. */
export interface Translation {
  /** JSON Pointer to the text within the record. */
  pointer: string;
  /** Language of the translation. */
  language: "vi" | "en";
  /** The translated text. */
  text: string;
}

/** A unit's name as the sender wrote it, to be compared with the registry. */
export interface UnitName {
  /** The unit meant. */
  ref: UnitRef;
  /** The spelling, with or without its kind: "xã Căn Co". */
  name: string;
}

/** A value that this model has no field for. */
export interface Extension {
  /** A name that no other sender will use for something else: `laichau.gov.vn/ma-ho-so`. */
  name: string;
  /** Its value; a text, a number or yes or no. */
  value: string | number | boolean;
}

/** What every record may say beside its own fields. An absent field means: not reported. */
export interface RecordBase {
  /** Unique within its kind; begins with its owner: `12/directive-7`. */
  id: Id;
  /** Ids of the sources of the whole record; absent: those of its context, document or dataset. */
  sourceIds?: Id[] | undefined;
  /** What is known about its values; absent: all stated and exact. */
  claims?: Claim[] | undefined;
  /** Its texts in another language; absent: none. */
  translations?: Translation[] | undefined;
  /** Names of units as the sender wrote them; absent: not kept. */
  names?: UnitName[] | undefined;
  /** Numbers about the thing it describes that have no field of their own; absent: none. */
  measures?: Measure[] | undefined;
  /** Relations to other records; absent: none. */
  links?: Link[] | undefined;
  /** A remark on the record, in words. */
  note?: string | undefined;
  /** `true`: the sender takes the record back. Absent: it stands. */
  withdrawn?: true | undefined;
  /** The sender's own additions; absent: none. */
  extensions?: Extension[] | undefined;
}

const LinkSchema: ObjectSchema<Link> = conform<Link>()(
  z.strictObject({ rel: code(linkRelationList), target: recordRef }),
);

const TranslationSchema: ObjectSchema<Translation> = conform<Translation>()(
  z.strictObject({ pointer, language: z.enum(["vi", "en"]), text: summary }),
);

const UnitNameSchema: ObjectSchema<UnitName> = conform<UnitName>()(z.strictObject({ ref: unitRef, name }));

const ExtensionSchema: ObjectSchema<Extension> = conform<Extension>()(
  z.strictObject({ name, value: z.union([summary, amount, flag]) }),
);

/** The fields of {@link RecordBase} after the id, to be spread into the schema of a kind. */
export const baseFields: Shape<Omit<RecordBase, "id">> = {
  sourceIds: listOf(idOf("source"), 50).optional(),
  claims: listOf(ClaimSchema).optional(),
  translations: listOf(TranslationSchema).optional(),
  names: listOf(UnitNameSchema).optional(),
  measures: listOf(MeasureSchema).optional(),
  links: listOf(LinkSchema).optional(),
  note: summary.optional(),
  withdrawn: z.literal(true).optional(),
  extensions: listOf(ExtensionSchema, 100).optional(),
};
