import type { Delegation } from "./actors/delegation.js";
import type { Official } from "./actors/official.js";
import type { Organisation } from "./actors/organisation.js";
import type { PartyStatistics } from "./capacity/party-statistics.js";
import type { PersonnelMovement } from "./capacity/personnel-movement.js";
import type { Plan } from "./capacity/plan.js";
import type { Project } from "./capacity/project.js";
import type { Staffing } from "./capacity/staffing.js";
import type { Document } from "./evidence/document.js";
import type { Source } from "./evidence/source.js";
import type { Answer } from "./oversight/answer.js";
import type { Commitment } from "./oversight/commitment.js";
import type { Directive } from "./oversight/directive.js";
import type { Finding } from "./oversight/finding.js";
import type { Gift } from "./oversight/gift.js";
import type { Proposal } from "./oversight/proposal.js";
import type { Report } from "./oversight/report.js";
import type { Session } from "./oversight/session.js";
import type { Task } from "./oversight/task.js";
import type { Visit } from "./oversight/visit.js";
import type { DossierStatistics } from "./services/dossier-statistics.js";
import type { Score } from "./services/score.js";
import type { ServiceCentre } from "./services/service-centre.js";
import type { Commune } from "./territory/commune.js";
import type { FormerUnit } from "./territory/former-unit.js";
import type { Milestone } from "./territory/milestone.js";
import type { Province } from "./territory/province.js";
import type { Succession } from "./territory/succession.js";
import type { UnitGroup } from "./territory/unit-group.js";
import type { UnitProfile } from "./territory/unit-profile.js";

/** The record of each kind. */
export interface RecordByKind {
  province: Province;
  commune: Commune;
  "former-unit": FormerUnit;
  succession: Succession;
  "unit-group": UnitGroup;
  "unit-profile": UnitProfile;
  milestone: Milestone;
  organisation: Organisation;
  official: Official;
  delegation: Delegation;
  visit: Visit;
  session: Session;
  report: Report;
  finding: Finding;
  proposal: Proposal;
  answer: Answer;
  directive: Directive;
  task: Task;
  commitment: Commitment;
  gift: Gift;
  "service-centre": ServiceCentre;
  "dossier-statistics": DossierStatistics;
  score: Score;
  staffing: Staffing;
  "party-statistics": PartyStatistics;
  "personnel-movement": PersonnelMovement;
  plan: Plan;
  project: Project;
  source: Source;
  document: Document;
}

/** A record of any kind. */
export type AnyRecord = RecordByKind[keyof RecordByKind];
