import type { CodeList } from "./code-list.js";
import { actorClassList } from "./actor-class.js";
import { addresseeRoleList } from "./addressee-role.js";
import { answerFormList } from "./answer-form.js";
import { answerOutcomeList } from "./answer-outcome.js";
import { arrangementList } from "./arrangement.js";
import { bodyList } from "./body.js";
import { capitalSourceList } from "./capital-source.js";
import { certificationList } from "./certification.js";
import { changeDirectionList } from "./change-direction.js";
import { claimBasisList } from "./claim-basis.js";
import { claimLocatorList } from "./claim-locator.js";
import { claimQualifierList } from "./claim-qualifier.js";
import { claimStateList } from "./claim-state.js";
import { codeSchemeList } from "./code-scheme.js";
import { commitmentStateList } from "./commitment-state.js";
import { communeKindList } from "./commune-kind.js";
import { comparisonList } from "./comparison.js";
import { countedInList } from "./counted-in.js";
import { deadlineStartList } from "./deadline-start.js";
import { deadlineTypeList } from "./deadline-type.js";
import { delegationKindList } from "./delegation-kind.js";
import { delegationRoleList } from "./delegation-role.js";
import { directiveKindList } from "./directive-kind.js";
import { documentKindList } from "./document-kind.js";
import { dossierChannelList } from "./dossier-channel.js";
import { dossierCountList } from "./dossier-count.js";
import { dossierScopeList } from "./dossier-scope.js";
import { durationUnitList } from "./duration-unit.js";
import { escalationReasonList } from "./escalation-reason.js";
import { extentList } from "./extent.js";
import { fieldCodeList } from "./field-code.js";
import { findingKindList } from "./finding-kind.js";
import { findingSeverityList } from "./finding-severity.js";
import { formerUnitKindList } from "./former-unit-kind.js";
import { giftOccasionList } from "./gift-occasion.js";
import { grainList } from "./grain.js";
import { issueSeverityList } from "./issue-severity.js";
import { linkRelationList } from "./link-relation.js";
import { measureUnitList } from "./measure-unit.js";
import { milestoneKindList } from "./milestone-kind.js";
import { movementKindList } from "./movement-kind.js";
import { obligationList } from "./obligation.js";
import { organisationKindList } from "./organisation-kind.js";
import { oversightActivityList } from "./oversight-activity.js";
import { partOfDayList } from "./part-of-day.js";
import { placeKindList } from "./place-kind.js";
import { planKindList } from "./plan-kind.js";
import { postTitleList } from "./post-title.js";
import { projectKindList } from "./project-kind.js";
import { projectStageList } from "./project-stage.js";
import { proposalAuthorityList } from "./proposal-authority.js";
import { proposalChannelList } from "./proposal-channel.js";
import { proposalEventTypeList } from "./proposal-event-type.js";
import { proposalKindList } from "./proposal-kind.js";
import { proposalStatusList } from "./proposal-status.js";
import { provinceKindList } from "./province-kind.js";
import { qualificationList } from "./qualification.js";
import { rateDenominatorList } from "./rate-denominator.js";
import { rateKindList } from "./rate-kind.js";
import { recurrenceList } from "./recurrence.js";
import { regionClassList } from "./region-class.js";
import { reportFormList } from "./report-form.js";
import { residentialTermList } from "./residential-term.js";
import { scoreIndexList } from "./score-index.js";
import { serviceCentreModelList } from "./service-centre-model.js";
import { sessionKindList } from "./session-kind.js";
import { sessionModeList } from "./session-mode.js";
import { sessionRoleList } from "./session-role.js";
import { shareList } from "./share.js";
import { sourceExtentList } from "./source-extent.js";
import { sourceFormList } from "./source-form.js";
import { sourceLanguageList } from "./source-language.js";
import { sourceSystemList } from "./source-system.js";
import { staffCategoryList } from "./staff-category.js";
import { stopPhaseList } from "./stop-phase.js";
import { taskEventTypeList } from "./task-event-type.js";
import { taskStatusList } from "./task-status.js";
import { timelinessList } from "./timeliness.js";
import { transmissionStatusList } from "./transmission-status.js";
import { unitGroupKindList } from "./unit-group-kind.js";
import { urgencyList } from "./urgency.js";

/** Every code list, by subject. */
export const codeLists: readonly CodeList[] = [
  // territory
  provinceKindList,
  communeKindList,
  formerUnitKindList,
  arrangementList,
  extentList,
  shareList,
  unitGroupKindList,
  regionClassList,
  residentialTermList,
  milestoneKindList,
  // actors
  bodyList,
  organisationKindList,
  postTitleList,
  grainList,
  delegationKindList,
  delegationRoleList,
  actorClassList,
  // oversight
  fieldCodeList,
  oversightActivityList,
  sessionKindList,
  sessionModeList,
  sessionRoleList,
  partOfDayList,
  placeKindList,
  stopPhaseList,
  reportFormList,
  findingKindList,
  findingSeverityList,
  proposalKindList,
  proposalChannelList,
  proposalAuthorityList,
  proposalEventTypeList,
  proposalStatusList,
  answerFormList,
  answerOutcomeList,
  directiveKindList,
  addresseeRoleList,
  obligationList,
  urgencyList,
  deadlineTypeList,
  deadlineStartList,
  durationUnitList,
  recurrenceList,
  taskEventTypeList,
  taskStatusList,
  timelinessList,
  transmissionStatusList,
  escalationReasonList,
  commitmentStateList,
  giftOccasionList,
  // services
  serviceCentreModelList,
  dossierScopeList,
  certificationList,
  dossierChannelList,
  sourceSystemList,
  countedInList,
  dossierCountList,
  rateKindList,
  rateDenominatorList,
  scoreIndexList,
  // capacity
  staffCategoryList,
  qualificationList,
  movementKindList,
  planKindList,
  projectKindList,
  projectStageList,
  capitalSourceList,
  measureUnitList,
  comparisonList,
  changeDirectionList,
  // evidence
  codeSchemeList,
  claimBasisList,
  claimQualifierList,
  claimStateList,
  claimLocatorList,
  linkRelationList,
  sourceFormList,
  sourceExtentList,
  sourceLanguageList,
  documentKindList,
  issueSeverityList,
];

const byName: ReadonlyMap<string, CodeList> = new Map(codeLists.map((list) => [list.name, list]));

/**
 * The code list of a name, such as `gift-occasion`; `undefined` when there is none. It brings every list with it: where the
 * list is known beforehand, import that list instead.
 *
 * @example listOf("gift-occasion")?.open // true
 */
export function listOf(name: string): CodeList | undefined {
  return byName.get(name);
}
