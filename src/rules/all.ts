import { titleBodyMismatchRule } from "./actors/title-body-mismatch.js";
import { afterIssueRule } from "./base/after-issue.js";
import { listCountMismatchRule } from "./base/list-count-mismatch.js";
import { measureWithoutTimeRule } from "./base/measure-without-time.js";
import { fieldExceedsWholeRule, partExceedsWholeRule } from "./base/part-exceeds-whole.js";
import { partsExceedTotalRule } from "./base/parts-exceed-total.js";
import { repeatedItemRule } from "./base/repeated-item.js";
import { staffPartsRule } from "./capacity/staff-parts.js";
import { anyOfRule, forbidRule, orderedRule, requireRule } from "./condition.js";
import { lifecycleRules } from "./lifecycle/all.js";
import { answerBeforeProposalRule } from "./oversight/answer-before-proposal.js";
import { deadlineBeforeIssueRule } from "./oversight/deadline-before-issue.js";
import { findingWithoutFieldRule } from "./oversight/finding-without-field.js";
import { giftOfNothingRule } from "./oversight/gift-of-nothing.js";
import { publishedBeforeVisitRule } from "./oversight/published-before-visit.js";
import { stopOutsideVisitRule } from "./oversight/stop-outside-visit.js";
import { ownerRule } from "./owner.js";
import { emptyPeriodRule, periodRule } from "./period.js";
import { pointerRule, stateRule } from "./pointer.js";
import { registryRules } from "./registry/all.js";
import { bodyNameEndedRule } from "./actors/body-name-ended.js";
import {
  directorIsViceChairRule,
  directorNotViceChairRule,
  directorOfCentreRule,
} from "./actors/centre-director.js";
import { directiveOutsideAreaRule } from "./oversight/directive-outside-area.js";
import { directiveUpwardsRule } from "./oversight/directive-upwards.js";
import { documentBeforeActRule } from "./oversight/document-before-act.js";
import { followUpElsewhereRule, followUpNotLaterRule } from "./oversight/follow-up.js";
import { formerUnitActsRule } from "./oversight/former-unit-acts.js";
import { ministryDirectsCommuneRule } from "./oversight/ministry-directs-commune.js";
import { taskDiffersFromDirectiveRule } from "./oversight/task-differs-from-directive.js";
import { unitOutsideProvinceRule } from "./oversight/unit-outside-province.js";
import { personalDataRule } from "./privacy/personal-data.js";
import { communeCentreRule } from "./services/commune-centre-in-one-level-province.js";
import { periodAfterReportRule } from "./services/period-after-report.js";
import { periodBeforeUnitRule } from "./services/period-before-unit.js";
import { belowStandardRule } from "./territory/below-standard.js";
import { kindEndedRule } from "./territory/kind-ended.js";
import { successionDateDiffersRule } from "./territory/succession-date-differs.js";
import { successorKindUnlikelyRule } from "./territory/successor-kind-unlikely.js";
import type { Rule } from "./rule.js";
import { dossierBalanceMismatchRule } from "./services/dossier-balance-mismatch.js";
import { dossierPartExceedsRule } from "./services/dossier-part-exceeds.js";
import { dossierSumMismatchRule } from "./services/dossier-sum-mismatch.js";
import { rateBeyondReceivedRule } from "./services/rate-beyond-received.js";
import { rateContradictsCountsRule } from "./services/rate-contradicts-counts.js";
import { rateNotReachableRule } from "./services/rate-not-reachable.js";

/** Every rule, in the order of checking. */
export const rules: readonly Rule[] = [
  ownerRule,
  anyOfRule,
  requireRule,
  forbidRule,
  orderedRule,
  periodRule,
  emptyPeriodRule,
  pointerRule,
  stateRule,
  repeatedItemRule,
  listCountMismatchRule,
  partsExceedTotalRule,
  staffPartsRule,
  partExceedsWholeRule,
  fieldExceedsWholeRule,
  measureWithoutTimeRule,
  afterIssueRule,
  titleBodyMismatchRule,
  stopOutsideVisitRule,
  publishedBeforeVisitRule,
  findingWithoutFieldRule,
  answerBeforeProposalRule,
  deadlineBeforeIssueRule,
  giftOfNothingRule,
  dossierSumMismatchRule,
  dossierPartExceedsRule,
  dossierBalanceMismatchRule,
  rateNotReachableRule,
  rateBeyondReceivedRule,
  rateContradictsCountsRule,
  kindEndedRule,
  successionDateDiffersRule,
  successorKindUnlikelyRule,
  belowStandardRule,
  directorIsViceChairRule,
  directorOfCentreRule,
  directorNotViceChairRule,
  bodyNameEndedRule,
  communeCentreRule,
  periodBeforeUnitRule,
  periodAfterReportRule,
  unitOutsideProvinceRule,
  followUpNotLaterRule,
  followUpElsewhereRule,
  formerUnitActsRule,
  directiveUpwardsRule,
  directiveOutsideAreaRule,
  ministryDirectsCommuneRule,
  documentBeforeActRule,
  taskDiffersFromDirectiveRule,
  personalDataRule,
  ...lifecycleRules,
  ...registryRules,
] as readonly unknown[] as readonly Rule[];
