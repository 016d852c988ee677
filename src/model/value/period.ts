import * as z from "zod";
import type { Period } from "../../core/dates.js";
import type { ObjectSchema } from "./conform.js";
import { conform } from "./conform.js";
import { describeField } from "./field-info.js";
import { name, partialDay } from "./primitive.js";

/** Schema of a period: start and end inclusive, as far as they are known. */
export const PeriodSchema: ObjectSchema<Period> = describeField(
  conform<Period>()(
    z.strictObject({ start: partialDay.optional(), end: partialDay.optional(), label: name.optional() }),
  ),
  { period: true },
);
