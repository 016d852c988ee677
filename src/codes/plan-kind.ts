import type { CodeList } from "./code-list.js";

/** Members of {@link planKindList}, in display order. */
export const planKinds = [
  "socio-economic",
  "work-programme",
  "action-programme",
  "medium-term-investment",
  "key-tasks",
  "other",
] as const;

/** What kind of plan or programme it is. */
export type PlanKind = (typeof planKinds)[number];

/** What kind of plan or programme it is. */
export const planKindList: CodeList<PlanKind> = {
  name: "plan-kind",
  title: { vi: "Loại kế hoạch", en: "Kind of plan" },
  open: true,
  source: "The five reports of 2025",
  members: {
    "socio-economic": {
      vi: "Kế hoạch phát triển kinh tế - xã hội",
      en: "Socio-economic development plan",
      aliases: ["KTXH", "kế hoạch KT-XH", "phát triển kinh tế - xã hội"],
    },
    "work-programme": { vi: "Chương trình công tác", en: "Work programme", aliases: ["CTCT"] },
    "action-programme": { vi: "Chương trình hành động", en: "Action programme", aliases: ["CTHĐ"] },
    "medium-term-investment": {
      vi: "Kế hoạch đầu tư công trung hạn",
      en: "Medium-term public investment plan",
      aliases: ["đầu tư công trung hạn", "KHĐTCTH"],
    },
    "key-tasks": {
      vi: "Nhiệm vụ trọng tâm",
      en: "Key tasks",
      aliases: ["kế hoạch nhiệm vụ trọng tâm", "NVTT"],
    },
    other: { vi: "Kế hoạch khác", en: "Other plan", aliases: ["khác"] },
  },
};
