import type { CodeList } from "./code-list.js";

/** Members of {@link obligationList}, in display order. */
export const obligations = [
  "implement",
  "review",
  "report",
  "draw-up-plan",
  "issue-document",
  "settle",
  "guide",
  "answer-in-writing",
  "escalate",
  "coordinate",
  "inspect",
  "publish",
] as const;

/** What a directive or a task obliges its addressee to do. */
export type Obligation = (typeof obligations)[number];

/** What a directive or a task obliges its addressee to do. */
export const obligationList: CodeList<Obligation> = {
  name: "obligation",
  title: { vi: "Việc phải làm", en: "Obligation" },
  open: false,
  source: "The five reports of 2025",
  members: {
    implement: { vi: "Thực hiện", en: "Implement", aliases: ["triển khai"] },
    review: { vi: "Rà soát", en: "Review", aliases: ["kiểm kê", "xem xét"] },
    report: { vi: "Báo cáo", en: "Report", aliases: ["BC"] },
    "draw-up-plan": {
      vi: "Xây dựng kế hoạch",
      en: "Draw up a plan",
      aliases: ["lập kế hoạch", "ban hành kế hoạch"],
    },
    "issue-document": { vi: "Ban hành văn bản", en: "Issue a document", aliases: ["ra văn bản"] },
    settle: { vi: "Giải quyết", en: "Settle", aliases: ["xử lý", "tháo gỡ"] },
    guide: { vi: "Hướng dẫn", en: "Guide", aliases: ["HD"] },
    "answer-in-writing": {
      vi: "Trả lời bằng văn bản",
      en: "Answer in writing",
      aliases: ["phúc đáp", "trả lời"],
    },
    escalate: {
      vi: "Báo cáo cấp có thẩm quyền",
      en: "Escalate",
      aliases: ["báo cáo UBND tỉnh", "xin ý kiến cấp trên"],
    },
    coordinate: { vi: "Phối hợp", en: "Coordinate", aliases: ["PH"] },
    inspect: { vi: "Kiểm tra", en: "Inspect", aliases: ["đôn đốc, kiểm tra"] },
    publish: { vi: "Công khai", en: "Publish", aliases: ["công bố", "niêm yết"] },
  },
};
