import type { CodeList } from "./code-list.js";

/** Members of {@link sessionModeList}, in display order. */
export const sessionModes = ["in-person", "online", "hybrid"] as const;

/** How the participants of a session meet. */
export type SessionMode = (typeof sessionModes)[number];

/** How the participants of a session meet. */
export const sessionModeList: CodeList<SessionMode> = {
  name: "session-mode",
  title: { vi: "Hình thức họp", en: "Mode of the session" },
  open: false,
  source: "CPEV 1.1.0 (Core Public Event Vocabulary)",
  members: {
    "in-person": { vi: "Trực tiếp", en: "In person", aliases: ["offline"] },
    online: { vi: "Trực tuyến", en: "Online", aliases: ["họp trực tuyến"] },
    hybrid: { vi: "Trực tiếp kết hợp trực tuyến", en: "Hybrid", aliases: ["kết hợp"] },
  },
};
