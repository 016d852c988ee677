import type { CodeList } from "./code-list.js";

/** Members of {@link stopPhaseList}, in display order. */
export const stopPhases = ["before-session", "after-session"] as const;

/** Whether a stop comes before or after the working session. */
export type StopPhase = (typeof stopPhases)[number];

/** Whether a stop comes before or after the working session. */
export const stopPhaseList: CodeList<StopPhase> = {
  name: "stop-phase",
  title: { vi: "Thời điểm so với buổi làm việc", en: "Phase of the stop" },
  open: false,
  source: "The five reports of 2025",
  members: {
    "before-session": { vi: "Trước buổi làm việc", en: "Before the session", aliases: ["trước"] },
    "after-session": { vi: "Sau buổi làm việc", en: "After the session", aliases: ["sau"] },
  },
};
