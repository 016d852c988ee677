import type { Day } from "../../core/dates.js";
import { addDays, daysBetween, firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Deadline } from "../../model/value/deadline.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { proposalReads, proposalStatesOf } from "../proposal-state.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { taskReads, taskStatesOf } from "../task-state.js";

/** A proposal that someone had to deal with by a day, and that nobody has answered. */
export interface UnansweredProposalsRow {
  /** Id of the proposal. */
  readonly proposal: string;
  /** Who had to deal with it. */
  readonly owner: string;
  readonly dueOn: Day;
  readonly daysOverdue: number;
  /** `true`: one record for a set that is not itemised; absent: one proposal. */
  readonly isSet?: boolean | undefined;
}

/** Proposals unanswered past the deadline that a directive set, with who owes the answer. */
export function unansweredProposals(): Question<UnansweredProposalsRow> {
  return question({
    name: "unanswered-proposals",
    title: { vi: "Kiến nghị quá hạn chưa trả lời", en: "Proposals unanswered past the deadline" },
    unit: { vi: "Kiến nghị của một nơi chịu trách nhiệm", en: "Proposal of one owner" },
    population: { vi: "Kiến nghị chưa được trả lời trọn vẹn", en: "Proposals not wholly answered" },
    rule: {
      vi: "Hạn theo nhiệm vụ của chỉ đạo giao xử lý kiến nghị, chưa có nhiệm vụ thì theo chỉ đạo; không có hạn thì nêu riêng.",
      en: "Due by the tasks of the directive that deals with it, or by the directive itself; without a day it is listed.",
    },
    reads: { ...proposalReads, ...taskReads, directive: ["proposalIds", "addressees", "deadline"] },
    answer(facts, options) {
      const tasksOf = new Map(
        grouped(taskStatesOf(facts.task, options).states, ({ task }) => ({ id: task.directiveId })).map(
          ({ by, items }) => [by.id, items],
        ),
      );
      const duties = facts.directive.flatMap(({ key, proposalIds = [], addressees, deadline }) => {
        const tasks = tasksOf.get(key);
        const owed =
          tasks?.map(({ task, dueOn, completedOn, timeliness }) => ({
            owner: task.assignee,
            dueOn,
            // with a task that was returned, superseded or cancelled nobody is late
            done: completedOn !== undefined || timeliness === undefined,
          })) ?? addressees.map(({ actor }) => ({ owner: actor, dueOn: dayOf(deadline), done: false }));
        return proposalIds.map((id) => ({ id, owed: owed.filter(({ done }) => !done) }));
      });
      const dutiesOf = new Map(
        grouped(duties, ({ id }) => ({ id })).map(({ by, items }) => [
          by.id,
          items.flatMap(({ owed }) => owed),
        ]),
      );
      const leftOut: LeftOut[] = [];
      const rows = proposalStatesOf(facts)
        .filter(({ isOpen }) => isOpen)
        .flatMap(({ proposal: { key, itemised } }) => {
          const dated = (dutiesOf.get(key) ?? []).flatMap(({ owner, dueOn }) =>
            dueOn === undefined ? [] : [{ owner, dueOn }],
          );
          if (dated.length === 0) leftOut.push({ kind: "proposal", id: key, reason: "no-deadline" });
          return dated
            .filter(({ dueOn }) => dueOn < options.asOf)
            .map(({ owner, dueOn }) => ({
              proposal: key,
              owner: owner,
              dueOn,
              daysOverdue: daysBetween(dueOn, options.asOf),
              isSet: itemised === false ? true : undefined,
            }));
        });
      return { rows: sortRows(rows, "dueOn", "owner", "proposal"), leftOut };
    },
  });
}

function dayOf(deadline: Deadline | undefined): Day | undefined {
  if (deadline?.type !== "by") return undefined;
  return deadline.exclusive === true ? addDays(firstDayOf(deadline.day), -1) : lastDayOf(deadline.day);
}
