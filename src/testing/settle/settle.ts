import type { RecordKind } from "../../core/record-kind.js";
import { sameValue } from "../../core/same-value.js";
import { catalog } from "../../model/catalog.js";
import type { AnyRecord, RecordByKind } from "../../model/record.js";
import type { RecordBase } from "../../model/value/record-base.js";
import type { Loose } from "../draft.js";
import { mapPlaces } from "../place.js";
import { settleDelegation, settleOfficial, settleOrganisation } from "./actors.js";
import { settlePartyStatistics, settlePlan, settleProject, settleStaffing } from "./capacity.js";
import { settleClaims } from "./claim.js";
import { settleConditions } from "./condition.js";
import { settleTask } from "./events.js";
import {
  settleAnswer,
  settleDirective,
  settleFinding,
  settleGift,
  settleProposal,
  settleReport,
  settleSession,
  settleVisit,
} from "./oversight.js";
import { settleDossiers, settleScore, settleServiceCentre } from "./services.js";
import {
  settleCommune,
  settleFormerUnit,
  settleMilestone,
  settleProvince,
  settleSuccession,
  settleUnitGroup,
  settleUnitProfile,
} from "./territory.js";
import { settleValue } from "./value.js";

/** What the rules ask of a kind beyond its declared conditions. */
const settlers: { readonly [K in RecordKind]?: (record: RecordByKind[K]) => RecordByKind[K] } = {
  province: settleProvince,
  commune: settleCommune,
  "former-unit": settleFormerUnit,
  succession: settleSuccession,
  "unit-group": settleUnitGroup,
  "unit-profile": settleUnitProfile,
  milestone: settleMilestone,
  organisation: settleOrganisation,
  official: settleOfficial,
  delegation: settleDelegation,
  visit: settleVisit,
  session: settleSession,
  report: settleReport,
  finding: settleFinding,
  proposal: settleProposal,
  answer: settleAnswer,
  directive: settleDirective,
  task: settleTask,
  gift: settleGift,
  "service-centre": settleServiceCentre,
  "dossier-statistics": settleDossiers,
  score: settleScore,
  staffing: settleStaffing,
  "party-statistics": settlePartyStatistics,
  plan: settlePlan,
  project: settleProject,
};

/** A record whose values fit its schema, changed until they also fit each other. Settling twice changes nothing. */
export function settle(kind: RecordKind, draft: Loose): AnyRecord {
  let settled = settleOnce(kind, draft);
  // What one step takes away another may ask for; three rounds have always been enough.
  for (let round = 0; round < 5; round++) {
    const next = settleOnce(kind, settled as never);
    if (sameValue(next, settled)) break;
    settled = next;
  }
  return settled;
}

function settleOnce(kind: RecordKind, draft: Loose): AnyRecord {
  const { schema } = catalog[kind];
  const conditioned = settleConditions(kind, draft);
  const agreeing = mapPlaces(schema, conditioned, settleValue) as AnyRecord;
  const ruled = settlers[kind]?.(agreeing as never) ?? agreeing;
  const claimed = settleClaims(schema, ruled as Partial<RecordBase>);
  return withoutGaps(claimed) as AnyRecord;
}

/** The same value without fields that say nothing. */
function withoutGaps(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutGaps);
  const members: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value))
    if (member !== undefined) members[key] = withoutGaps(member);
  return members;
}
