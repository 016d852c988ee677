import type { CodeList } from "./code-list.js";

/** Members of {@link delegationKindList}, in display order. */
export const delegationKinds = [
  "working-delegation",
  "working-group",
  "inspection-team",
  "supervision-team",
  "survey-team",
  "rapid-response-group",
  "other",
] as const;

/** What kind of delegation goes to the units. */
export type DelegationKind = (typeof delegationKinds)[number];

/** What kind of delegation goes to the units. */
export const delegationKindList: CodeList<DelegationKind> = {
  name: "delegation-kind",
  title: { vi: "Loại đoàn, tổ", en: "Kind of delegation" },
  open: true,
  source: "The five reports of 2025",
  members: {
    "working-delegation": { vi: "Đoàn công tác", en: "Working delegation", aliases: ["ĐCT", "đoàn"] },
    "working-group": { vi: "Tổ công tác", en: "Working group", aliases: ["TCT", "tổ"] },
    "inspection-team": { vi: "Đoàn kiểm tra", en: "Inspection team", aliases: ["ĐKT", "tổ kiểm tra"] },
    "supervision-team": { vi: "Đoàn giám sát", en: "Supervision team", aliases: ["ĐGS", "tổ giám sát"] },
    "survey-team": { vi: "Đoàn khảo sát", en: "Survey team", aliases: ["ĐKS", "tổ khảo sát"] },
    "rapid-response-group": { vi: "Tổ phản ứng nhanh", en: "Rapid response group", aliases: ["tổ PƯN"] },
    other: { vi: "Đoàn, tổ khác", en: "Other delegation", aliases: ["khác"] },
  },
};
