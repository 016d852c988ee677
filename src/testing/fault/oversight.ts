import * as fc from "fast-check";
import type { Post } from "../../model/actors/official.js";
import type { Directive } from "../../model/oversight/directive.js";
import type { Task } from "../../model/oversight/task.js";
import type { Visit } from "../../model/oversight/visit.js";
import type { Deadline } from "../../model/value/deadline.js";
import type { Faults } from "./fault.js";
import { inDataset, inRecord } from "./fault.js";

const session = {
  id: "12/hop",
  kind: "working-session",
  units: ["commune:03405"],
  date: "2025-10-05",
} as const;
const proposal = {
  id: "12/kn",
  raisedBy: ["commune:03405"],
  summary: "Bổ sung máy quét.",
  fields: ["digital"],
} as const;

const deadline: Deadline = { type: "by", day: "2025-10-31" };
const directive: Directive = {
  ...{
    id: "12/chi-dao",
    kind: "request",
    issuedBy: "peoples-committee@province:12",
    summary: "Rà soát hồ sơ.",
  },
  ...{ addressees: [{ actor: "commune:00004" }], date: "2025-10-05", fields: ["land"], deadline },
};
const task: Task = {
  ...{ id: "12/viec", directiveId: "12/chi-dao", assignee: "commune:00004", role: "lead", deadline },
  ...{ summary: "Rà soát hồ sơ.", obligations: ["implement"], assignedOn: "2025-10-05" },
};

function visit(id: string, change: Partial<Visit>): Visit {
  return { id, date: "2025-10-05", activities: ["inspect"], units: ["commune:03405"], ...change };
}

/** Faults in visits and what follows from them, and in posts. */
export const oversightFaults: Faults<
  | "finding_without_field"
  | "measure_without_time"
  | "stop_outside_visit"
  | "title_body_mismatch"
  | "gift_of_nothing"
  | "deadline_before_issue"
  | "published_before_visit"
  | "answer_before_proposal"
  | "unit_outside_province"
  | "delegation_in_two_places"
  | "follow_up_not_later"
  | "follow_up_elsewhere"
  | "document_before_act"
  | "task_differs_from_directive"
> = {
  unit_outside_province: inDataset(
    () => ({
      commune: [
        { code: "00004", provinceCode: "01", kind: "ward", name: "Ba Đình", validFrom: "2025-07-01" },
      ],
      visit: [visit("12/chuyen-di", { ledBy: "peoples-committee@province:12", units: ["commune:00004"] })],
    }),
    { in: "visit", at: "/units/0" },
  ),
  delegation_in_two_places: inDataset(
    () => ({
      delegation: [{ id: "12/doan", kind: "inspection-team", name: "Đoàn kiểm tra" }],
      visit: [
        visit("12/sang", { delegationId: "12/doan", partOfDay: "morning", units: ["commune:00004"] }),
        visit("12/ca-ngay", { delegationId: "12/doan", partOfDay: "all-day", units: ["commune:00008"] }),
      ],
    }),
    { in: "visit", at: "/partOfDay" },
  ),
  follow_up_not_later: inDataset(
    () => ({
      visit: [
        visit("12/truoc", { date: "2025-10-06" }),
        visit("12/theo-doi", { date: "2025-10-05", followsUpId: "12/truoc" }),
      ],
    }),
    { in: "visit", at: "/followsUpId" },
  ),
  follow_up_elsewhere: inDataset(
    () => ({
      visit: [
        visit("12/truoc", { date: "2025-10-04", units: ["commune:00004"] }),
        visit("12/theo-doi", { followsUpId: "12/truoc" }),
      ],
    }),
    { in: "visit", at: "/followsUpId" },
  ),
  document_before_act: inDataset(
    () => ({
      document: [
        { id: "12/tb", kind: "notice", issuer: "peoples-committee@province:12", issuedOn: "2025-09" },
      ],
      commitment: [
        {
          ...{ id: "12/ck", by: ["province:12"], summary: "Cấp bổ sung máy tính.", state: "promised" },
          ...{ date: "2025-10", documentId: "12/tb" },
        },
      ],
    }),
    { in: "commitment", at: "/documentId" },
  ),
  task_differs_from_directive: fc
    .constantFrom<readonly [keyof Task, Partial<Task>]>(
      ["assignee", { assignee: "commune:00008" }],
      ["role", { role: "coordinating" }],
      ["obligations", { obligations: ["report"] }],
      ["assignedOn", { assignedOn: "2025-10-04" }],
      ["deadline", { deadline: undefined }],
    )
    .chain(([field, change]) =>
      inDataset(() => ({ directive: [directive], task: [{ ...task, ...change }] }), {
        in: "task",
        at: `/${field}`,
      }),
    ),
  finding_without_field: inRecord("finding", { fields: undefined }, ""),
  measure_without_time: inRecord(
    "finding",
    ({ id, kind, units, summary, fields }) => ({
      ...{ id, kind, units, summary, fields },
      measures: [{ name: "Hộ chưa có điện", value: 41 }],
    }),
    "/measures/0",
  ),
  stop_outside_visit: fc
    .constantFrom("commune:00004", "service-centre@commune:00004", "province:01")
    .chain((at) => inRecord("visit", { stops: [{ id: "12/diem-1", at: at }] }, "/stops/0/at")),
  title_body_mismatch: fc
    .constantFrom<Post>(
      { title: "party-secretary", body: "peoples-committee@commune:03405" },
      { title: "peoples-committee-chair", body: "peoples-council@commune:03405" },
      { title: "service-centre-director", body: "health-station@commune:03405" },
      { title: "peoples-council-chair", body: "party-committee@province:12" },
    )
    .chain((post) => inRecord("official", { posts: [post] }, "/posts/0/title")),
  gift_of_nothing: fc.oneof(
    inRecord("gift", { items: [{ name: "Máy tính", quantity: 0 }] }, "/items/0/quantity"),
    inRecord(
      "gift",
      {
        items: [
          { name: "Quà", quantity: 1 },
          { name: "Tiền mặt", valueVnd: 0 },
        ],
      },
      "/items/1/valueVnd",
    ),
  ),
  deadline_before_issue: fc.oneof(
    fc
      .constantFrom<Deadline>(
        { type: "by", day: "2025-10-04" },
        { type: "by", day: "2025-09" },
        { type: "by", day: "2025-10-05", exclusive: true },
      )
      .chain((deadline) =>
        fc.oneof(
          inRecord("directive", { date: "2025-10-05", deadline }, "/deadline/day"),
          inRecord(
            "task",
            { assignedOn: "2025-10-05", deadline, dueOn: undefined, events: undefined },
            "/deadline/day",
          ),
        ),
      ),
    inRecord(
      "task",
      { assignedOn: "2025-10-05", deadline: undefined, dueOn: "2025-10-04", events: undefined },
      "/dueOn",
    ),
  ),
  published_before_visit: inDataset(
    () => ({
      source: [{ id: "12/bao", form: "news-report", language: "vi", publishedOn: "2025-10-04" }],
      visit: [
        {
          ...{ id: "12/chuyen-di", date: "2025-10-05", activities: ["inspect"], units: ["commune:03405"] },
          sourceIds: ["12/bao"],
        },
      ],
    }),
    { in: "visit", at: "/date" },
  ),
  answer_before_proposal: fc
    .constantFrom<{ date: string } | { documentId: string }>({ date: "2025-10-04" }, { documentId: "12/cv" })
    .chain((when) =>
      inDataset(
        () => ({
          session: [{ ...session, units: [...session.units] }],
          document: [
            {
              id: "12/cv",
              kind: "official-letter",
              issuer: "peoples-committee@province:12",
              issuedOn: "2025-09",
            },
          ],
          proposal: [
            {
              ...proposal,
              raisedBy: [...proposal.raisedBy],
              fields: [...proposal.fields],
              context: "session:12/hop",
            },
          ],
          answer: [
            {
              ...{ id: "12/tl", by: "finance-department@province:12", form: "system", outcome: "explained" },
              ...{ proposalIds: ["12/kn"], ...when },
            },
          ],
        }),
        { in: "answer", at: "/proposalIds/0" },
      ),
    ),
};
