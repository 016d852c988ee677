import type { CodeList } from "./code-list.js";

/** Members of {@link urgencyList}, in display order. */
export const urgencies = ["at-once", "urgent", "prompt", "soon"] as const;

/** How urgent a directive without a day is; never overdue. */
export type Urgency = (typeof urgencies)[number];

/** How urgent a directive without a day is; never overdue. */
export const urgencyList: CodeList<Urgency> = {
  name: "urgency",
  title: { vi: "Mức độ khẩn", en: "Urgency" },
  open: false,
  source: "The five reports of 2025",
  members: {
    "at-once": { vi: "Ngay", en: "At once", aliases: ["lập tức", "ngay lập tức"] },
    urgent: { vi: "Khẩn trương", en: "Urgent", aliases: ["khẩn", "gấp"] },
    prompt: { vi: "Kịp thời", en: "Prompt" },
    soon: { vi: "Sớm", en: "Soon", aliases: ["sớm nhất"] },
  },
};
