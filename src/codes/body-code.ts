import type { CodeList, CodeMember } from "./code-list.js";

/** Members of the list of bodies, in display order. */
export const bodies = [
  "party-committee",
  "party-standing-committee",
  "party-permanent-members",
  "party-office",
  "party-organisation-commission",
  "party-inspection-commission",
  "party-information-mobilisation-commission",
  "party-internal-affairs-commission",
  "party-building-commission",
  "party-committee-of-peoples-committee",
  "peoples-council",
  "peoples-council-standing-committee",
  "peoples-committee",
  "peoples-committee-office",
  "council-and-committee-office",
  "front-committee",
  "service-centre",
  "health-station",
  "inspectorate",
  "police",
  "military-command",
  "government",
  "home-affairs-department",
  "justice-department",
  "finance-department",
  "industry-trade-department",
  "agriculture-environment-department",
  "construction-department",
  "science-technology-department",
  "culture-sports-tourism-department",
  "education-training-department",
  "health-department",
  "ethnic-religious-affairs-department",
  "foreign-affairs-department",
  "tourism-department",
  "planning-architecture-department",
  "economic-division",
  "economic-infrastructure-urban-division",
  "culture-social-division",
  "departments",
  "divisions",
  "schools",
  "officials",
  "heads",
  "service-centre-staff",
  "communes",
  "residential-areas",
  "party-and-mass-bodies",
  "state-bodies",
  "ministries",
  "vertical-agencies",
] as const;

/** A body of a unit: of the Party, of the State or of the Fatherland Front; first those a unit has one of, then classes. */
export type Body = (typeof bodies)[number];

/** What a code list says about a body. */
export interface BodyMember extends CodeMember {
  /** Whether a unit has exactly one such body, or the word stands for a class of them. */
  readonly count: "one" | "several";
  /** On which levels it exists. */
  readonly levels: readonly ("central" | "province" | "commune")[];
  /** To which part of the political system it belongs; `other` for armed forces, services and mixed classes. */
  readonly system: "party" | "state" | "front" | "other";
  /** Only some provinces have it. */
  readonly optional?: true;
}

/** The code list of bodies. */
export interface BodyList extends CodeList<Body> {
  readonly members: Readonly<Record<Body, BodyMember>>;
}
