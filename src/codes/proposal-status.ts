import type { CodeList } from "./code-list.js";

/** Members of {@link proposalStatusList}, in display order. */
export const proposalStatuses = [
  "raised",
  "recorded",
  "routed",
  "under-review",
  "answered",
  "forwarded",
  "implementing",
  "resolved",
  "withdrawn",
  "merged",
  "reopened",
] as const;

/** How far a proposal has come, as its events and answers say. */
export type ProposalStatus = (typeof proposalStatuses)[number];

/** How far a proposal has come, as its events and answers say. */
export const proposalStatusList: CodeList<ProposalStatus> = {
  name: "proposal-status",
  title: { vi: "Tình trạng kiến nghị", en: "Status of a proposal" },
  open: false,
  source: "Own lifecycle of this library; practice of proposal tracking",
  members: {
    raised: { vi: "Đã nêu", en: "Raised", aliases: ["mới nêu", "mới"] },
    recorded: { vi: "Đã ghi nhận", en: "Recorded", aliases: ["ghi nhận"] },
    routed: { vi: "Đã chuyển xử lý", en: "Routed", aliases: ["chuyển xử lý"] },
    "under-review": { vi: "Đang xem xét", en: "Under review", aliases: ["xem xét"] },
    answered: { vi: "Đã trả lời", en: "Answered", aliases: ["trả lời"] },
    forwarded: { vi: "Đã chuyển cấp trên", en: "Forwarded to a higher level", aliases: ["chuyển cấp trên"] },
    implementing: { vi: "Đang thực hiện", en: "Being implemented", aliases: ["triển khai", "thực hiện"] },
    resolved: { vi: "Đã giải quyết", en: "Resolved", aliases: ["giải quyết", "xong"] },
    withdrawn: { vi: "Đã rút", en: "Withdrawn", aliases: ["rút"] },
    merged: { vi: "Đã nhập vào kiến nghị khác", en: "Merged into another", aliases: ["gộp", "trùng"] },
    reopened: { vi: "Mở lại", en: "Reopened", aliases: ["xem xét lại"] },
  },
};
