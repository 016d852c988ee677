import type { CodeList } from "./code-list.js";

/** Members of {@link timelinessList}, in display order. */
export const timelinessValues = [
  "completed-on-time",
  "completed-late",
  "open-in-time",
  "overdue",
  "no-deadline",
] as const;

/** Whether a task is in time, as its deadline and its events say. */
export type Timeliness = (typeof timelinessValues)[number];

/** Whether a task is in time, as its deadline and its events say. */
export const timelinessList: CodeList<Timeliness> = {
  name: "timeliness",
  title: { vi: "Tiến độ so với thời hạn", en: "Timeliness" },
  open: false,
  source: "Report 1270/BC-TCTTTg (2017): finished on time or late, open in time or overdue",
  members: {
    "completed-on-time": { vi: "Hoàn thành đúng hạn", en: "Completed on time", aliases: ["đúng hạn"] },
    "completed-late": {
      vi: "Hoàn thành quá hạn",
      en: "Completed late",
      aliases: ["hoàn thành trễ hạn", "hoàn thành muộn"],
    },
    "open-in-time": {
      vi: "Đang thực hiện trong hạn",
      en: "Open, in time",
      aliases: ["trong hạn", "chưa đến hạn"],
    },
    overdue: { vi: "Quá hạn", en: "Overdue", aliases: ["trễ hạn", "chưa hoàn thành, quá hạn"] },
    "no-deadline": { vi: "Không có thời hạn", en: "No deadline", aliases: ["không thời hạn"] },
  },
};
