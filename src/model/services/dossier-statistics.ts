import * as z from "zod";
import type { Certification } from "../../codes/certification.js";
import { certificationList } from "../../codes/certification.js";
import type { CountedIn } from "../../codes/counted-in.js";
import { countedInList } from "../../codes/counted-in.js";
import type { DossierChannel } from "../../codes/dossier-channel.js";
import { dossierChannelList } from "../../codes/dossier-channel.js";
import type { DossierScope } from "../../codes/dossier-scope.js";
import { dossierScopeList } from "../../codes/dossier-scope.js";
import type { FieldCode } from "../../codes/field-code.js";
import { fieldCodeList } from "../../codes/field-code.js";
import type { RateDenominator } from "../../codes/rate-denominator.js";
import { rateDenominatorList } from "../../codes/rate-denominator.js";
import type { RateKind } from "../../codes/rate-kind.js";
import { rateKindList } from "../../codes/rate-kind.js";
import type { SourceSystem } from "../../codes/source-system.js";
import { sourceSystemList } from "../../codes/source-system.js";
import type { Day } from "../../core/dates.js";
import type { UnitRef } from "../../core/reference.js";
import type { Definition } from "../definition.js";
import type { ObjectSchema } from "../value/conform.js";
import { conform } from "../value/conform.js";
import { describeField } from "../value/field-info.js";
import { code, day, id, listOf, name, percent } from "../value/primitive.js";
import type { RecordBase } from "../value/record-base.js";
import { baseFields } from "../value/record-base.js";
import { unitRef } from "../value/reference.js";
import type { DossierCounts } from "./dossier-counts.js";
import { DossierCountsSchema } from "./dossier-counts.js";

/** The period of a count: whole days, both inclusive. */
export interface CountedPeriod {
  /** First day that is counted. */
  start: Day;
  /** Last day that is counted. */
  end: Day;
  /** The period in words, as printed; absent: none. */
  label?: string | undefined;
}

/** A rate as it was published. Aggregates never use it: they compute their own from counts. */
export interface PublishedRate {
  /** What share it is. */
  kind: RateKind;
  /** In percent, as printed. */
  percent: number;
  /** Digits printed after the decimal sign; absent: those of `percent`. */
  decimals?: number | undefined;
  /** What it is a share of; absent: not stated. */
  denominator?: RateDenominator | undefined;
}

/** How dossiers of administrative procedures were handled in a unit over a period. */
export interface DossierStatistics extends RecordBase {
  /** The unit whose dossiers are counted. */
  unit: UnitRef;
  /** Absent: not said. */
  period?: CountedPeriod | undefined;
  /** Whose dossiers are counted; absent: not stated. Figures of different scopes are not comparable. */
  scope?: DossierScope | undefined;
  /** Whether certifications of copies and signatures are counted; absent: not stated. */
  certification?: Certification | undefined;
  /** Only dossiers that came this way; absent: all. */
  channel?: DossierChannel | undefined;
  /** The system that counted; absent: not stated. */
  sourceSystem?: SourceSystem | undefined;
  /** Only dossiers of these fields; absent: the total. */
  fields?: FieldCode[] | undefined;
  /** The field in the sender's words; absent: as the codes. */
  localField?: string | undefined;
  /** What is counted; absent: dossiers. */
  countedIn?: CountedIn | undefined;
  /** Absent: only rates were published. */
  counts?: DossierCounts | undefined;
  /** Absent: only counts were published. */
  rates?: PublishedRate[] | undefined;
}

const CountedPeriodSchema: ObjectSchema<CountedPeriod> = describeField(
  conform<CountedPeriod>()(z.strictObject({ start: day, end: day, label: name.optional() })),
  { period: true },
);

const PublishedRateSchema: ObjectSchema<PublishedRate> = conform<PublishedRate>()(
  z.strictObject({
    kind: code(rateKindList),
    percent,
    decimals: z.int().min(0).max(6).optional(),
    denominator: code(rateDenominatorList).optional(),
  }),
);

/** Schema of {@link DossierStatistics}. */
export const DossierStatisticsSchema: ObjectSchema<DossierStatistics> = conform<DossierStatistics>()(
  z.strictObject({
    id,
    unit: unitRef,
    period: CountedPeriodSchema.optional(),
    scope: code(dossierScopeList).optional(),
    certification: code(certificationList).optional(),
    channel: code(dossierChannelList).optional(),
    sourceSystem: code(sourceSystemList).optional(),
    fields: listOf(code(fieldCodeList), 50).optional(),
    localField: name.optional(),
    countedIn: code(countedInList).optional(),
    counts: DossierCountsSchema.optional(),
    rates: listOf(PublishedRateSchema, 20).optional(),
    ...baseFields,
  }),
);

/** What there is to know about the kind `dossier-statistics`. */
export const dossierStatisticsDefinition: Definition<DossierStatistics> = {
  kind: "dossier-statistics",
  schema: DossierStatisticsSchema,
  key: "id",
  conditions: [{ rule: "any-of", fields: ["counts", "rates", "claims", "measures"] }],
  source: "Decree 118/2025/NĐ-CP; Circular 01/2020/TT-VPCP (periodic reports); Decision 766/QĐ-TTg (rates)",
};
