import type { CodeList } from "./code-list.js";

/** Members of {@link proposalEventTypeList}, in display order. */
export const proposalEventTypes = [
  "recorded",
  "routed",
  "under-review",
  "implementing",
  "resolved",
  "withdrawn",
  "reopened",
  "merged",
] as const;

/** What happened to a proposal, apart from its answers. */
export type ProposalEventType = (typeof proposalEventTypes)[number];

/** What happened to a proposal, apart from its answers. */
export const proposalEventTypeList: CodeList<ProposalEventType> = {
  name: "proposal-event-type",
  title: { vi: "Diễn biến kiến nghị", en: "Event of a proposal" },
  open: false,
  source: "Own lifecycle of this library; practice of proposal tracking",
  members: {
    recorded: { vi: "Ghi nhận", en: "Recorded", aliases: ["tiếp thu"] },
    routed: { vi: "Chuyển cơ quan xử lý", en: "Routed to an addressee", aliases: ["chuyển xử lý", "chuyển"] },
    "under-review": { vi: "Đang xem xét", en: "Under review", aliases: ["xem xét", "rà soát"] },
    implementing: { vi: "Đang thực hiện", en: "Being implemented", aliases: ["triển khai"] },
    resolved: { vi: "Đã giải quyết", en: "Resolved", aliases: ["xong", "hoàn thành"] },
    withdrawn: { vi: "Rút kiến nghị", en: "Withdrawn", aliases: ["rút"] },
    reopened: { vi: "Mở lại", en: "Reopened", aliases: ["xem xét lại"] },
    merged: { vi: "Nhập vào kiến nghị khác", en: "Merged into another", aliases: ["gộp", "trùng"] },
  },
};
