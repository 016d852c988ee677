import type { CodeList } from "./code-list.js";

/** Members of {@link answerOutcomeList}, in display order. */
export const answerOutcomes = [
  "recorded",
  "explained",
  "accepted",
  "partly-accepted",
  "guided",
  "declined",
  "under-study",
  "forwarded",
] as const;

/** What an answer says about a proposal. */
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** What an answer says about a proposal. */
export const answerOutcomeList: CodeList<AnswerOutcome> = {
  name: "answer-outcome",
  title: { vi: "Kết quả trả lời", en: "Outcome of the answer" },
  open: false,
  source: "The five reports of 2025; practice of answering localities",
  members: {
    recorded: { vi: "Ghi nhận", en: "Recorded", aliases: ["tiếp thu, ghi nhận"] },
    explained: { vi: "Giải trình", en: "Explained", aliases: ["làm rõ", "giải thích"] },
    accepted: { vi: "Chấp thuận", en: "Accepted", aliases: ["đồng ý", "nhất trí"] },
    "partly-accepted": { vi: "Chấp thuận một phần", en: "Partly accepted", aliases: ["đồng ý một phần"] },
    guided: { vi: "Hướng dẫn thực hiện", en: "Guided", aliases: ["hướng dẫn"] },
    declined: { vi: "Không chấp thuận", en: "Declined", aliases: ["từ chối", "không đồng ý"] },
    "under-study": { vi: "Đang nghiên cứu", en: "Under study", aliases: ["nghiên cứu", "xem xét"] },
    forwarded: {
      vi: "Chuyển cấp có thẩm quyền",
      en: "Forwarded to the competent level",
      aliases: ["chuyển", "chuyển cấp trên"],
    },
  },
};
