import type { CodeList } from "./code-list.js";

/** Members of {@link oversightActivityList}, in display order. */
export const oversightActivities = [
  "inspect",
  "inspect-facilities",
  "inspect-service",
  "inspect-notice-board",
  "take-stock",
  "working-session",
  "hear-report",
  "talk-with-citizens",
  "assist-citizens",
  "visit",
  "encourage",
  "give-gifts",
  "supervise",
  "survey",
  "announce-decision",
  "check-project",
] as const;

/** What a delegation does on a visit or at a stop. */
export type OversightActivity = (typeof oversightActivities)[number];

/** What a delegation does on a visit or at a stop. */
export const oversightActivityList: CodeList<OversightActivity> = {
  name: "oversight-activity",
  title: { vi: "Hoạt động", en: "Activity" },
  open: false,
  source: "The five reports of 2025",
  members: {
    inspect: { vi: "Kiểm tra", en: "Inspect", aliases: ["KT"] },
    "inspect-facilities": {
      vi: "Kiểm tra cơ sở vật chất",
      en: "Inspect facilities",
      aliases: ["kiểm tra CSVC"],
    },
    "inspect-service": {
      vi: "Kiểm tra việc phục vụ người dân",
      en: "Inspect the service to citizens",
      aliases: ["kiểm tra chất lượng phục vụ", "kiểm tra giải quyết TTHC"],
    },
    "inspect-notice-board": {
      vi: "Kiểm tra bảng niêm yết thủ tục hành chính",
      en: "Inspect the notice board of procedures",
      aliases: ["kiểm tra niêm yết TTHC", "kiểm tra bảng niêm yết"],
    },
    "take-stock": { vi: "Nắm tình hình", en: "Take stock of the situation", aliases: ["nắm bắt tình hình"] },
    "working-session": { vi: "Làm việc", en: "Hold a working session", aliases: ["họp", "buổi làm việc"] },
    "hear-report": { vi: "Nghe báo cáo", en: "Hear a report", aliases: ["nghe BC"] },
    "talk-with-citizens": {
      vi: "Trò chuyện với người dân",
      en: "Talk with citizens",
      aliases: ["trao đổi với người dân"],
    },
    "assist-citizens": { vi: "Hỗ trợ người dân", en: "Assist citizens", aliases: ["hướng dẫn người dân"] },
    visit: { vi: "Thăm", en: "Visit", aliases: ["thăm hỏi"] },
    encourage: { vi: "Động viên", en: "Encourage", aliases: ["khích lệ"] },
    "give-gifts": { vi: "Tặng quà", en: "Give gifts", aliases: ["trao quà"] },
    supervise: { vi: "Giám sát", en: "Supervise", aliases: ["GS"] },
    survey: { vi: "Khảo sát", en: "Survey", aliases: ["KS", "khảo sát thực tế"] },
    "announce-decision": {
      vi: "Công bố quyết định",
      en: "Announce a decision",
      aliases: ["trao quyết định"],
    },
    "check-project": {
      vi: "Kiểm tra dự án, công trình",
      en: "Check a project",
      aliases: ["kiểm tra tiến độ dự án", "kiểm tra công trình"],
    },
  },
};
