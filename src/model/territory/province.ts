import * as z from "zod";
import type { ProvinceKind } from "../../codes/province-kind.js";
import { provinceKindList } from "../../codes/province-kind.js";
import type { Day } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { Citation, OtherCode } from "../value/citation.js";
import { CitationSchema, OtherCodeSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, day, listOf, name, patterned } from "../value/primitive.js";

/** A province or centrally-run city, as agencies exchange it in a list of units. */
export interface Province {
  /** Two digits, `01` to `99` (Decision 19/2025/QĐ-TTg). */
  code: string;
  /** Province or centrally-run city. */
  kind: ProvinceKind;
  /** The name without its kind: `Lai Châu`. */
  name: string;
  /** First day on which the unit had this kind and name. */
  validFrom: Day;
  /** Last such day; absent: still in force. */
  validTo?: Day | undefined;
  /** The instruments that made or changed it; absent: not given. */
  legalBasis?: Citation[] | undefined;
  /** Its codes in other schemes; absent: none given. */
  otherCodes?: OtherCode[] | undefined;
}

/** Schema of {@link Province}. */
export const ProvinceSchema: ObjectSchema<Province> = conform<Province>()(
  z.strictObject({
    code: patterned<string>(/^\d{2}$/, "province-code", 2),
    kind: code(provinceKindList),
    name,
    validFrom: day,
    validTo: day.optional(),
    legalBasis: listOf(CitationSchema, 50).optional(),
    otherCodes: listOf(OtherCodeSchema, 50).optional(),
  }),
);

/** What there is to know about the kind `province`. */
export const provinceDefinition: Definition<Province> = {
  kind: "province",
  schema: ProvinceSchema,
  key: "code",
  conditions: [
    { rule: "ordered", earlier: "validFrom", later: "validTo" },
    { rule: "ordered", earlier: "validFrom", later: "validTo", at: "otherCodes" },
  ],
  source: "Resolution 202/2025/QH15; Decision 19/2025/QĐ-TTg (codes)",
};
