import type { CodeList } from "./code-list.js";

/** Members of {@link taskStatusList}, in display order. */
export const taskStatuses = [
  "issued",
  "documented",
  "acknowledged",
  "in-progress",
  "reported",
  "completed",
  "verified",
  "returned",
  "escalated",
  "superseded",
  "cancelled",
] as const;

/** How far a task has come, as its events say. */
export type TaskStatus = (typeof taskStatuses)[number];

/** How far a task has come, as its events say. */
export const taskStatusList: CodeList<TaskStatus> = {
  name: "task-status",
  title: { vi: "Tình trạng nhiệm vụ", en: "Status of a task" },
  open: false,
  source:
    "Regulation on tracking assigned tasks, Decision 42/2014/QĐ-TTg as amended by Decision 23/2018/QĐ-TTg",
  members: {
    issued: { vi: "Đã giao", en: "Issued", aliases: ["mới giao"] },
    documented: { vi: "Đã có văn bản giao", en: "Documented", aliases: ["có văn bản"] },
    acknowledged: { vi: "Đã tiếp nhận", en: "Acknowledged", aliases: ["đã nhận"] },
    "in-progress": { vi: "Đang thực hiện", en: "In progress", aliases: ["đang triển khai", "đang xử lý"] },
    reported: { vi: "Đã báo cáo", en: "Reported", aliases: ["báo cáo"] },
    completed: { vi: "Đã hoàn thành", en: "Completed", aliases: ["hoàn thành", "HT", "xong"] },
    verified: { vi: "Đã xác nhận hoàn thành", en: "Verified", aliases: ["đã xác nhận", "đã nghiệm thu"] },
    returned: { vi: "Đã trả lại", en: "Returned", aliases: ["trả lại"] },
    escalated: { vi: "Chờ cấp trên", en: "Waiting for a higher level", aliases: ["đã báo cáo cấp trên"] },
    superseded: { vi: "Đã thay thế", en: "Superseded", aliases: ["thay thế"] },
    cancelled: { vi: "Đã hủy", en: "Cancelled", aliases: ["hủy"] },
  },
};
