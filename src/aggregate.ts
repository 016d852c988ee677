/**
 * Aggregates that can be computed in parts, and the questions a provincial office and the Ministry of Home Affairs ask. It
 * needs no zod.
 *
 * @module
 */
export type { Day } from "./core/day.js";
export type { Labels } from "./core/locale.js";
export type { SuccessionEdge } from "./core/succession.js";
export { each, filter, finishWith, map } from "./aggregate/adapt.js";
export {
  aggregate,
  type Aggregate,
  aggregateStream,
  type AnyAggregate,
  type Json,
} from "./aggregate/aggregate.js";
export { all, type Results } from "./aggregate/all.js";
export { type Answer, answerFrom, ask, questionAggregate } from "./aggregate/ask.js";
export { count, type CountState } from "./aggregate/count.js";
export type { Decimal } from "./aggregate/decimal.js";
export { distinct } from "./aggregate/distinct.js";
export { type DossierRateRow } from "./aggregate/dossier-rate.js";
export { type Universe } from "./aggregate/dossier-pool.js";
export { type Fact, type Facts, mergeReads, type Reads } from "./aggregate/fact.js";
export { type FactCell, type FactTables, factTables, type Picked } from "./aggregate/fact-table.js";
export { type Group, groupBy } from "./aggregate/group-by.js";
export { type LeftOut, type LeftOutReason, leftOutReasons } from "./aggregate/left-out.js";
export { type AskOptions, type UnitSource } from "./aggregate/option.js";
export type { Found, Question, QuestionText } from "./aggregate/question.js";
export { questions } from "./aggregate/questions.js";
export { rate, type Rate, rateOf, type RateState } from "./aggregate/rate.js";
export {
  reallocate,
  type ReallocateOptions,
  type Reallocation,
  type Unallocated,
} from "./aggregate/reallocate.js";
export { rollUp, type RolledUp } from "./aggregate/roll-up.js";
export { sum, type SumState, type Total } from "./aggregate/sum.js";
export { answerForms, type AnswerFormsRow } from "./aggregate/question/answer-forms.js";
export { answerTimes, type AnswerTimesRow } from "./aggregate/question/answer-times.js";
export { crampedCentres, type CrampedCentresRow } from "./aggregate/question/cramped-centres.js";
export { dataQuality, type DataQualityRow } from "./aggregate/question/data-quality.js";
export { directivesByIssuer, type DirectivesByIssuerRow } from "./aggregate/question/directives-by-issuer.js";
export { dossiersForOthers, type DossiersForOthersRow } from "./aggregate/question/dossiers-for-others.js";
export {
  dossiersPerStaffDay,
  type DossiersPerStaffDayRow,
} from "./aggregate/question/dossiers-per-staff-day.js";
export { equipmentNeeds, type EquipmentNeedsRow } from "./aggregate/question/equipment-needs.js";
export { escalations, type EscalationsRow } from "./aggregate/question/escalations.js";
export { extensions, type ExtensionsRow } from "./aggregate/question/extensions.js";
export { followUps, type FollowUpsRow } from "./aggregate/question/follow-ups.js";
export { forwardedProposals, type ForwardedProposalsRow } from "./aggregate/question/forwarded-proposals.js";
export { infeasibleRates, type InfeasibleRatesRow } from "./aggregate/question/infeasible-rates.js";
export { inheritedDebts, type InheritedDebtsRow } from "./aggregate/question/inherited-debts.js";
export { lateDossiers, type LateDossiersRow } from "./aggregate/question/late-dossiers.js";
export {
  longUnvisited,
  type LongUnvisitedOptions,
  type LongUnvisitedRow,
} from "./aggregate/question/long-unvisited.js";
export { monthlyTrend, type MonthlyTrendRow } from "./aggregate/question/monthly-trend.js";
export { neverVisited, type NeverVisitedRow } from "./aggregate/question/never-visited.js";
export { onTimeCompletion, type OnTimeCompletionRow } from "./aggregate/question/on-time-completion.js";
export { onTimeRate } from "./aggregate/question/on-time-rate.js";
export { onlineShare } from "./aggregate/question/online-share.js";
export { overdueTasks, type OverdueTasksRow } from "./aggregate/question/overdue-tasks.js";
export { overloadedCommunes, type OverloadedCommunesRow } from "./aggregate/question/overloaded-communes.js";
export { programmeCoverage, type ProgrammeCoverageRow } from "./aggregate/question/programme-coverage.js";
export { proposedProjects, type ProposedProjectsRow } from "./aggregate/question/proposed-projects.js";
export { qualificationMix, type QualificationMixRow } from "./aggregate/question/qualification-mix.js";
export { quotaAndPresent, type QuotaAndPresentRow } from "./aggregate/question/quota-and-present.js";
export { rankMovements, type RankMovementsRow } from "./aggregate/question/rank-movements.js";
export { repeatedProposals, type RepeatedProposalsRow } from "./aggregate/question/repeated-proposals.js";
export { secondments, type SecondmentsRow } from "./aggregate/question/secondments.js";
export { staffShortages, type StaffShortagesRow } from "./aggregate/question/staff-shortages.js";
export { stopsByPlace, type StopsByPlaceRow } from "./aggregate/question/stops-by-place.js";
export {
  systemicDifficulties,
  type SystemicDifficultiesOptions,
  type SystemicDifficultiesRow,
} from "./aggregate/question/systemic-difficulties.js";
export {
  tasksWithoutDeadline,
  type TasksWithoutDeadlineRow,
} from "./aggregate/question/tasks-without-deadline.js";
export { topDifficulties, type TopDifficultiesRow } from "./aggregate/question/top-difficulties.js";
export {
  unansweredProposals,
  type UnansweredProposalsRow,
} from "./aggregate/question/unanswered-proposals.js";
export { visitsByHead, type VisitsByHeadRow } from "./aggregate/question/visits-by-head.js";
