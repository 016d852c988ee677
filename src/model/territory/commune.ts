import * as z from "zod";
import type { CommuneKind } from "../../codes/commune-kind.js";
import { communeKindList } from "../../codes/commune-kind.js";
import type { Day } from "../../core/dates.js";
import type { Definition } from "../definition.js";
import type { Citation, OtherCode } from "../value/citation.js";
import { CitationSchema, OtherCodeSchema } from "../value/citation.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { code, day, listOf, name, patterned } from "../value/primitive.js";

/** A commune, ward or special zone, as agencies exchange it in a list of units. */
export interface Commune {
  /** Five digits, `00001` to `99999` (Decision 19/2025/QĐ-TTg). */
  code: string;
  /** Two-digit code of its province. */
  provinceCode: string;
  /** Commune, ward or special zone. */
  kind: CommuneKind;
  /** The name without its kind: `Nậm Mạ`. */
  name: string;
  /** First day on which the unit had this kind, name and province. */
  validFrom: Day;
  /** Last such day; absent: still in force. */
  validTo?: Day | undefined;
  /** The instruments that made or changed it; absent: not given. */
  legalBasis?: Citation[] | undefined;
  /** Its codes in other schemes; absent: none given. */
  otherCodes?: OtherCode[] | undefined;
}

/** Schema of {@link Commune}. */
export const CommuneSchema: ObjectSchema<Commune> = conform<Commune>()(
  z.strictObject({
    code: patterned<string>(/^\d{5}$/, "commune-code", 5),
    provinceCode: patterned<string>(/^\d{2}$/, "province-code", 2),
    kind: code(communeKindList),
    name,
    validFrom: day,
    validTo: day.optional(),
    legalBasis: listOf(CitationSchema, 50).optional(),
    otherCodes: listOf(OtherCodeSchema, 50).optional(),
  }),
);

/** What there is to know about the kind `commune`. */
export const communeDefinition: Definition<Commune> = {
  kind: "commune",
  schema: CommuneSchema,
  key: "code",
  conditions: [
    { rule: "ordered", earlier: "validFrom", later: "validTo" },
    { rule: "ordered", earlier: "validFrom", later: "validTo", at: "otherCodes" },
  ],
  source: "Resolutions 1654 to 1687/NQ-UBTVQH15; Decision 19/2025/QĐ-TTg (codes)",
};
