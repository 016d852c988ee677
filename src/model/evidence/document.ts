import * as z from "zod";
import type { DocumentKind } from "../../codes/document-kind.js";
import { documentKindList } from "../../codes/document-kind.js";
import type { ActorRef } from "../../codes/reference.js";
import type { PartialDay } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, name, ordinal, partialDay, text } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { actorRef } from "../value/reference.js";

/** An official document: a notice of conclusion, a plan, a letter of reply. */
export interface Document extends RecordBase {
  /** What sort of document it is. */
  kind: DocumentKind;
  /** Its number within the year and issuer: 11826; absent: not numbered or not known. */
  number?: number | undefined;
  /** Its symbol after the number: `UBND-TH`, `TB-UBND`; absent: none or not known. */
  symbol?: string | undefined;
  /** Who issued it. */
  issuer: ActorRef;
  /** Day of issue, as far as it is known; absent: not known. */
  issuedOn?: PartialDay | undefined;
  /** What it is about; absent: not given. */
  subject?: string | undefined;
  /** Who signed; absent: not given. */
  signedBy?: ActorRef | undefined;
}

/** Schema of {@link Document}. */
export const DocumentSchema: ObjectSchema<Document> = conform<Document>()(
  z.strictObject({
    id,
    kind: code(documentKindList),
    number: ordinal.optional(),
    symbol: name.optional(),
    issuer: actorRef,
    issuedOn: partialDay.optional(),
    subject: text(500).optional(),
    signedBy: actorRef.optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `document`. */
export const documentDefinition: Definition<Document> = {
  kind: "document",
  schema: DocumentSchema,
  key: "id",
  conditions: [],
  source: "Decree 30/2020/NĐ-CP (kinds, numbers and symbols of documents)",
};
