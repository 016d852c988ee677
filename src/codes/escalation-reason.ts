import type { CodeList } from "./code-list.js";

/** Members of {@link escalationReasonList}, in display order. */
export const escalationReasons = [
  "beyond-authority",
  "overlapping-rules",
  "no-funding",
  "no-decision",
  "other",
] as const;

/** Why a task is passed to a higher authority. */
export type EscalationReason = (typeof escalationReasons)[number];

/** Why a task is passed to a higher authority. */
export const escalationReasonList: CodeList<EscalationReason> = {
  name: "escalation-reason",
  title: { vi: "Lý do báo cáo cấp trên", en: "Reason for escalation" },
  open: true,
  source: "The five reports of 2025",
  members: {
    "beyond-authority": {
      vi: "Vượt thẩm quyền",
      en: "Beyond authority",
      aliases: ["không thuộc thẩm quyền"],
    },
    "overlapping-rules": {
      vi: "Quy định chồng chéo",
      en: "Overlapping rules",
      aliases: ["chồng chéo", "quy định chưa thống nhất"],
    },
    "no-funding": { vi: "Chưa có kinh phí", en: "No funding", aliases: ["thiếu kinh phí", "thiếu vốn"] },
    "no-decision": { vi: "Chưa có quyết định", en: "No decision yet", aliases: ["chờ quyết định"] },
    other: { vi: "Lý do khác", en: "Other reason", aliases: ["khác"] },
  },
};
