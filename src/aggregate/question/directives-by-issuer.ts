import { grouped, howMany } from "../grouped.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";
import { isStanding, taskReads, taskStatesOf } from "../task-state.js";

/** The directives of one issuer, and how many of those with tasks are done. */
export interface DirectivesByIssuerRow extends Rate {
  /** The official, body or delegation. */
  readonly issuedBy: string;
  readonly directives: number;
  /** Addressees of all of them: what they make in tasks. */
  readonly addressees: number;
}

/** Directives by who issued them, and their completion. */
export function directivesByIssuer(): Question<DirectivesByIssuerRow> {
  return question({
    name: "directives-by-issuer",
    title: { vi: "Chỉ đạo theo người ban hành và mức hoàn thành", en: "Directives by issuer and completion" },
    unit: { vi: "Chỉ đạo", en: "Directive" },
    denominator: { vi: "Chỉ đạo có nhiệm vụ theo dõi", en: "Directives whose tasks are tracked" },
    population: { vi: "Mọi chỉ đạo", en: "All directives" },
    rule: {
      vi: "Hoàn thành: mọi nhiệm vụ còn hiệu lực đã xong. Chưa có nhiệm vụ thì chưa biết, không phải chưa làm.",
      en: "Completed: every task neither superseded nor cancelled is. Without tasks it is not known, not undone.",
    },
    reads: { ...taskReads, directive: ["issuedBy", "addressees", "jointly"] },
    answer(facts, options) {
      const live = taskStatesOf(facts.task, options).states.filter(isStanding);
      const tasksOf = new Map(
        grouped(live, ({ task }) => ({ id: task.directiveId })).map(({ by, items }) => [by.id, items]),
      );
      const rows = grouped(facts.directive, ({ issuedBy }) => ({ issuedBy: issuedBy })).map(
        ({ by, items }) => {
          const tracked = items.map(({ key }) => tasksOf.get(key)).filter((tasks) => tasks !== undefined);
          const completed = howMany(tracked, (tasks) =>
            tasks.every(({ completedOn }) => completedOn !== undefined),
          );
          return {
            ...by,
            directives: items.length,
            addressees: items.reduce(
              (sum, { addressees, jointly }) => sum + (jointly === true ? 1 : addressees.length),
              0,
            ),
            ...rateOf(completed, tracked.length, "directives-with-tasks"),
          };
        },
      );
      return { rows: sortRows(rows, "-directives", "issuedBy") };
    },
  });
}
