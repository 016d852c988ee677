/**
 * What becomes of directives, tasks and proposals: due days, status, timeliness, open duties; and two reports of one visit
 * made one. Pure functions over records that validation has accepted; nothing looks at the clock, the day is always given.
 * Needs no zod.
 *
 * @module
 */
export type { Calendar, Holiday } from "./lifecycle/calendar.js";
export { fixedHolidaysOf, isWorkingDay } from "./lifecycle/calendar.js";
export type { Moment } from "./lifecycle/clock.js";
export type { DatedEvent, DueDate, DueDateOptions, NoDueDate } from "./lifecycle/due-date.js";
export { dueDateOf } from "./lifecycle/due-date.js";
export type { NoOccurrences, Occurrences } from "./lifecycle/occurrence.js";
export { occurrencesOf } from "./lifecycle/occurrence.js";
export { advance } from "./lifecycle/advance.js";
export type { AnsweredTask, WrittenAnswer } from "./lifecycle/answer-in-writing.js";
export { answerInWriting } from "./lifecycle/answer-in-writing.js";
export type {
  ExpandedDirective,
  ExpandOptions,
  NoTask,
  UnresolvedAddressee,
} from "./lifecycle/expand-directive.js";
export { expandDirective } from "./lifecycle/expand-directive.js";
export type { OpenDutiesOptions, OpenDuty } from "./lifecycle/open-duties.js";
export { openDuties } from "./lifecycle/open-duties.js";
export type { ProposalMove } from "./lifecycle/proposal-transition.js";
export { proposalTransitions } from "./lifecycle/proposal-transition.js";
export type { NoMembers } from "./lifecycle/resolve-actor.js";
export { statusOf } from "./lifecycle/status.js";
export { taskTransitions } from "./lifecycle/task-transition.js";
export { dueOnOf, timelinessOf } from "./lifecycle/timeliness.js";
export type { Transitions } from "./lifecycle/transition.js";
export { allowedMoves, nextStatus } from "./lifecycle/transition.js";
export { transmissionTransitions } from "./lifecycle/transmission-transition.js";
export type { VisitMatch } from "./lifecycle/visits/match-visits.js";
export { matchVisits } from "./lifecycle/visits/match-visits.js";
export type { MergedRecord, MergedVisit, VisitConflict } from "./lifecycle/visits/merge-visits.js";
export { mergeVisits } from "./lifecycle/visits/merge-visits.js";
export type { FoundByKind, Lookup } from "./model/lookup.js";
export { lookupIn } from "./model/lookup.js";
