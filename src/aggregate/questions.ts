import type { Question } from "./question.js";
import { answerForms } from "./question/answer-forms.js";
import { answerTimes } from "./question/answer-times.js";
import { crampedCentres } from "./question/cramped-centres.js";
import { dataQuality } from "./question/data-quality.js";
import { directivesByIssuer } from "./question/directives-by-issuer.js";
import { dossiersForOthers } from "./question/dossiers-for-others.js";
import { dossiersPerStaffDay } from "./question/dossiers-per-staff-day.js";
import { equipmentNeeds } from "./question/equipment-needs.js";
import { escalations } from "./question/escalations.js";
import { extensions } from "./question/extensions.js";
import { followUps } from "./question/follow-ups.js";
import { forwardedProposals } from "./question/forwarded-proposals.js";
import { infeasibleRates } from "./question/infeasible-rates.js";
import { inheritedDebts } from "./question/inherited-debts.js";
import { lateDossiers } from "./question/late-dossiers.js";
import { longUnvisited } from "./question/long-unvisited.js";
import { monthlyTrend } from "./question/monthly-trend.js";
import { neverVisited } from "./question/never-visited.js";
import { onTimeCompletion } from "./question/on-time-completion.js";
import { onTimeRate } from "./question/on-time-rate.js";
import { onlineShare } from "./question/online-share.js";
import { overdueTasks } from "./question/overdue-tasks.js";
import { overloadedCommunes } from "./question/overloaded-communes.js";
import { programmeCoverage } from "./question/programme-coverage.js";
import { proposedProjects } from "./question/proposed-projects.js";
import { qualificationMix } from "./question/qualification-mix.js";
import { quotaAndPresent } from "./question/quota-and-present.js";
import { rankMovements } from "./question/rank-movements.js";
import { repeatedProposals } from "./question/repeated-proposals.js";
import { secondments } from "./question/secondments.js";
import { staffShortages } from "./question/staff-shortages.js";
import { stopsByPlace } from "./question/stops-by-place.js";
import { systemicDifficulties } from "./question/systemic-difficulties.js";
import { tasksWithoutDeadline } from "./question/tasks-without-deadline.js";
import { topDifficulties } from "./question/top-difficulties.js";
import { unansweredProposals } from "./question/unanswered-proposals.js";
import { visitsByHead } from "./question/visits-by-head.js";

/** All questions: the 36 of the model in their order, and how firm the data are. */
export function questions(): readonly Question<object>[] {
  return [
    overdueTasks(),
    unansweredProposals(),
    answerTimes(),
    answerForms(),
    forwardedProposals(),
    escalations(),
    tasksWithoutDeadline(),
    onTimeCompletion(),
    extensions(),
    repeatedProposals(),
    longUnvisited(),
    visitsByHead(),
    neverVisited(),
    programmeCoverage(),
    followUps(),
    stopsByPlace(),
    staffShortages(),
    quotaAndPresent(),
    secondments(),
    qualificationMix(),
    overloadedCommunes(),
    onTimeRate(),
    dossiersPerStaffDay(),
    onlineShare(),
    lateDossiers(),
    infeasibleRates(),
    crampedCentres(),
    rankMovements(),
    dossiersForOthers(),
    topDifficulties(),
    systemicDifficulties(),
    proposedProjects(),
    inheritedDebts(),
    equipmentNeeds(),
    directivesByIssuer(),
    monthlyTrend(),
    dataQuality(),
  ];
}
