import { lifecycleIssues } from "./catalog-lifecycle.js";
import { registryIssues } from "./catalog-registry.js";
import { relationIssues } from "./catalog-relation.js";
import type { IssueDefinition } from "./definition.js";
import { streamIssues } from "./catalog-stream.js";
import { tableIssues } from "./catalog-table.js";
import { rule, structure } from "./definition.js";
import type { IssueCode } from "./issue.js";

const FORM = "The published schema of the record";
const JSON_RULES = "RFC 8259 (JSON) and Unicode: exchanged data must survive every reader";

/** Every issue code. */
export const issueCatalog: Readonly<Record<IssueCode, IssueDefinition>> = {
  wrong_type: structure(FORM),
  missing_field: structure(FORM),
  unknown_key: { ...structure(FORM), layer: "rule" },
  invalid_code: structure("The published code list"),
  invalid_literal: structure(FORM),
  invalid_format: structure(FORM),
  blank_text: structure("An absent field says the same, and says it once"),
  invalid_characters: structure(JSON_RULES),
  text_too_long: structure("Every text is bounded, so that every database and screen can hold it"),
  empty_list: structure("An absent field says the same, and says it once"),
  too_many_items: structure("Every list is bounded, so that every reader can hold it"),
  number_too_small: structure(FORM),
  number_too_large: structure(FORM),
  number_not_whole: structure("People, dossiers and rooms are counted in whole numbers"),
  invalid_json: structure(JSON_RULES),
  unreadable_value: structure(JSON_RULES),
  unsupported_version: structure("A format is read by the version that knows it"),
  unknown_kind: structure("The kinds of records are fixed by the format"),

  duplicate_id: rule("error", "An id names one record within its kind"),
  reference_not_found: rule("error", "A reference must lead to a record the receiver can find"),
  id_without_owner: rule("warning", "Ids begin with their owner, so that senders cannot collide"),
  missing_any_of: rule("error", "A record that says none of these says nothing"),
  required_when: rule("error", "The condition declared with the kind of record"),
  not_allowed_when: rule("error", "The condition declared with the kind of record"),
  period_reversed: rule("error", "Both ends of a period are inclusive, the start is not after the end"),
  pointer_leads_nowhere: rule("error", "RFC 6901: a claim or translation speaks of a value that is there"),
  state_with_value: rule("error", "A state says why a value is absent"),
  finding_without_field: rule("warning", "Findings are counted by field; without one they are left out"),
  stop_outside_visit: rule("error", "A visit lists the units gone to"),
  title_body_mismatch: rule(
    "error",
    "Titles belong to Party or state bodies (Law 72/2025/QH15; Party Statute)",
  ),
  parts_exceed_total: rule("warning", "Parts sum to the whole when complete, and never exceed it"),
  part_exceeds_whole: rule("warning", "k of n: k does not exceed n"),
  dossier_sum_mismatch: rule(
    "error",
    "Circular 01/2020/TT-VPCP: totals of the dossier report are sums of its columns",
  ),
  dossier_part_exceeds: rule(
    "error",
    "Circular 01/2020/TT-VPCP: a column of the dossier report is part of its total",
  ),
  dossier_balance_mismatch: rule(
    "warning",
    "What was received was resolved, is pending, awaits papers or was sent back",
  ),
  rate_not_reachable: rule("warning", "A share of n dossiers is k/n for some whole k, rounded or cut off"),
  rate_beyond_received: rule("warning", "No share is taken of more dossiers than were received"),
  rate_contradicts_counts: rule(
    "warning",
    "A published rate and the counts beside it speak of the same dossiers",
  ),
  after_issue: rule("warning", "A report cannot count what happens after it was issued"),
  published_before_visit: rule("error", "A visit is reported on its day or later"),
  answer_before_proposal: rule("error", "An answer follows what it answers"),
  deadline_before_issue: rule("warning", "A deadline follows the directive that sets it"),
  gift_of_nothing: rule("warning", "A gift whose number is not known leaves the quantity out"),
  list_count_mismatch: rule("warning", "A list has no more members than the number beside it says"),
  measure_without_time: rule("info", "A number can be compared only when its day or period is known"),
  repeated_item: rule("warning", "A list of units or actors names each once"),

  ...lifecycleIssues,
  ...registryIssues,
  ...relationIssues,
  ...streamIssues,
  ...tableIssues,
};
