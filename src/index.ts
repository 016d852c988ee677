/**
 * Vietnam's two-tier local government as typed zod schemas: every record kind with its interface and schema, and the
 * functions that validate records and datasets.
 *
 * @module
 */
export type { NamedKind, NameSource } from "./codes/name-of.js";
export { nameOf } from "./codes/name-of.js";
export type { ActorRef, BodyRef } from "./codes/reference.js";
export { isActorRef } from "./codes/reference.js";
export type { Day, PartialDay, Period } from "./core/dates.js";
export {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  isDay,
  lastDayOf,
  parseDay,
  weekdayOf,
} from "./core/dates.js";
export type { Id } from "./core/id.js";
export { newId, ownerOf } from "./core/id.js";
export type { Labels, Locale } from "./core/locale.js";
export { formatNumber, parseNumber } from "./core/number.js";
export { isWithin, parsePointer, toPointer, valueAt } from "./core/pointer.js";
export type { Collection, RecordKind } from "./core/record-kind.js";
export { collections, isRecordKind, recordKinds } from "./core/record-kind.js";
export type { Registry } from "./core/registry.js";
export type { FormerUnitRef, ParsedReference, RecordRef, UnitRef } from "./core/reference.js";
export { isUnitRef, parseRef } from "./core/reference.js";
export { sameName } from "./core/text.js";
export * from "./issues.js";
export type { Delegation, DelegationMember } from "./model/actors/delegation.js";
export { DelegationSchema } from "./model/actors/delegation.js";
export type { Official, Post } from "./model/actors/official.js";
export { OfficialSchema } from "./model/actors/official.js";
export type { Organisation } from "./model/actors/organisation.js";
export { OrganisationSchema } from "./model/actors/organisation.js";
export type { PartyStatistics } from "./model/capacity/party-statistics.js";
export { PartyStatisticsSchema } from "./model/capacity/party-statistics.js";
export type { PersonnelMovement } from "./model/capacity/personnel-movement.js";
export { PersonnelMovementSchema } from "./model/capacity/personnel-movement.js";
export type { Indicator, Plan } from "./model/capacity/plan.js";
export { PlanSchema } from "./model/capacity/plan.js";
export type { Project } from "./model/capacity/project.js";
export { ProjectSchema } from "./model/capacity/project.js";
export type { QualifiedStaff, Staffing } from "./model/capacity/staffing.js";
export { StaffingSchema } from "./model/capacity/staffing.js";
export type { Document } from "./model/evidence/document.js";
export { DocumentSchema } from "./model/evidence/document.js";
export type { Source } from "./model/evidence/source.js";
export { SourceSchema } from "./model/evidence/source.js";
export type { Answer } from "./model/oversight/answer.js";
export { AnswerSchema } from "./model/oversight/answer.js";
export type { Commitment } from "./model/oversight/commitment.js";
export { CommitmentSchema } from "./model/oversight/commitment.js";
export type { Addressee, Directive } from "./model/oversight/directive.js";
export { DirectiveSchema } from "./model/oversight/directive.js";
export type { EventBase } from "./model/oversight/event.js";
export type { AssignedSeverity, Finding } from "./model/oversight/finding.js";
export { FindingSchema } from "./model/oversight/finding.js";
export type { Gift, GiftItem } from "./model/oversight/gift.js";
export { GiftSchema } from "./model/oversight/gift.js";
export type {
  ProposalEvent,
  ProposalMerged,
  ProposalRouted,
  ProposalStep,
} from "./model/oversight/proposal-event.js";
export { ProposalEventSchema } from "./model/oversight/proposal-event.js";
export type { Proposal } from "./model/oversight/proposal.js";
export { ProposalSchema } from "./model/oversight/proposal.js";
export type { Report } from "./model/oversight/report.js";
export { ReportSchema } from "./model/oversight/report.js";
export type { Participant, Session } from "./model/oversight/session.js";
export { SessionSchema } from "./model/oversight/session.js";
export type {
  TaskCompleted,
  TaskDocumented,
  TaskEscalated,
  TaskEvent,
  TaskExtended,
  TaskProgress,
  TaskStep,
} from "./model/oversight/task-event.js";
export { TaskEventSchema } from "./model/oversight/task-event.js";
export type { Task } from "./model/oversight/task.js";
export { TaskSchema } from "./model/oversight/task.js";
export type { Stop, Visit } from "./model/oversight/visit.js";
export { StopSchema, VisitSchema } from "./model/oversight/visit.js";
export type { DossierCounts } from "./model/services/dossier-counts.js";
export { DossierCountsSchema } from "./model/services/dossier-counts.js";
export type { CountedPeriod, DossierStatistics, PublishedRate } from "./model/services/dossier-statistics.js";
export { DossierStatisticsSchema } from "./model/services/dossier-statistics.js";
export type { Score } from "./model/services/score.js";
export { ScoreSchema } from "./model/services/score.js";
export type { ProcedureCounts, ServiceCentre, ServiceSite } from "./model/services/service-centre.js";
export { ServiceCentreSchema } from "./model/services/service-centre.js";
export type { Commune } from "./model/territory/commune.js";
export { CommuneSchema } from "./model/territory/commune.js";
export type { FormerUnit } from "./model/territory/former-unit.js";
export { FormerUnitSchema } from "./model/territory/former-unit.js";
export type { Milestone } from "./model/territory/milestone.js";
export { MilestoneSchema } from "./model/territory/milestone.js";
export type { Province } from "./model/territory/province.js";
export { ProvinceSchema } from "./model/territory/province.js";
export type { Predecessor, Succession } from "./model/territory/succession.js";
export { SuccessionSchema } from "./model/territory/succession.js";
export type { UnitGroup } from "./model/territory/unit-group.js";
export { UnitGroupSchema } from "./model/territory/unit-group.js";
export type { ResidentialAreas, UnitProfile } from "./model/territory/unit-profile.js";
export { UnitProfileSchema } from "./model/territory/unit-profile.js";
export type { Citation, OtherCode } from "./model/value/citation.js";
export { CitationSchema, OtherCodeSchema } from "./model/value/citation.js";
export type { Claim } from "./model/value/claim.js";
export { ClaimSchema } from "./model/value/claim.js";
export type { ObjectSchema, Same, SchemaDiffers, Shape, ValueSchema } from "./model/value/conform.js";
export { conform, conformValue } from "./model/value/conform.js";
export type {
  Deadline,
  DeadlineBefore,
  DeadlineBy,
  DeadlineRecurring,
  DeadlineWithin,
} from "./model/value/deadline.js";
export { DeadlineSchema } from "./model/value/deadline.js";
export type { FieldInfo, Format } from "./model/value/field-info.js";
export { fieldInfo } from "./model/value/field-info.js";
export type { Measure, MeasurePart } from "./model/value/measure.js";
export { MeasureSchema } from "./model/value/measure.js";
export { PeriodSchema } from "./model/value/period.js";
export type { Extension, Link, RecordBase, Translation, UnitName } from "./model/value/record-base.js";
export type { ContextRef, PlaceRef } from "./model/value/reference.js";
export type { Shortage } from "./model/value/shortage.js";
export { ShortageSchema } from "./model/value/shortage.js";
export type { Within } from "./model/value/within.js";
export { catalog } from "./model/catalog.js";
export type { Dataset, DatasetHeader } from "./model/dataset.js";
export { DatasetHeaderSchema, DatasetSchema, formatVersion } from "./model/dataset.js";
export type { Condition, Definition, Test } from "./model/definition.js";
export type { Entry } from "./model/entry.js";
export type { Field } from "./model/field.js";
export { fieldsOf } from "./model/field.js";
export { dateOf } from "./model/inherit.js";
export type { FoundByKind, Lookup } from "./model/lookup.js";
export { lookupIn } from "./model/lookup.js";
export type { Loss, MigratedDataset, Migration } from "./model/migrate.js";
export { migrate, migrations } from "./model/migrate.js";
export { compact, normalise } from "./model/normalise.js";
export type { AnyRecord, RecordByKind } from "./model/record.js";
export { validateDataset } from "./validate/dataset.js";
export type { ValidateDatasetOptions, ValidateOptions, ValidateRecordOptions } from "./validate/options.js";
export { validateRecord } from "./validate/record.js";
export type { StreamEntry, HeaderEntry } from "./model/stream.js";
export { fromEntries, toEntries, toLine } from "./model/stream.js";
export { parseLine } from "./validate/line.js";
export type {
  ByteReader,
  ByteSource,
  FaultyLine,
  KnownInBatches,
  ReadableBytes,
  StopSignal,
  StreamedLine,
  StreamProgress,
  StreamReport,
  ValidatedStream,
  ValidateStreamOptions,
  ValidLine,
} from "./validate/stream.js";
export { validateStream } from "./validate/stream.js";
export type { StandardSchema, StandardSchemaOptions } from "./validate/standard-schema.js";
export { standardSchema } from "./validate/standard-schema.js";
export type { WithoutNulls } from "./core/without-nulls.js";
export { withoutNulls } from "./core/without-nulls.js";
export { bodyOf } from "./model/body-of.js";
export type { CommunesOf } from "./model/communes-of.js";
export { communesOf } from "./model/communes-of.js";
export type { OnTimeShare } from "./model/on-time-of.js";
export { onTimeOf } from "./model/on-time-of.js";
export type { ClaimedValue } from "./model/value-of.js";
export { valueOf } from "./model/value-of.js";
export type { Known } from "./rules/missing-references.js";
export { missingReferences } from "./rules/missing-references.js";
export type { Reference } from "./rules/reference.js";
