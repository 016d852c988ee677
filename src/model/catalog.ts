import type { RecordKind } from "../core/record-kind.js";
import { delegationDefinition } from "./actors/delegation.js";
import { officialDefinition } from "./actors/official.js";
import { organisationDefinition } from "./actors/organisation.js";
import { partyStatisticsDefinition } from "./capacity/party-statistics.js";
import { personnelMovementDefinition } from "./capacity/personnel-movement.js";
import { planDefinition } from "./capacity/plan.js";
import { projectDefinition } from "./capacity/project.js";
import { staffingDefinition } from "./capacity/staffing.js";
import { documentDefinition } from "./evidence/document.js";
import { sourceDefinition } from "./evidence/source.js";
import { answerDefinition } from "./oversight/answer.js";
import { commitmentDefinition } from "./oversight/commitment.js";
import { directiveDefinition } from "./oversight/directive.js";
import { findingDefinition } from "./oversight/finding.js";
import { giftDefinition } from "./oversight/gift.js";
import { proposalDefinition } from "./oversight/proposal.js";
import { reportDefinition } from "./oversight/report.js";
import { sessionDefinition } from "./oversight/session.js";
import { taskDefinition } from "./oversight/task.js";
import { visitDefinition } from "./oversight/visit.js";
import { dossierStatisticsDefinition } from "./services/dossier-statistics.js";
import { scoreDefinition } from "./services/score.js";
import { serviceCentreDefinition } from "./services/service-centre.js";
import { communeDefinition } from "./territory/commune.js";
import { formerUnitDefinition } from "./territory/former-unit.js";
import { milestoneDefinition } from "./territory/milestone.js";
import { provinceDefinition } from "./territory/province.js";
import { successionDefinition } from "./territory/succession.js";
import { unitGroupDefinition } from "./territory/unit-group.js";
import { unitProfileDefinition } from "./territory/unit-profile.js";
import type { Definition } from "./definition.js";
import type { RecordByKind } from "./record.js";

/** Every kind of record with its schema, key, conditions and source: what all readers of the model read. */
export const catalog: { readonly [K in RecordKind]: Definition<RecordByKind[K]> } = {
  province: provinceDefinition,
  commune: communeDefinition,
  "former-unit": formerUnitDefinition,
  succession: successionDefinition,
  "unit-group": unitGroupDefinition,
  "unit-profile": unitProfileDefinition,
  milestone: milestoneDefinition,
  organisation: organisationDefinition,
  official: officialDefinition,
  delegation: delegationDefinition,
  visit: visitDefinition,
  session: sessionDefinition,
  report: reportDefinition,
  finding: findingDefinition,
  proposal: proposalDefinition,
  answer: answerDefinition,
  directive: directiveDefinition,
  task: taskDefinition,
  commitment: commitmentDefinition,
  gift: giftDefinition,
  "service-centre": serviceCentreDefinition,
  "dossier-statistics": dossierStatisticsDefinition,
  score: scoreDefinition,
  staffing: staffingDefinition,
  "party-statistics": partyStatisticsDefinition,
  "personnel-movement": personnelMovementDefinition,
  plan: planDefinition,
  project: projectDefinition,
  source: sourceDefinition,
  document: documentDefinition,
};
