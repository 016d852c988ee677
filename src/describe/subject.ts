import type { Labels } from "../core/locale.js";
import type { RecordKind } from "../core/record-kind.js";
import type { Subject } from "./model-description.js";

/** What the parts of the model are called, in order. */
export const subjectTitles: Readonly<Record<Subject, Labels>> = {
  territory: { vi: "Đơn vị hành chính", en: "Territory" },
  actors: { vi: "Cơ quan, tổ chức, cán bộ", en: "Actors" },
  oversight: { vi: "Công tác cơ sở, kiến nghị, chỉ đạo", en: "Oversight" },
  services: { vi: "Dịch vụ hành chính công", en: "Services" },
  capacity: { vi: "Nhân sự, kế hoạch, công trình", en: "Capacity" },
  evidence: { vi: "Nguồn và văn bản", en: "Evidence" },
  own: { vi: "Loại bản ghi riêng", en: "Kinds of one's own" },
};

const subjects: Readonly<Record<RecordKind, Subject>> = {
  province: "territory",
  commune: "territory",
  "former-unit": "territory",
  succession: "territory",
  "unit-group": "territory",
  "unit-profile": "territory",
  milestone: "territory",
  organisation: "actors",
  official: "actors",
  delegation: "actors",
  visit: "oversight",
  session: "oversight",
  report: "oversight",
  finding: "oversight",
  proposal: "oversight",
  answer: "oversight",
  directive: "oversight",
  task: "oversight",
  commitment: "oversight",
  gift: "oversight",
  "service-centre": "services",
  "dossier-statistics": "services",
  score: "services",
  staffing: "capacity",
  "party-statistics": "capacity",
  "personnel-movement": "capacity",
  plan: "capacity",
  project: "capacity",
  source: "evidence",
  document: "evidence",
};

/** The part of the model that a kind belongs to. */
export function subjectOf(kind: string): Subject {
  return Object.hasOwn(subjects, kind) ? subjects[kind as RecordKind] : "own";
}
