import * as z from "zod";
import type { CodeScheme } from "../../codes/code-scheme.js";
import { codeSchemeList } from "../../codes/code-scheme.js";
import type { Day } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { ObjectSchema } from "./conform.js";
import { conform } from "./conform.js";
import { code, day, idOf, name } from "./primitive.js";

/** An instrument that is cited. */
export interface Citation {
  /** Number and symbol as printed: `1676/NQ-UBTVQH15`. */
  text: string;
  /** Article, clause or point: `54`; absent: the whole instrument. */
  clause?: string | undefined;
  /** The instrument's own record; absent: it has none. */
  documentId?: Id | undefined;
}

/** Schema of {@link Citation}. */
export const CitationSchema: ObjectSchema<Citation> = conform<Citation>()(
  z.strictObject({ text: name, clause: name.optional(), documentId: idOf("document").optional() }),
);

/** A code of the same thing in another scheme. */
export interface OtherCode {
  /** Whose code it is. */
  scheme: CodeScheme;
  /** The code as that scheme writes it. */
  value: string;
  /** First day of its validity; absent: not known. */
  validFrom?: Day | undefined;
  /** Last day of its validity; absent: still valid, or not known. */
  validTo?: Day | undefined;
}

/** Schema of {@link OtherCode}. */
export const OtherCodeSchema: ObjectSchema<OtherCode> = conform<OtherCode>()(
  z.strictObject({
    scheme: code(codeSchemeList),
    value: name,
    validFrom: day.optional(),
    validTo: day.optional(),
  }),
);
