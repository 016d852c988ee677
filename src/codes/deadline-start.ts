import type { CodeList } from "./code-list.js";

/** Members of {@link deadlineStartList}, in display order. */
export const deadlineStarts = ["issued", "received", "document", "session", "event"] as const;

/** From which event the time of a deadline runs. */
export type DeadlineStart = (typeof deadlineStarts)[number];

/** From which event the time of a deadline runs. */
export const deadlineStartList: CodeList<DeadlineStart> = {
  name: "deadline-start",
  title: { vi: "Thời hạn tính từ", en: "Time runs from" },
  open: false,
  source: "Practice of conclusion notices, letters and working regulations",
  members: {
    issued: { vi: "Ngày ban hành", en: "Day of issue", aliases: ["ngày giao", "ngày ký"] },
    received: { vi: "Ngày nhận", en: "Day of receipt", aliases: ["ngày nhận được"] },
    document: { vi: "Ngày có văn bản", en: "Day of the document", aliases: ["ngày văn bản"] },
    session: { vi: "Ngày làm việc với đoàn", en: "Day of the session", aliases: ["ngày họp"] },
    event: { vi: "Ngày xảy ra sự kiện", en: "Day of an event", aliases: ["sự kiện"] },
  },
};
