import type { CodeList } from "./code-list.js";

/** Members of {@link sessionKindList}, in display order. */
export const sessionKinds = [
  "working-session",
  "explanation-hearing",
  "review-conference",
  "voters-contact",
  "supervision",
  "decision-announcement",
  "other",
] as const;

/** What kind of session is held. */
export type SessionKind = (typeof sessionKinds)[number];

/** What kind of session is held. */
export const sessionKindList: CodeList<SessionKind> = {
  name: "session-kind",
  title: { vi: "Loại phiên làm việc", en: "Kind of session" },
  open: true,
  source: "The five reports of 2025",
  members: {
    "working-session": { vi: "Buổi làm việc", en: "Working session", aliases: ["làm việc", "họp"] },
    "explanation-hearing": { vi: "Phiên giải trình", en: "Explanation hearing", aliases: ["giải trình"] },
    "review-conference": {
      vi: "Hội nghị sơ kết, tổng kết",
      en: "Review conference",
      aliases: ["sơ kết", "tổng kết", "hội nghị sơ kết", "hội nghị tổng kết"],
    },
    "voters-contact": { vi: "Tiếp xúc cử tri", en: "Meeting with voters", aliases: ["TXCT"] },
    supervision: { vi: "Giám sát", en: "Supervision session", aliases: ["buổi giám sát"] },
    "decision-announcement": {
      vi: "Công bố quyết định",
      en: "Announcement of a decision",
      aliases: ["lễ công bố", "trao quyết định"],
    },
    other: { vi: "Phiên khác", en: "Other session", aliases: ["khác"] },
  },
};
