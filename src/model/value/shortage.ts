import * as z from "zod";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { ObjectSchema } from "./conform.js";
import { conform } from "./conform.js";
import { code, count, name } from "./primitive.js";

/** People who are missing. */
export interface Shortage {
  /** The field they are missing in; absent: not said. */
  field?: FieldCode | undefined;
  /** The post they are missing for, in words; absent: not said. */
  position?: string | undefined;
  /** How many are missing, in persons; absent: not said. */
  count?: number | undefined;
}

/** Schema of {@link Shortage}. */
export const ShortageSchema: ObjectSchema<Shortage> = conform<Shortage>()(
  z.strictObject({
    field: code(fieldCodeList).optional(),
    position: name.optional(),
    count: count.optional(),
  }),
);
