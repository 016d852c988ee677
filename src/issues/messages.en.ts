import type { Messages } from "./messages.js";

const CHECK = "please check both";
const CHECK_ALL = "please check these numbers";

/** What each issue code says in English. */
export const messagesEn: Messages = {
  wrong_type: ({ expected, found }, { type }) =>
    found === "null" || found === "nothing"
      ? `needs ${type(expected)} but is blank; where nothing is known, please leave the entry out.`
      : `needs ${type(expected)}; found ${type(found)}.`,
  missing_field: () => "this entry is required but has not been filled in.",
  unknown_key: ({ key, similar }, { quote, field }) =>
    `there is no entry named ${quote(key)}${meant(similar, field)}.`,
  invalid_code: (params, { quote, list, choice, choices, guess, or, number }) => {
    const name = list(params);
    const start = `${quote(params.found)} is not ${name ? `in the list “${name}”` : "one of the choices"}`;
    const near = guess(params);
    if (near !== undefined) return `${start}${meant(near, (code) => choice(params, code))}.`;
    if (params.allowed.length <= 6) return `${start}; please choose ${or(choices(params))}.`;
    const where = params.list === "" ? "" : `, please look them up under ${quote(params.list)}`;
    return `${start}; there are ${number(params.allowed.length)} values${where}.`;
  },
  invalid_literal: ({ expected, found }, { quote }) =>
    `only ${quote(expected)} can stand here${typeof expected === "boolean" ? ", or the entry is left out" : ""}; found ${quote(found)}.`,
  invalid_format: ({ format, found }, words) => `needs ${words.format(format)}; found ${words.quote(found)}.`,
  blank_text: () => "there is nothing written here; please fill it in or leave the entry out.",
  invalid_characters: ({ position, character }, { number, text }) =>
    `character ${number(position + 1)} (${text(character)}) cannot stand in a text, please remove it.`,
  text_too_long: ({ max, found }, { number }) =>
    `the text has ${number(found)} characters, at most ${number(max)} are possible.`,
  empty_list: () => "the list has no members; please add some or leave the list out.",
  too_many_items: ({ max, found }, { number }) =>
    `the list has ${number(found)} members, at most ${number(max)} are possible.`,
  number_too_small: ({ min, found }, { number }) =>
    `needs a number from ${number(min)} up; found ${number(found)}.`,
  number_too_large: ({ max, found }, { number }) =>
    `needs a number up to ${number(max)}; found ${number(found)}.`,
  number_not_whole: ({ found }, { number }) => `needs a whole number; found ${number(found)}.`,
  invalid_json: ({ found }, { quote }) =>
    `this cannot be read, it is not JSON; it begins with ${quote(found)}.`,
  unreadable_value: () => "this value cannot be read; please write it as a plain text or number.",
  unsupported_version: ({ supported, found }, { quote }) =>
    `the data have version ${quote(found)}; this software reads version ${quote(supported)}.`,
  unknown_kind: ({ found, similar }, { quote, kind }) =>
    `there is no kind of record named ${quote(found)}${meant(similar, (name) => `${quote(name)} – ${kind(name)}`)}.`,

  duplicate_id: ({ id, first }, { quote, place }) =>
    `the id ${quote(id)} is already used by ${place(first)}; each record needs its own.`,
  reference_not_found: (params, { quote, kind }) =>
    `there is no record “${kind(params.kind)}” with the id ${quote(params.id)}; please check the id or send that record too.`,
  id_without_owner: ({ id }, { quote }) =>
    `the id ${quote(id)} should begin with the code of the unit that made it and a slash, such as ${quote(`12/${id}`)}, so that it differs from the ids of others.`,
  missing_any_of: ({ fields }, { heading, or }) => `at least one of ${or(fields.map(heading))} is needed.`,
  required_when: ({ when, value }, words) =>
    `this entry is required when ${words.heading(when)} is ${words.value(when, value)}.`,
  not_allowed_when: ({ when, value }, words) =>
    `please leave this entry out when ${words.heading(when)} is ${words.value(when, value)}.`,
  period_reversed: ({ start, end, startField, endField }, { heading, day }) =>
    `${heading(endField)} (${day(end)}) is earlier than ${heading(startField)} (${day(start)}); ${CHECK}.`,
  pointer_leads_nowhere: ({ target }, { quote }) =>
    `the path ${quote(target)} leads to no value of this record.`,
  state_with_value: ({ target, state }, { entry, label }) =>
    `${entry(target)} has a value, while the claim says ${label("claim-state", state)}; please keep one of the two.`,
  finding_without_field: () =>
    "no field of work is given, so it is left out where findings are counted by field.",
  stop_outside_visit: ({ unit }, { thing }) =>
    `${thing(unit)} is not among the units visited; please add it or check the stop.`,
  title_body_mismatch: ({ title, body }, { label, thing }) =>
    `the title ${label("post-title", title)} does not belong to ${thing(body)}; please give titles of the Party and of the State with their own bodies.`,
  parts_exceed_total: ({ sum, total, complete }, { number }) =>
    `the parts add up to ${number(sum)}, ${complete ? "while the value is" : "more than the value"} ${number(total)}; ${CHECK}.`,
  part_exceeds_whole: ({ part, whole }, { number }) =>
    `${number(part)} is more than the total of ${number(whole)}; ${CHECK}.`,
  dossier_sum_mismatch: ({ total, parts, expected, found }, { number, label, and }) =>
    `${label("dossier-count", total)} is ${number(found)}, while ${and(parts.map((part) => label("dossier-count", part)))} add up to ${number(expected)}; ${CHECK_ALL}.`,
  dossier_part_exceeds: ({ part, whole, partCount, wholeCount }, { number, label }) =>
    `${label("dossier-count", part)} (${number(partCount)}) is more than ${label("dossier-count", whole)} (${number(wholeCount)}); ${CHECK}.`,
  dossier_balance_mismatch: ({ expected, found }, { number }) =>
    `${number(expected)} were received, while resolved, pending, awaiting papers and sent back add up to ${number(found)}; please add what is left or check the numbers.`,
  rate_not_reachable: ({ rate, percent, count, total, below, above }, words) =>
    `${words.number(percent)} % (${words.plain("rate-kind", rate)}) is not reachable on ${words.number(total)} (${words.plain("dossier-count", count)}), the nearest are ${words.percent(below)} and ${words.percent(above)}; please state the denominator.`,
  rate_contradicts_counts: ({ rate, percent, part, total, computed }, words) =>
    `${words.number(percent)} % (${words.plain("rate-kind", rate)}) differs from ${words.percent(computed)}, which is ${words.number(part)} of ${words.number(total)}; please state the denominator or check the numbers.`,
  after_issue: ({ day, issuedOn }, words) =>
    `${words.day(day)} is after the data were issued (${words.day(issuedOn)}); ${CHECK}.`,
  published_before_visit: ({ date, publishedOn }, { day }) =>
    `the visit is dated ${day(date)}, but its source was published before that (${day(publishedOn)}); ${CHECK}.`,
  answer_before_proposal: ({ answered, raised, proposalId }, { quote, day }) =>
    `the answer is dated ${day(answered)}, but the proposal ${quote(proposalId)} was raised after that (${day(raised)}); ${CHECK}.`,
  deadline_before_issue: ({ deadline, issued }, { day }) =>
    `the deadline (${day(deadline)}) is earlier than the day it was set (${day(issued)}); ${CHECK}.`,
  gift_of_nothing: ({ item }, { quote }) =>
    `${quote(item)} has the quantity 0; where the quantity is not known, please leave it out.`,
  indicator_count_mismatch: ({ listed, stated }, { number }) =>
    `${number(listed)} targets are listed, while the number given is ${number(stated)}; ${CHECK}.`,
  group_count_mismatch: ({ listed, stated, complete }, { number }) =>
    `${complete ? "the complete list has" : "the list already has"} ${number(listed)} units, while the number given is ${number(stated)}; ${CHECK}.`,
  measure_without_time: ({ name }, { quote }) =>
    `no day or period is given for ${quote(name)}, so it cannot be compared with other numbers yet.`,
  repeated_item: ({ item }, { thing }) => `${thing(item)} is listed more than once; once is enough.`,
};

/** The question behind a word that was perhaps mistyped. */
function meant(similar: string | undefined, name: (similar: string) => string): string {
  return similar === undefined ? "" : ` (did you mean ${name(similar)}?)`;
}
