import * as z from "zod";
import type { ActorRef } from "../codes/reference.js";
import type { Day, Period } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { Delegation } from "./actors/delegation.js";
import { DelegationSchema } from "./actors/delegation.js";
import type { Official } from "./actors/official.js";
import { OfficialSchema } from "./actors/official.js";
import type { Organisation } from "./actors/organisation.js";
import { OrganisationSchema } from "./actors/organisation.js";
import type { PartyStatistics } from "./capacity/party-statistics.js";
import { PartyStatisticsSchema } from "./capacity/party-statistics.js";
import type { PersonnelMovement } from "./capacity/personnel-movement.js";
import { PersonnelMovementSchema } from "./capacity/personnel-movement.js";
import type { Plan } from "./capacity/plan.js";
import { PlanSchema } from "./capacity/plan.js";
import type { Project } from "./capacity/project.js";
import { ProjectSchema } from "./capacity/project.js";
import type { Staffing } from "./capacity/staffing.js";
import { StaffingSchema } from "./capacity/staffing.js";
import type { Document } from "./evidence/document.js";
import { DocumentSchema } from "./evidence/document.js";
import type { Source } from "./evidence/source.js";
import { SourceSchema } from "./evidence/source.js";
import type { Answer } from "./oversight/answer.js";
import { AnswerSchema } from "./oversight/answer.js";
import type { Commitment } from "./oversight/commitment.js";
import { CommitmentSchema } from "./oversight/commitment.js";
import type { Directive } from "./oversight/directive.js";
import { DirectiveSchema } from "./oversight/directive.js";
import type { Finding } from "./oversight/finding.js";
import { FindingSchema } from "./oversight/finding.js";
import type { Gift } from "./oversight/gift.js";
import { GiftSchema } from "./oversight/gift.js";
import type { Proposal } from "./oversight/proposal.js";
import { ProposalSchema } from "./oversight/proposal.js";
import type { Report } from "./oversight/report.js";
import { ReportSchema } from "./oversight/report.js";
import type { Session } from "./oversight/session.js";
import { SessionSchema } from "./oversight/session.js";
import type { Task } from "./oversight/task.js";
import { TaskSchema } from "./oversight/task.js";
import type { Visit } from "./oversight/visit.js";
import { VisitSchema } from "./oversight/visit.js";
import type { DossierStatistics } from "./services/dossier-statistics.js";
import { DossierStatisticsSchema } from "./services/dossier-statistics.js";
import type { Score } from "./services/score.js";
import { ScoreSchema } from "./services/score.js";
import type { ServiceCentre } from "./services/service-centre.js";
import { ServiceCentreSchema } from "./services/service-centre.js";
import type { Commune } from "./territory/commune.js";
import { CommuneSchema } from "./territory/commune.js";
import type { FormerUnit } from "./territory/former-unit.js";
import { FormerUnitSchema } from "./territory/former-unit.js";
import type { Milestone } from "./territory/milestone.js";
import { MilestoneSchema } from "./territory/milestone.js";
import type { Province } from "./territory/province.js";
import { ProvinceSchema } from "./territory/province.js";
import type { Succession } from "./territory/succession.js";
import { SuccessionSchema } from "./territory/succession.js";
import type { UnitGroup } from "./territory/unit-group.js";
import { UnitGroupSchema } from "./territory/unit-group.js";
import type { UnitProfile } from "./territory/unit-profile.js";
import { UnitProfileSchema } from "./territory/unit-profile.js";
import type { ObjectSchema } from "./value/conform.js";
import { conform } from "./value/conform.js";
import { PeriodSchema } from "./value/period.js";
import { day, id, idOf, listOf, name } from "./value/primitive.js";
import { actorRef } from "./value/reference.js";

/** The version of the format that this library reads and writes. */
export const formatVersion = "1.0";

/** Most records of one kind in one document; more travel as a stream. */
export const COLLECTION_LENGTH = 200_000;

/** What a dataset says about itself. */
export interface DatasetHeader {
  /** Version of the format. */
  haicap: "1.0";
  /** Names the dataset; begins with its owner. */
  id: Id;
  /** Language of its texts; absent: Vietnamese. */
  language?: "vi" | "en" | undefined;
  /** Who issues it, in words. */
  issuedBy: string;
  /** Who issues it, as an actor; absent: none of those the model names. */
  issuer?: ActorRef | undefined;
  /** The day it was issued. */
  issuedOn: Day;
  /** The period it covers; absent: not said. */
  period?: Period | undefined;
  /** Sources of every record that names none and inherits none. */
  sourceIds?: Id[] | undefined;
}

/**
 * A dataset in one document. What a record does not say it takes from its context, then from its document, then from the
 * dataset. An array that is absent: nothing of that kind is reported.
 */
export interface Dataset extends DatasetHeader {
  provinces?: Province[] | undefined;
  communes?: Commune[] | undefined;
  formerUnits?: FormerUnit[] | undefined;
  successions?: Succession[] | undefined;
  unitGroups?: UnitGroup[] | undefined;
  unitProfiles?: UnitProfile[] | undefined;
  milestones?: Milestone[] | undefined;
  organisations?: Organisation[] | undefined;
  officials?: Official[] | undefined;
  delegations?: Delegation[] | undefined;
  visits?: Visit[] | undefined;
  sessions?: Session[] | undefined;
  reports?: Report[] | undefined;
  findings?: Finding[] | undefined;
  proposals?: Proposal[] | undefined;
  answers?: Answer[] | undefined;
  directives?: Directive[] | undefined;
  tasks?: Task[] | undefined;
  commitments?: Commitment[] | undefined;
  gifts?: Gift[] | undefined;
  serviceCentres?: ServiceCentre[] | undefined;
  dossierStatistics?: DossierStatistics[] | undefined;
  scores?: Score[] | undefined;
  staffing?: Staffing[] | undefined;
  partyStatistics?: PartyStatistics[] | undefined;
  personnelMovements?: PersonnelMovement[] | undefined;
  plans?: Plan[] | undefined;
  projects?: Project[] | undefined;
  sources?: Source[] | undefined;
  documents?: Document[] | undefined;
}

const headerFields = {
  haicap: z.literal(formatVersion),
  id,
  language: z.enum(["vi", "en"]).optional(),
  issuedBy: name,
  issuer: actorRef.optional(),
  issuedOn: day,
  period: PeriodSchema.optional(),
  sourceIds: listOf(idOf("source"), 50).optional(),
};

/** Schema of {@link DatasetHeader}. */
export const DatasetHeaderSchema: ObjectSchema<DatasetHeader> = conform<DatasetHeader>()(
  z.strictObject(headerFields),
);

/** Schema of {@link Dataset}. */
export const DatasetSchema: ObjectSchema<Dataset> = conform<Dataset>()(
  z.strictObject({
    ...headerFields,
    provinces: listOf(ProvinceSchema, COLLECTION_LENGTH).optional(),
    communes: listOf(CommuneSchema, COLLECTION_LENGTH).optional(),
    formerUnits: listOf(FormerUnitSchema, COLLECTION_LENGTH).optional(),
    successions: listOf(SuccessionSchema, COLLECTION_LENGTH).optional(),
    unitGroups: listOf(UnitGroupSchema, COLLECTION_LENGTH).optional(),
    unitProfiles: listOf(UnitProfileSchema, COLLECTION_LENGTH).optional(),
    milestones: listOf(MilestoneSchema, COLLECTION_LENGTH).optional(),
    organisations: listOf(OrganisationSchema, COLLECTION_LENGTH).optional(),
    officials: listOf(OfficialSchema, COLLECTION_LENGTH).optional(),
    delegations: listOf(DelegationSchema, COLLECTION_LENGTH).optional(),
    visits: listOf(VisitSchema, COLLECTION_LENGTH).optional(),
    sessions: listOf(SessionSchema, COLLECTION_LENGTH).optional(),
    reports: listOf(ReportSchema, COLLECTION_LENGTH).optional(),
    findings: listOf(FindingSchema, COLLECTION_LENGTH).optional(),
    proposals: listOf(ProposalSchema, COLLECTION_LENGTH).optional(),
    answers: listOf(AnswerSchema, COLLECTION_LENGTH).optional(),
    directives: listOf(DirectiveSchema, COLLECTION_LENGTH).optional(),
    tasks: listOf(TaskSchema, COLLECTION_LENGTH).optional(),
    commitments: listOf(CommitmentSchema, COLLECTION_LENGTH).optional(),
    gifts: listOf(GiftSchema, COLLECTION_LENGTH).optional(),
    serviceCentres: listOf(ServiceCentreSchema, COLLECTION_LENGTH).optional(),
    dossierStatistics: listOf(DossierStatisticsSchema, COLLECTION_LENGTH).optional(),
    scores: listOf(ScoreSchema, COLLECTION_LENGTH).optional(),
    staffing: listOf(StaffingSchema, COLLECTION_LENGTH).optional(),
    partyStatistics: listOf(PartyStatisticsSchema, COLLECTION_LENGTH).optional(),
    personnelMovements: listOf(PersonnelMovementSchema, COLLECTION_LENGTH).optional(),
    plans: listOf(PlanSchema, COLLECTION_LENGTH).optional(),
    projects: listOf(ProjectSchema, COLLECTION_LENGTH).optional(),
    sources: listOf(SourceSchema, COLLECTION_LENGTH).optional(),
    documents: listOf(DocumentSchema, COLLECTION_LENGTH).optional(),
  }),
);
