import type { RecordKind } from "../core/record-kind.js";
import type { LifecycleIssueParams } from "./params-lifecycle.js";
import type { RegistryIssueParams } from "./params-registry.js";
import type { RelationIssueParams } from "./params-relation.js";
import type { StreamIssueParams } from "./params-stream.js";
import type { TableIssueParams } from "./params-table.js";

/** The kinds of value that messages speak of. */
export type ValueType =
  | "text"
  | "number"
  | "whole-number"
  | "yes-no"
  | "list"
  | "object"
  | "text-or-number"
  | "text-number-or-yes-no"
  | "null"
  | "nothing"
  | "not-a-number"
  | "other";

/** A found value in short: texts cut to 80 characters, objects and lists as `{…}` and `[…]`. */
export type Found = string | number | boolean | null;

/** The params of every issue code. */
export interface IssueParams
  extends
    LifecycleIssueParams,
    RegistryIssueParams,
    RelationIssueParams,
    StreamIssueParams,
    TableIssueParams {
  /** A value is of another type than its field. */
  wrong_type: { expected: ValueType; found: ValueType };
  /** A required field is absent. */
  missing_field: { field: string };
  /** A field that the kind does not have; `similar` is one it has. */
  unknown_key: { key: string; similar?: string };
  /** A value that is no member of its code list; `list` is empty where the choice has no list of its own. */
  invalid_code: { list: string; found: Found; allowed: string[]; similar?: string };
  /** A value where only one is allowed. */
  invalid_literal: { expected: Found; found: Found };
  /** A text that has not the written form of its field. */
  invalid_format: { format: string; found: Found };
  /** A text with nothing visible in it. */
  blank_text: Record<never, never>;
  /** A text with control characters or broken Unicode; `position` counts UTF-16 units from 0. */
  invalid_characters: { position: number; character: string };
  /** A text longer than allowed, in characters (code points). */
  text_too_long: { max: number; found: number };
  /** A list without members: leave the field out instead. */
  empty_list: Record<never, never>;
  /** A list with more members than allowed. */
  too_many_items: { max: number; found: number };
  /** A number below the smallest allowed. */
  number_too_small: { min: number; found: number };
  /** A number above the largest allowed. */
  number_too_large: { max: number; found: number };
  /** A number with a fraction where whole ones are counted. */
  number_not_whole: { found: number };
  /** A line or file that is not JSON; `found` is its beginning. */
  invalid_json: { found: Found };
  /** A value that cannot be read: a getter that throws, a revoked proxy. */
  unreadable_value: Record<never, never>;
  /** A dataset of a format this library does not know. */
  unsupported_version: { supported: string; found: Found };
  /** A kind of record that does not exist. */
  unknown_kind: { found: Found; similar?: string };

  /** The same id twice within a kind; `first` is the pointer of the one before, `firstLine` its line in a stream. */
  duplicate_id: { id: string; first: string; firstLine?: number };
  /** A reference to a record that is neither here nor known to the receiver. */
  reference_not_found: { kind: RecordKind | "stop"; id: string };
  /** An id that does not begin with its owner and a slash. */
  id_without_owner: { id: string };
  /** None of several fields is there, at least one is needed. */
  missing_any_of: { fields: string[] };
  /** A field that another field's value makes necessary. */
  required_when: { field: string; when: string; value: string };
  /** A field that another field's value rules out. */
  not_allowed_when: { field: string; when: string; value: string };
  /** An end that lies before its start. */
  period_reversed: { start: string; end: string; startField: string; endField: string };
  /** A pointer that leads to nothing in its record. */
  pointer_leads_nowhere: { target: string };
  /** A claim that says why there is no value, where there is one. */
  state_with_value: { target: string; state: string };
  /** A finding without a field it concerns. */
  finding_without_field: Record<never, never>;
  /** A stop at a unit that the visit does not list. */
  stop_outside_visit: { unit: string };
  /** A title that belongs to another system than the body. */
  title_body_mismatch: { title: string; body: string };
  /** Parts of a measure that do not fit its value. */
  parts_exceed_total: { sum: number; total: number; complete: boolean };
  /** A part that is more than its whole: k of n with k greater than n. */
  part_exceeds_whole: { part: number; whole: number };
  /** A count that is not the sum of its parts, though all are reported. */
  dossier_sum_mismatch: { total: string; parts: string[]; expected: number; found: number };
  /** Counts that together exceed the count they are a part of. */
  dossier_part_exceeds: { parts: string[]; whole: string; partCount: number; wholeCount: number };
  /** Received, and what became of it, do not balance. */
  dossier_balance_mismatch: { parts: string[]; expected: number; found: number };
  /**
   * A published rate that no whole number of the counts gives; `below` and `above` are the nearest ones that they give.
   * `stated`: the rate says which of them it is taken of.
   */
  rate_not_reachable: {
    rate: string;
    percent: number;
    counts: string[];
    totals: number[];
    below: number;
    above: number;
    stated: boolean;
  };
  /** A published rate that is a share of no number up to what was received; `smallest` is the first that has it. */
  rate_beyond_received: { rate: string; percent: number; received: number; smallest: number };
  /** A published rate that the counts beside it do not give. */
  rate_contradicts_counts: { rate: string; percent: number; part: number; total: number; computed: number };
  /** Something reported that happens, ends or holds after the day its dataset was issued, or the record came in alone. */
  after_issue: { day: string; issuedOn: string };
  /** A visit after the day its source was published. */
  published_before_visit: { date: string; publishedOn: string };
  /** An answer before the proposal it answers. */
  answer_before_proposal: { answered: string; raised: string; proposalId: string };
  /** A deadline before the day it was set. */
  deadline_before_issue: { deadline: string; issued: string };
  /** A quantity or value of a gift that is nought. */
  gift_of_nothing: { item: string };
  /** A list beside the number of its members that does not fit it; `complete`: all of them are listed. */
  list_count_mismatch: { listed: number; stated: number; complete: boolean };
  /** A number of a finding without the day or period it holds for. */
  measure_without_time: { name: string };
  /** The same unit or actor twice in one list. */
  repeated_item: { item: string };
}
