import type { CodeList } from "./code-list.js";
import * as lists from "./lists.js";

/** Every code list, by subject. */
export const codeLists: readonly CodeList[] = [
  // territory
  lists.provinceKindList,
  lists.communeKindList,
  lists.formerUnitKindList,
  lists.arrangementList,
  lists.extentList,
  lists.shareList,
  lists.unitGroupKindList,
  lists.regionClassList,
  lists.residentialTermList,
  lists.milestoneKindList,
  // actors
  lists.bodyList,
  lists.organisationKindList,
  lists.postTitleList,
  lists.grainList,
  lists.delegationKindList,
  lists.delegationRoleList,
  lists.actorClassList,
  // oversight
  lists.fieldCodeList,
  lists.oversightActivityList,
  lists.sessionKindList,
  lists.sessionModeList,
  lists.sessionRoleList,
  lists.partOfDayList,
  lists.placeKindList,
  lists.stopPhaseList,
  lists.reportFormList,
  lists.findingKindList,
  lists.findingSeverityList,
  lists.proposalKindList,
  lists.proposalChannelList,
  lists.proposalAuthorityList,
  lists.proposalEventTypeList,
  lists.proposalStatusList,
  lists.answerFormList,
  lists.answerOutcomeList,
  lists.directiveKindList,
  lists.addresseeRoleList,
  lists.obligationList,
  lists.urgencyList,
  lists.deadlineTypeList,
  lists.deadlineStartList,
  lists.durationUnitList,
  lists.recurrenceList,
  lists.taskEventTypeList,
  lists.taskStatusList,
  lists.timelinessList,
  lists.transmissionStatusList,
  lists.escalationReasonList,
  lists.commitmentStateList,
  lists.giftOccasionList,
  // services
  lists.serviceCentreModelList,
  lists.dossierScopeList,
  lists.certificationList,
  lists.dossierChannelList,
  lists.sourceSystemList,
  lists.countedInList,
  lists.dossierCountList,
  lists.rateKindList,
  lists.rateDenominatorList,
  lists.scoreIndexList,
  // capacity
  lists.staffCategoryList,
  lists.qualificationList,
  lists.movementKindList,
  lists.planKindList,
  lists.projectKindList,
  lists.projectStageList,
  lists.capitalSourceList,
  lists.measureUnitList,
  lists.comparisonList,
  lists.changeDirectionList,
  // evidence
  lists.codeSchemeList,
  lists.claimBasisList,
  lists.claimQualifierList,
  lists.claimStateList,
  lists.claimLocatorList,
  lists.linkRelationList,
  lists.sourceFormList,
  lists.sourceExtentList,
  lists.sourceLanguageList,
  lists.documentKindList,
  lists.issueSeverityList,
];

type Lists = typeof lists;

/** `giftOccasion` → `gift-occasion`. */
type Kebab<Text extends string> = Text extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Kebab<Rest>}`
  : "";

/** The type of each code list under its name. */
export type CodeListByName = {
  readonly [Key in keyof Lists as Key extends `${infer Name}List` ? Kebab<Name> : never]: Lists[Key];
};

/** The name of a code list: `gift-occasion`. */
export type CodeListName = keyof CodeListByName;

/**
 * The code list of a name; `undefined` when there is none. It brings every list with it: where the list is known beforehand,
 * import that list instead.
 *
 * @example listOf("gift-occasion").open // true
 */
export function listOf<Name extends CodeListName>(name: Name): CodeListByName[Name];
export function listOf(name: string): CodeList | undefined;
export function listOf(name: string): CodeList | undefined {
  return codeLists.find((list) => list.name === name);
}
