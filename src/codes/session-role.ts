import type { CodeList } from "./code-list.js";

/** Members of {@link sessionRoleList}, in display order. */
export const sessionRoles = [
  "chair",
  "host",
  "presenter",
  "speaker",
  "concluder",
  "respondent",
  "attendee",
] as const;

/** What a participant does in a session. */
export type SessionRole = (typeof sessionRoles)[number];

/** What a participant does in a session. */
export const sessionRoleList: CodeList<SessionRole> = {
  name: "session-role",
  title: { vi: "Vai trò trong phiên", en: "Role in the session" },
  open: false,
  source: "The five reports of 2025",
  members: {
    chair: { vi: "Chủ trì", en: "Chair", aliases: ["chủ tọa"] },
    host: { vi: "Đơn vị tiếp đoàn", en: "Host", aliases: ["tiếp đoàn", "chủ nhà"] },
    presenter: { vi: "Người báo cáo", en: "Presenter", aliases: ["báo cáo", "trình bày báo cáo"] },
    speaker: { vi: "Người phát biểu", en: "Speaker", aliases: ["phát biểu"] },
    concluder: {
      vi: "Người kết luận",
      en: "Concluding speaker",
      aliases: ["kết luận", "phát biểu kết luận"],
    },
    respondent: { vi: "Người giải trình", en: "Respondent", aliases: ["trả lời", "giải trình"] },
    attendee: { vi: "Người dự", en: "Attendee", aliases: ["tham dự", "cùng dự", "dự"] },
  },
};
