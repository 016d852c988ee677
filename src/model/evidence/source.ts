import * as z from "zod";
import type { SourceExtent } from "../../codes/source-extent.js";
import { sourceExtentList } from "../../codes/source-extent.js";
import type { SourceForm } from "../../codes/source-form.js";
import { sourceFormList } from "../../codes/source-form.js";
import type { SourceLanguage } from "../../codes/source-language.js";
import { sourceLanguageList } from "../../codes/source-language.js";
import type { PartialDay } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, id, name, partialDay, text, url } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";

/** Where facts come from: an article, an official document, a register, a dataset. */
export interface Source extends RecordBase {
  /** What sort of source it is. */
  form: SourceForm;
  /** How much of it was at hand; absent: all. */
  extent?: SourceExtent | undefined;
  /** The paper, portal or agency that published it; absent: not stated. */
  publisher?: string | undefined;
  /** Its title, as printed; absent: not at hand. */
  title?: string | undefined;
  /** Its author as signed; absent: not signed. */
  author?: string | undefined;
  /** Day of publication, as far as it is known; absent: not known. */
  publishedOn?: PartialDay | undefined;
  /** Its web address; absent: not known. */
  url?: string | undefined;
  /** The language it is written in. */
  language: SourceLanguage;
}

/** Schema of {@link Source}. */
export const SourceSchema: ObjectSchema<Source> = conform<Source>()(
  z.strictObject({
    id,
    form: code(sourceFormList),
    extent: code(sourceExtentList).optional(),
    publisher: name.optional(),
    title: text(500).optional(),
    author: name.optional(),
    publishedOn: partialDay.optional(),
    url: url.optional(),
    language: code(sourceLanguageList),
    ...baseFields,
  }),
);

/** What there is to know about the kind `source`. */
export const sourceDefinition: Definition<Source> = {
  kind: "source",
  schema: SourceSchema,
  key: "id",
  conditions: [],
  source: "W3C PROV-O (entity a record was derived from)",
};
