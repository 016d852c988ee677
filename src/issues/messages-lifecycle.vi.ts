import type { Messages } from "./messages.js";
import type { LifecycleIssueParams } from "./params-lifecycle.js";

/** What the issues about tasks and proposals say in Vietnamese. */
export const lifecycleVi: Pick<Messages, keyof LifecycleIssueParams> = {
  event_not_allowed: (p, w) => {
    const event = w.label(`${p.kind}-event-type`, p.event);
    const status = w.label(`${p.kind}-status`, p.status);
    const allowed = p.allowed.map((type) => w.label(`${p.kind}-event-type`, type));
    return allowed.length === 0
      ? `không thể ghi ${event} vì tình trạng ${status} đã khép lại; xin kiểm tra lại diễn biến.`
      : `không thể ghi ${event} khi tình trạng là ${status}; lúc này có thể ghi ${w.or(allowed)}.`;
  },
  event_out_of_order: (p, w) => {
    const start = p.kind === "task" ? "thời điểm giao việc" : "thời điểm nêu kiến nghị";
    const previous = p.previous === undefined ? start : w.label(`${p.kind}-event-type`, p.previous);
    return `${w.label(`${p.kind}-event-type`, p.event)} ghi ${w.day(p.date)}, sớm hơn ${previous} (${w.day(p.previousDate)}); xin ghi theo thứ tự thời gian.`;
  },
  extension_not_later: (p, w) =>
    `hạn mới (${w.day(p.dueOn)}) không muộn hơn hạn đang có (${w.day(p.previous)}); xin kiểm tra lại.`,
  extension_by_assignee: (p, w) =>
    `${w.thing(p.by)} tự gia hạn cho việc của mình; xin ghi cơ quan đã cho gia hạn.`,
  completed_without_document: () =>
    "việc này phải trả lời bằng văn bản nhưng chưa ghi văn bản trả lời; xin bổ sung văn bản.",
};
