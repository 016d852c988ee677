import { itemAt } from "../../core/item-at.js";
import { addDays, firstDayOf } from "../../core/dates.js";
import { parseRef } from "../../core/reference.js";
import type { UnitRef } from "../../core/reference.js";
import type { Answer } from "../../model/oversight/answer.js";
import type { Directive } from "../../model/oversight/directive.js";
import type { Finding } from "../../model/oversight/finding.js";
import type { Gift } from "../../model/oversight/gift.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import type { Report } from "../../model/oversight/report.js";
import type { Session } from "../../model/oversight/session.js";
import type { Stop, Visit } from "../../model/oversight/visit.js";
import { StopSchema } from "../../model/oversight/visit.js";
import type { PlaceRef } from "../../model/value/reference.js";
import { pick } from "../pick.js";
import { currentUnit, locate } from "../real-unit.js";
import { FIRST_DAY } from "../format.js";
import { settleClaims } from "./claim.js";
import { settleDeadline, settleProposalEvents } from "./events.js";
import { uniqueBy } from "./value.js";

/** Communes of one province; stops there, on its days. */
export function settleVisit(record: Visit): Visit {
  const { province } = locate(itemAt(record.units, 0));
  const communes = record.units.map((unit) => {
    const located = locate(unit);
    return located.province === province ? located.commune : pick(province.communes, unit);
  });
  const units = [...new Set(communes.map(({ code }) => `commune:${code}` as const))];
  const endDate = record.endDate && (record.date.length < 10 ? undefined : addDays(record.date, 1));
  const ids = new Set<string>();
  return {
    ...record,
    units,
    endDate,
    ledBy: record.delegationId === undefined ? leaderIn(province.code, record.ledBy) : undefined,
    mandate: record.delegationId === undefined ? record.mandate : undefined,
    followsUpId: record.followsUpId === record.id ? undefined : record.followsUpId,
    stops: record.stops
      ?.filter(({ id }) => !ids.has(id) && ids.add(id))
      .map((stop, index) => {
        const placed: Stop = {
          ...stop,
          at: within(stop.at, units, index),
          date: stop.date && (index === 0 ? record.date : (endDate ?? record.date)),
        };
        return settleClaims(StopSchema, placed);
      }),
  };
}

/** Who leads; a body of a province is that of the province that is gone to. */
function leaderIn(province: string, ledBy: Visit["ledBy"]): Visit["ledBy"] {
  return ledBy?.replace(/@province:.*/, `@province:${province}`) as Visit["ledBy"];
}

/** The place, moved to one of the units. */
function within(at: PlaceRef, units: readonly UnitRef[], index: number): PlaceRef {
  const unit = itemAt(units, index % units.length);
  const parsed = parseRef(at);
  if (parsed?.scheme === "organisation") return at;
  return parsed?.body !== undefined && parsed.scheme === "commune"
    ? (`${parsed.body}@${unit}` as PlaceRef)
    : unit;
}

/** Everyone once, with one chair; units of today or a group. */
export function settleSession(record: Session): Session {
  return {
    ...record,
    units: unitsOrGroups(record.units),
    participants: record.participants
      ? uniqueBy(record.participants, "actor").map(({ roles, ...participant }, index) => ({
          ...participant,
          roles:
            index === 0
              ? roles
              : roles.every((role) => role === "chair")
                ? ["attendee"]
                : withoutChair(roles),
        }))
      : undefined,
  };
}

function withoutChair<Role extends string>(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role !== "chair");
}

/** Units of today or groups, each once. */
export function unitsOrGroups(units: readonly UnitRef[]): UnitRef[] {
  return [...new Set(units.map((unit) => (unit.startsWith("group:") ? unit : currentUnit(unit))))];
}

/** Speaks for units of today or groups, about a time before it was given. */
export function settleReport(record: Report): Report {
  return { ...record, onBehalfOf: record.onBehalfOf && unitsOrGroups(record.onBehalfOf) };
}

/** A finding with a field; jointly only of several. */
export function settleFinding(record: Finding): Finding {
  const units = unitsOrGroups(record.units);
  const several = units.length > 1 || units[0]?.startsWith("group:") === true;
  return {
    ...record,
    units,
    fields: record.fields ?? ["general"],
    jointly: several ? record.jointly : undefined,
  };
}

/** A proposal raised by its units; what is only known to exist is not described. */
export function settleProposal(record: Proposal): Proposal {
  const { kind, projectIds, ...set } = record;
  return {
    ...(record.itemised === false ? set : { ...set, kind, projectIds }),
    fields: record.itemised === false ? undefined : (record.fields ?? ["general"]),
    events: settleProposalEvents(record, record.date && firstDayOf(record.date)),
  };
}

/** Forwarded only where the outcome says so. */
export function settleAnswer(record: Answer): Answer {
  return { ...record, forwardedTo: record.outcome === "forwarded" ? record.forwardedTo : undefined };
}

/** Every addressee once, one of them in the lead, a deadline not before the day of issue. */
export function settleDirective(record: Directive): Directive {
  return {
    ...record,
    kind: isBinding(record.kind) && !mayBind(record) ? "request" : record.kind,
    addressees: uniqueBy(record.addressees, "actor").map(({ role, ...addressee }, index) => ({
      ...addressee,
      role: index === 0 && role === "coordinating" ? "lead" : role,
    })),
    jointly: record.addressees.length > 1 ? record.jointly : undefined,
    deadline: record.deadline && settleDeadline(record.deadline, record.date ?? FIRST_DAY),
    units: record.units && unitsOrGroups(record.units),
  };
}

function isBinding(kind: Directive["kind"]): boolean {
  return kind === "assign" || kind === "direct" || kind === "require";
}

/** A body of a province binds that province and its communes; anybody may ask. */
function mayBind({ issuedBy, onBehalfOf = issuedBy, addressees }: Directive): boolean {
  const province = /@(province:\d{2})$/.exec(issuedBy)?.[1];
  const own = (actor: string): boolean => province !== undefined && actor.endsWith(`@${province}`);
  return own(onBehalfOf) && addressees.every(({ actor }) => own(actor) || /(?:^|@)commune:/.test(actor));
}

/** Something of everything that is counted; goods are given to bodies and groups. */
export function settleGift(record: Gift): Gift {
  const something = (amount: number | undefined): number | undefined => (amount === 0 ? 1 : amount);
  const items = record.items.map((item) => ({
    ...item,
    quantity: something(item.quantity),
    valueVnd: something(item.valueVnd),
  }));
  return { ...record, items };
}
