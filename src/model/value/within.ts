import type { PartialDay } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { Shape } from "./conform.js";
import { idOf, partialDay } from "./primitive.js";
import type { ContextRef } from "./reference.js";
import { contextRef } from "./reference.js";

/** Where and when something was said or done. */
export interface Within {
  /** The narrowest known place where it was said; absent: said outside any visit or session. */
  context?: ContextRef | undefined;
  /** The document it stands in; absent: said, not written. */
  documentId?: Id | undefined;
  /** The day; absent: that of the context, else that of the document. */
  date?: PartialDay | undefined;
}

/** The fields of {@link Within}, to be spread into the schema of a kind. */
export const withinFields: Shape<Within> = {
  context: contextRef.optional(),
  documentId: idOf("document").optional(),
  date: partialDay.optional(),
};
