import type { IssueDefinition } from "./definition.js";
import { rule } from "./definition.js";
import type { RelationIssueParams } from "./params-relation.js";

const STRUCTURE = "Resolution 203/2025/QH15: two levels from 1 July 2025";
const COMMUNES = "Resolutions 1654 to 1687/NQ-UBTVQH15 of 16 June 2025";
const LEVELS = "Law 72/2025/QH15 (levels of local government and their authority)";

/** The issues between several records, between a record and the law of its day, and about privacy. */
export const relationIssues: Readonly<Record<keyof RelationIssueParams, IssueDefinition>> = {
  repeated_record: rule("warning", "A record that is sent once is counted once"),
  personal_data: rule(
    "warning",
    "Personal Data Protection Law 91/2025/QH15; Decree 356/2025/NĐ-CP: officials by name and post only",
  ),

  kind_ended: rule("error", STRUCTURE),
  validity_overlap: rule("error", "Decision 19/2025/QĐ-TTg: a code stands for one unit as long as it exists"),
  unit_name_repeated: rule("error", `${COMMUNES}: names with their marks are unique within a province`),
  succession_date_differs: rule("warning", `Resolution 202/2025/QH15; ${COMMUNES}`),
  successor_kind_unlikely: rule("warning", "Resolution 76/2025/UBTVQH15: a ward where wards were merged"),
  predecessor_used_twice: rule("warning", `${COMMUNES}: what went whole to one successor went to no other`),
  area_differs: rule("warning", `${COMMUNES}: areas of 2025 are provisional, yet those of one land agree`),
  below_standard: rule("info", "Resolution 112/2025/UBTVQH15, in force from 1 January 2026"),

  two_heads: rule("warning", "Law 72/2025/QH15; Party Statute: one head a body at a time"),
  director_is_vice_chair: rule("warning", "Resolution 332/NQ-CP of 15 October 2025"),
  director_not_vice_chair: rule("info", "Decree 118/2025/NĐ-CP, until Resolution 332/NQ-CP"),
  body_name_ended: rule("info", "Decree 150/2025/NĐ-CP as amended by Decree 370/2025/NĐ-CP"),

  commune_centre_in_one_level_province: rule(
    "warning",
    "Decree 118/2025/NĐ-CP: no centres of communes where the province chose the one-level model",
  ),
  period_before_unit: rule("warning", `${STRUCTURE}; ${COMMUNES}`),
  authority_exceeds_centre: rule(
    "warning",
    "Decree 118/2025/NĐ-CP: centres receive the commune's procedures and others",
  ),

  unit_outside_province: rule("warning", LEVELS),
  delegation_in_two_places: rule(
    "info",
    "Nobody is in two places at a time; stops of one visit have an order",
  ),
  follow_up_not_later: rule("warning", "A follow-up comes after what it follows"),
  follow_up_elsewhere: rule("warning", "A follow-up goes where the visit it follows went"),
  former_unit_acts: rule("error", STRUCTURE),
  directive_upwards: rule("warning", LEVELS),
  directive_outside_area: rule("warning", LEVELS),
  ministry_directs_commune: rule("warning", `${LEVELS}; ministries reach communes through their provinces`),
  document_before_act: rule(
    "warning",
    "Decree 30/2020/NĐ-CP: a document is issued when what it says is settled",
  ),
  task_differs_from_directive: rule("warning", "Decision 42/2014/QĐ-TTg: a task follows from its directive"),
};
