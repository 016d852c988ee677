import type { Messages } from "./messages.js";
import type { RelationIssueParams } from "./params-relation.js";

const CHECK = "please check both";
const PERSONAL: ReadonlyMap<string, string> = new Map([
  ["identity-number", "an identity number"],
  ["phone-number", "a telephone number"],
  ["email", "an e-mail address"],
]);

/** What the issues between records, with the law and about privacy say in English. */
export const relationEn: Pick<Messages, keyof RelationIssueParams> = {
  repeated_record: (p, w) =>
    `the record ${w.quote(p.id)} repeats ${w.place(p.first)} word for word; please keep one.`,
  personal_data: (p, w) =>
    `from character ${w.ordinal(p.position)} on there seems to be ${PERSONAL.get(p.what) ?? "something"} of a person; please take it out.`,

  kind_ended: (p, w) =>
    `${w.label("former-unit-kind", p.kind)} lasted until ${w.day(p.ended)}, the day given is ${w.day(p.validTo)}.`,
  validity_overlap: (p, w) =>
    `the code ${w.quote(p.code)} is valid from ${w.day(p.validFrom)}, at the same time as ${w.place(p.first, p.firstLine)}; a unit has one form on each day.`,
  unit_name_repeated: (p, w) =>
    `${w.quote(p.name)} is at the same time the name of the code ${w.quote(p.other)} in the province with the code ${w.quote(p.provinceCode)}; please check the name and its marks.`,
  succession_date_differs: (p, w) =>
    `${w.day(p.found)} is given, the resolutions of 2025 say ${w.day(p.expected)}; please check.`,
  successor_kind_unlikely: (p, w) =>
    `the new unit is given as ${w.label("commune-kind", p.kind)}, from these former units it is usually ${w.label("commune-kind", p.expected)}; please check.`,
  predecessor_used_twice: (p, w) =>
    `${w.thing(p.predecessor)} went as a whole elsewhere (${w.place(p.first, p.firstLine)}); please check the extent.`,
  area_differs: (p, w) =>
    `the area of the new unit is ${w.number(p.area)} km², those of the former units add up to ${w.number(p.sum)} km²; please check these numbers.`,
  below_standard: (p, w) =>
    `${w.number(p.found)} is below the general standard of ${w.number(p.standard)}; special cases may have a lower one.`,

  two_heads: (p, w) =>
    `${w.label("post-title", p.title)} of ${w.thing(p.body)} is at the same time given for someone else (${w.place(p.first, p.firstLine)}); please add the time in the post.`,
  director_is_vice_chair: (p, w) =>
    `from ${w.day(p.since)} on, the director of the service centre of ${w.thing(p.unit)} is not also a Vice Chairperson of the People's Committee; please check the posts and their time.`,
  director_not_vice_chair: (p, w) =>
    `until ${w.day(p.until)}, the director of the service centre of ${w.thing(p.unit)} was a Vice Chairperson of the People's Committee; please add that post if there is one.`,
  body_name_ended: (p, w) =>
    `the name of ${w.thing(p.body)} was fixed for all until ${w.day(p.ended)}; since then the province decides on names.`,

  commune_centre_in_one_level_province: (p, w) =>
    `${w.thing(p.province)} has the one-level model, so that ${w.thing(p.unit)} has a branch and no centre of its own; please check the model.`,
  period_before_unit: (p, w) =>
    `${w.thing(p.unit)} operates from ${w.day(p.since)}, the dossiers are counted from ${w.day(p.start)}; please say what is of the former units.`,
  authority_exceeds_centre: (p, w) =>
    `${w.number(p.received)} were received within commune authority, more than the ${w.number(p.atCentre)} received at the centre (record ${w.quote(p.otherId)}); ${CHECK}.`,

  unit_outside_province: (p, w) =>
    `${w.thing(p.unit)} is not in ${w.thing(p.province)}, which sent the visit; please check the unit or the sender.`,
  delegation_in_two_places: (p, w) =>
    `at the same time on ${w.day(p.date)} the delegation is elsewhere (${w.place(p.first, p.firstLine)}); where both are one visit, please give its stops in their order.`,
  follow_up_not_later: (p, w) =>
    `the visit is dated ${w.day(p.date)}, before the visit ${w.quote(p.earlierId)} that it follows (${w.day(p.earlierDate)}); ${CHECK}.`,
  follow_up_elsewhere: (p, w) =>
    `the visit goes to none of the units of the visit ${w.quote(p.earlierId)} that it follows; please check.`,
  former_unit_acts: (p, w) =>
    `${w.thing(p.actor)} no longer exists since 1 July 2025, the day given is ${w.day(p.day)}; please name the unit of today.`,
  directive_upwards: (p, w) =>
    `${w.thing(p.issuer)} binds a higher level, ${w.thing(p.addressee)}; where it is a request, please choose that kind.`,
  directive_outside_area: (p, w) =>
    `${w.thing(p.addressee)} is outside the area of ${w.thing(p.issuer)}; please check the addressee or the kind.`,
  ministry_directs_commune: (p, w) =>
    `${w.thing(p.issuer)} binds ${w.thing(p.addressee)} directly (${w.label("directive-kind", p.kind)}); ministries send communes requests, please give what binds them through their province.`,
  document_before_act: (p, w) =>
    `this is dated ${w.day(p.date)}, but the document ${w.quote(p.documentId)} was issued before that (${w.day(p.issuedOn)}); ${CHECK}.`,
  task_differs_from_directive: (p, w) =>
    `this differs from the directive ${w.quote(p.directiveId)} that the task names; please make both say the same.`,
};
