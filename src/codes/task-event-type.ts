import type { CodeList } from "./code-list.js";

/** Members of {@link taskEventTypeList}, in display order. */
export const taskEventTypes = [
  "issued",
  "documented",
  "acknowledged",
  "started",
  "progress",
  "reported",
  "completed",
  "verified",
  "extended",
  "returned",
  "escalated",
  "superseded",
  "cancelled",
] as const;

/** What happened to a task. */
export type TaskEventType = (typeof taskEventTypes)[number];

/** What happened to a task. */
export const taskEventTypeList: CodeList<TaskEventType> = {
  name: "task-event-type",
  title: { vi: "Diễn biến nhiệm vụ", en: "Event of a task" },
  open: false,
  source:
    "Regulation on tracking assigned tasks, Decision 42/2014/QĐ-TTg as amended by Decision 23/2018/QĐ-TTg",
  members: {
    issued: { vi: "Giao nhiệm vụ", en: "Issued", aliases: ["giao"] },
    documented: { vi: "Ban hành văn bản giao", en: "Documented", aliases: ["có văn bản"] },
    acknowledged: { vi: "Tiếp nhận", en: "Acknowledged", aliases: ["nhận", "đã nhận"] },
    started: { vi: "Bắt đầu thực hiện", en: "Started", aliases: ["bắt đầu"] },
    progress: { vi: "Cập nhật tiến độ", en: "Progress", aliases: ["tiến độ"] },
    reported: { vi: "Báo cáo kết quả", en: "Reported", aliases: ["báo cáo"] },
    completed: { vi: "Hoàn thành", en: "Completed", aliases: ["HT", "xong"] },
    verified: { vi: "Xác nhận hoàn thành", en: "Verified", aliases: ["nghiệm thu", "xác nhận"] },
    extended: { vi: "Gia hạn", en: "Extended", aliases: ["lùi thời hạn"] },
    returned: { vi: "Trả lại", en: "Returned", aliases: ["không thuộc thẩm quyền"] },
    escalated: { vi: "Báo cáo cấp trên", en: "Escalated", aliases: ["chuyển cấp trên"] },
    superseded: { vi: "Thay thế bằng nhiệm vụ khác", en: "Superseded", aliases: ["thay thế"] },
    cancelled: { vi: "Hủy", en: "Cancelled", aliases: ["hủy bỏ"] },
  },
};
