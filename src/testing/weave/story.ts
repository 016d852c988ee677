import { itemAt } from "../../core/item-at.js";
import type { PartialDay } from "../../core/dates.js";
import { addDays, firstDayOf, lastDayOf } from "../../core/dates.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { UnitRef } from "../../core/reference.js";
import type { Answer } from "../../model/oversight/answer.js";
import type { Directive } from "../../model/oversight/directive.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import type { Report } from "../../model/oversight/report.js";
import type { Session } from "../../model/oversight/session.js";
import type { Task } from "../../model/oversight/task.js";
import type { Visit } from "../../model/oversight/visit.js";
import type { Official, Post } from "../../model/actors/official.js";
import type { RecordByKind } from "../../model/record.js";
import type { PlaceRef } from "../../model/value/reference.js";
import { FIRST_DAY } from "../format.js";
import { pick } from "../pick.js";
import { settle } from "../settle/settle.js";
import { settleDeadline, settleProposalEvents } from "../settle/events.js";
import type { World } from "./world.js";

/** Puts a record into the story of its dataset: its place, its day, those it has to do with. */
export type Teller<Kind extends RecordKind> = (
  record: RecordByKind[Kind],
  world: World,
  index: number,
) => RecordByKind[Kind];

/** What the records of a kind must take from the others; kinds that are not named take nothing. */
export const tellers: { readonly [K in RecordKind]?: Teller<K> } = {
  source: (record) => ({ ...record, publishedOn: record.publishedOn && "2026-01-15" }),
  visit: tellVisit,
  session: tellSession,
  report: tellReport,
  finding: (record, world) => documented("finding", inherit("finding", record, world), world),
  proposal: tellProposal,
  answer: tellAnswer,
  directive: tellDirective,
  task: tellTask,
  commitment: (record, world) => documented("commitment", inherit("commitment", record, world), world),
  gift: (record, world) => inherit("gift", record, world),
  "personnel-movement": (record, world) => inherit("personnel-movement", record, world),
  "service-centre": (record, world, index) => ({ ...record, unit: nthCommune(world, index) }),
  succession: (record, world, index) => ({ ...record, successor: nthCommune(world, index) }),
  "unit-profile": (record) => ({ ...record, asOf: record.asOf ?? "2025-12-31" }),
  official: tellOfficial,
  "unit-group": (record, world) => ({ ...record, province: `province:${world.province.code}` }),
};

function nthCommune(world: World, index: number): UnitRef {
  const { communes } = world.province;
  return `commune:${itemAt(communes, index % communes.length).code}`;
}

/** Visits follow each other; one that follows up another shares a unit with it. */
function tellVisit(record: Visit, world: World): Visit {
  const earlier = world.all("visit").find(({ id }) => id === record.followsUpId);
  const follows = earlier !== undefined && lastDayOf(earlier.date) < firstDayOf(record.date);
  const gone = record.units.map((unit) => world.commune(unit));
  const units = follows ? [...earlier.units, ...gone] : gone;
  const at = (place: PlaceRef): PlaceRef => {
    const organisation = world.all("organisation").find(({ id }) => place === `organisation:${id}`);
    return organisation === undefined || units.includes(organisation.unit) ? place : organisation.unit;
  };
  // A delegation is in one place at a time.
  const alone = world.all("visit").every(({ date }) => date !== record.date);
  return {
    ...record,
    units,
    partOfDay: alone ? record.partOfDay : undefined,
    followsUpId: follows ? earlier.id : undefined,
    stops: record.stops?.map((stop, position) => ({
      ...stop,
      id: `${record.id}.stop-${position + 1}`,
      at: at(stop.at),
    })),
  };
}

/** A session of a visit is on its day, with its units. */
function tellSession(record: Session, world: World): Session {
  const visit = world.all("visit").find(({ id }) => id === record.visitId);
  return visit === undefined ? record : { ...inherit("session", record, world), units: [...visit.units] };
}

/** A report is given at its session, about a time before. */
function tellReport(record: Report, world: World): Report {
  const told = inherit("report", record, world);
  const covers = told.covers && { start: FIRST_DAY, end: world.dayOf("report", told) ?? told.covers.end };
  return { ...told, covers };
}

/** What was said somewhere was said on the day of that place, whether it says so or not. */
function inherit<T extends { readonly date?: PartialDay | undefined }>(
  kind: RecordKind,
  record: T,
  world: World,
): T {
  const { date, ...silent } = record;
  const day = world.dayOf(kind, silent);
  return day === undefined || date === undefined ? record : { ...record, date: day };
}

/** A document that is older than what it would say does not say it. */
function documented<T extends { readonly documentId?: string | undefined }>(
  kind: RecordKind,
  record: T,
  world: World,
): T {
  const { documentId } = record;
  const day = world.dayOf(kind, record);
  const issuedOn = documentId && world.lookup.find("document", documentId)?.issuedOn;
  const older = issuedOn !== undefined && day !== undefined && lastDayOf(issuedOn) < day;
  return older ? { ...record, documentId: undefined } : record;
}

/** No post that another official has. */
function tellOfficial(record: Official, world: World): Official {
  const here = record.posts?.map((post) => ({
    ...post,
    body: /(?:^|@)(?:commune|province):/.test(post.body) ? post.body : world.commune(post.body),
  }));
  const { posts, ...official } = settle("official", { ...record, posts: here }) as Official;
  const taken = new Set(world.all("official").flatMap((other) => (other.posts ?? []).map(whatAndWhere)));
  const free = posts?.filter((post) => !taken.has(whatAndWhere(post)));
  return free?.length
    ? { ...official, posts: free }
    : { ...official, fullName: official.fullName ?? "Nguyễn Văn A" };
}

function whatAndWhere({ title, body }: Post): string {
  return `${title} ${body}`;
}

function tellProposal(record: Proposal, world: World): Proposal {
  const told = documented("proposal", inherit("proposal", record, world), world);
  const events = told.events?.filter((event) => event.type !== "merged" || event.into !== record.id);
  return { ...told, events: settleProposalEvents({ events }, world.dayOf("proposal", told)) };
}

/** An answer comes after what it answers, from the one that owed it. */
function tellAnswer(record: Answer, world: World): Answer {
  const answered = { ...record, ...toAnswer(record, world) };
  const { proposalIds = [], taskId } = answered;
  const task = world.all("task").find(({ id }) => id === taskId);
  const days = world
    .all("proposal")
    .filter(({ id }) => proposalIds.includes(id))
    .map((proposal) => world.dayOf("proposal", proposal));
  const last = [...days, task?.assignedOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const inherited = world.dayOf("answer", { ...record, date: undefined });
  const late = last !== undefined && (inherited === undefined || inherited < last);
  const told = documented(
    "answer",
    {
      ...answered,
      by: task?.assignee ?? record.by,
      context: late ? undefined : record.context,
      date: last === undefined ? record.date : late ? addDays(last, 3) : record.date && inherited,
    },
    world,
  );
  return { ...told, form: told.form === "document" && told.documentId === undefined ? "oral" : told.form };
}

/** What an answer is about; where its own proposals and task are not there, others. */
function toAnswer({ proposalIds, taskId }: Answer, world: World): Pick<Answer, "proposalIds" | "taskId"> {
  if (proposalIds !== undefined || taskId !== undefined) return { proposalIds, taskId };
  const [proposal] = world.all("proposal");
  return proposal ? { proposalIds: [proposal.id] } : { taskId: world.all("task")[0]?.id };
}

function tellDirective(record: Directive, world: World): Directive {
  const told = documented("directive", inherit("directive", record, world), world);
  const day = world.dayOf("directive", told);
  const deadline = told.deadline && day !== undefined ? settleDeadline(told.deadline, day) : told.deadline;
  return { ...told, deadline };
}

/** A task says what its directive says to one of its addressees. */
function tellTask(record: Task, world: World): Task {
  const directive = world.all("directive").find(({ id }) => id === record.directiveId);
  if (directive === undefined) return record;
  const { actor, role = "lead" } = pick(directive.addressees, record.assignee) ?? { actor: record.assignee };
  const day = world.dayOf("directive", directive);
  return {
    ...record,
    assignee: actor,
    role,
    summary: directive.summary,
    obligations: directive.obligations ?? ["implement"],
    assignedOn: day ?? FIRST_DAY,
    deadline: directive.deadline,
  };
}
