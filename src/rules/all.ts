import { titleBodyMismatchRule } from "./actors/title-body-mismatch.js";
import { afterIssueRule } from "./base/after-issue.js";
import { listCountMismatchRule } from "./base/list-count-mismatch.js";
import { measureWithoutTimeRule } from "./base/measure-without-time.js";
import { fieldExceedsWholeRule, partExceedsWholeRule } from "./base/part-exceeds-whole.js";
import { partsExceedTotalRule } from "./base/parts-exceed-total.js";
import { repeatedItemRule } from "./base/repeated-item.js";
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
  ...lifecycleRules,
  ...registryRules,
] as readonly unknown[] as readonly Rule[];
