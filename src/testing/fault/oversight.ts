import * as fc from "fast-check";
import type { Post } from "../../model/actors/official.js";
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
> = {
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
