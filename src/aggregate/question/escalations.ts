import type { EscalationReason } from "../../codes/escalation-reason.js";
import { grouped } from "../grouped.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { taskReads } from "../task-state.js";

/** Escalations for one reason. */
export interface EscalationsRow {
  readonly reason: EscalationReason;
  readonly escalations: number;
  readonly tasks: number;
}

/** Escalations by reason. */
export function escalations(): Question<EscalationsRow> {
  return question({
    name: "escalations",
    title: { vi: "Chuyển cấp trên theo lý do", en: "Escalations by reason" },
    unit: { vi: "Lần chuyển cấp trên", en: "Escalation" },
    population: { vi: "Nhiệm vụ đã báo cáo lên cấp trên", en: "Tasks taken to a higher authority" },
    rule: {
      vi: "Mỗi lần tính một; nhiệm vụ vẫn mở.",
      en: "Each counts; the task itself stays open.",
    },
    reads: taskReads,
    answer({ task }) {
      const raised = task.flatMap(({ key, events = [] }) =>
        events.flatMap((event) => (event.type === "escalated" ? [{ key, reason: event.reason }] : [])),
      );
      const rows = grouped(raised, ({ reason }) => ({ reason })).map(({ by, items }) => ({
        ...by,
        escalations: items.length,
        tasks: new Set(items.map(({ key }) => key)).size,
      }));
      return { rows: sortRows(rows, "-escalations", "reason") };
    },
  });
}
