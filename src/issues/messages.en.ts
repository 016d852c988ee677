import type { Messages } from "./messages.js";
import { lifecycleEn } from "./messages-lifecycle.en.js";
import { registryEn } from "./messages-registry.en.js";
import { relationEn } from "./messages-relation.en.js";
import { streamEn } from "./messages-stream.en.js";
import { tableEn } from "./messages-table.en.js";

const CHECK = "please check both";
const CHECK_ALL = "please check these numbers";

/** What each issue code says in English. */
export const messagesEn: Messages = {
  wrong_type: (p, w) =>
    p.found === "null" || p.found === "nothing"
      ? `needs ${w.type(p.expected)} but is blank; where nothing is known, please leave the entry out.`
      : `needs ${w.type(p.expected)}; found ${w.type(p.found)}.`,
  missing_field: () => "this entry is required but has not been filled in.",
  unknown_key: (p, w) => `there is no entry named ${w.quote(p.key)}${w.meant(p.similar, w.field)}.`,
  invalid_code: (p, w) => `${w.quote(p.found)} is not in ${w.among(p)}${w.advice(p)}.`,
  invalid_literal: (p, w) =>
    `only ${w.quote(p.expected)} can stand here${typeof p.expected === "boolean" ? ", or the entry is left out" : ""}; found ${w.quote(p.found)}.`,
  invalid_format: (p, w) => `needs ${w.format(p.format)}; found ${w.quote(p.found)}.`,
  blank_text: () => "there is nothing written here; please fill it in or leave the entry out.",
  invalid_characters: (p, w) =>
    `character ${w.ordinal(p.position)} (${w.text(p.character)}) cannot stand in a text, please remove it.`,
  text_too_long: (p, w) =>
    `the text has ${w.number(p.found)} characters, at most ${w.number(p.max)} are possible.`,
  empty_list: () => "the list has no members; please add some or leave the list out.",
  too_many_items: (p, w) =>
    `the list has ${w.number(p.found)} members, at most ${w.number(p.max)} are possible.`,
  number_too_small: (p, w) => `needs a number from ${w.number(p.min)} up; found ${w.number(p.found)}.`,
  number_too_large: (p, w) => `needs a number up to ${w.number(p.max)}; found ${w.number(p.found)}.`,
  number_not_whole: (p, w) => `needs a whole number; found ${w.number(p.found)}.`,
  invalid_json: (p, w) =>
    `cannot be read because the syntax is not right; it begins with ${w.quote(p.found)}.`,
  unreadable_value: () => "this value cannot be read; please write it as a plain text or number.",
  unsupported_version: (p, w) =>
    `the data have version ${w.quote(p.found)}; this software reads version ${w.quote(p.supported)}.`,
  unknown_kind: (p, w) =>
    `there is no kind of record named ${w.quote(p.found)}${w.meant(p.similar, w.kindChoice)}.`,

  duplicate_id: (p, w) =>
    `the id ${w.quote(p.id)} is already used by ${w.place(p.first, p.firstLine)}; each record needs its own.`,
  reference_not_found: (p, w) =>
    `there is no record “${w.kind(p.kind)}” with the id ${w.quote(p.id)}; please check the id or send that record too.`,
  id_without_owner: (p, w) =>
    `an id should begin with the code of the unit that made it, such as “12/${w.text(p.id)}”, so that it differs from the ids of others.`,
  missing_any_of: (p, w) => `at least one of these is needed: ${w.or(p.fields.map(w.heading))}.`,
  required_when: (p, w) => `this entry is required when ${w.heading(p.when)} is ${w.value(p.when, p.value)}.`,
  not_allowed_when: (p, w) =>
    `please leave this entry out when ${w.heading(p.when)} is ${w.value(p.when, p.value)}.`,
  period_reversed: (p, w) =>
    `${w.day(p.end)} is earlier than ${w.heading(p.startField)} (${w.day(p.start)}); ${CHECK}.`,
  pointer_leads_nowhere: (p, w) => `the path ${w.quote(p.target)} leads to no value of this record.`,
  state_with_value: (p, w) =>
    `${w.entry(p.target)} has a value, while the claim says ${w.label("claim-state", p.state)}; please keep one of the two.`,
  finding_without_field: () =>
    "no field of work is given, so it is left out where findings are counted by field; please add one if you can.",
  stop_outside_visit: (p, w) =>
    `${w.thing(p.unit)} is not among the units visited; please add it or check the stop.`,
  title_body_mismatch: (p, w) =>
    `the title ${w.label("post-title", p.title)} does not belong to ${w.thing(p.body)}; please give the body of this title.`,
  parts_exceed_total: (p, w) =>
    `the parts add up to ${w.number(p.sum)}, ${p.complete ? "while the value is" : "more than the value"} ${w.number(p.total)}; ${CHECK}.`,
  part_exceeds_whole: (p, w) =>
    `${w.number(p.part)} is more than the total of ${w.number(p.whole)}; ${CHECK}.`,
  dossier_sum_mismatch: (p, w) =>
    `${w.label("dossier-count", p.total)} is ${w.number(p.found)}, while ${w.and(p.parts.map((part) => w.label("dossier-count", part)))} add up to ${w.number(p.expected)}; ${CHECK_ALL}.`,
  dossier_part_exceeds: (p, w) =>
    `${w.and(p.parts.map((part) => w.label("dossier-count", part)))} (${w.number(p.partCount)}) exceed ${w.label("dossier-count", p.whole)} (${w.number(p.wholeCount)}); ${CHECK}.`,
  dossier_balance_mismatch: (p, w) =>
    `${w.number(p.found)} were received, while ${w.and(p.parts.map((part) => w.label("dossier-count", part)))} add up to ${w.number(p.expected)}; ${CHECK_ALL}.`,
  rate_not_reachable: (p, w) =>
    `${w.number(p.percent)} % (${w.plain("rate-kind", p.rate)}) is not reachable on ${w.or(p.totals.map((total, index) => `${w.number(total)} (${w.plain("dossier-count", p.counts[index] ?? "")})`))}, the nearest are ${w.percent(p.below)} and ${w.percent(p.above)}; ${p.stated ? "please check the rate and its denominator" : "please state the denominator"}.`,
  rate_beyond_received: (p, w) =>
    `${w.number(p.percent)} % (${w.plain("rate-kind", p.rate)}) is a share of no fewer than ${w.number(p.smallest)} dossiers, while ${w.number(p.received)} were received; ${CHECK}.`,
  rate_contradicts_counts: (p, w) =>
    `${w.number(p.percent)} % (${w.plain("rate-kind", p.rate)}) differs from ${w.percent(p.computed)}, which is ${w.number(p.part)} of ${w.number(p.total)}; please state the denominator or check the numbers.`,
  after_issue: (p, w) =>
    `${w.day(p.day)} is after the data were issued or received (${w.day(p.issuedOn)}); ${CHECK}.`,
  published_before_visit: (p, w) =>
    `the visit is dated ${w.day(p.date)}, but its source was published before that (${w.day(p.publishedOn)}); ${CHECK}.`,
  answer_before_proposal: (p, w) =>
    `the answer is dated ${w.day(p.answered)}, but the proposal ${w.quote(p.proposalId)} was raised after that (${w.day(p.raised)}); ${CHECK}.`,
  deadline_before_issue: (p, w) =>
    `the deadline (${w.day(p.deadline)}) is earlier than the day it was set (${w.day(p.issued)}); ${CHECK}.`,
  gift_of_nothing: (p, w) =>
    `${w.quote(p.item)} has the number 0; where it is not known, please leave it out.`,
  list_count_mismatch: (p, w) =>
    `${p.complete ? "the complete list has" : "the list already has"} ${w.number(p.listed)} members, while the number given is ${w.number(p.stated)}; ${CHECK}.`,
  measure_without_time: (p, w) =>
    `no day or period is given for ${w.quote(p.name)}, so it cannot be compared with other numbers yet.`,
  repeated_item: (p, w) => `${w.thing(p.item)} is listed more than once; once is enough.`,

  ...lifecycleEn,
  ...registryEn,
  ...relationEn,
  ...streamEn,
  ...tableEn,
};
