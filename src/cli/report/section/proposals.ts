import { fieldCodeList } from "../../../codes/field-code.js";
import { grouped, total } from "../../../aggregate/grouped.js";
import { unansweredProposals } from "../../../aggregate/question/unanswered-proposals.js";
import { blockOf, type Chapter, figures, words } from "../chapter.js";
import type { Block } from "../page.js";
import { proposalsByField } from "../question/proposals-by-field.js";
import type { Survey } from "../survey.js";

const overdue = unansweredProposals();

/** What was asked for and waits. */
export const proposals: Chapter = {
  questions: [proposalsByField, overdue],
  figures({ ask, say, number }) {
    const { rows } = ask(proposalsByField);
    const all = number(total(rows, (row) => row.proposals));
    return [
      {
        label: say("Kiến nghị đang chờ", "Proposals waiting"),
        value: rows.length === 0 ? undefined : total(rows, ({ waiting }) => waiting),
        note: say(`trên ${all} kiến nghị`, `of ${all}`),
      },
    ];
  },
  section(survey) {
    const { ask, say, label, number } = survey;
    const { rows } = ask(proposalsByField);
    const sets = total(rows, (row) => row.sets);
    const byField = blockOf(
      say("Theo lĩnh vực chính", "By main field"),
      [
        words(say("Lĩnh vực", "Field")),
        figures(say("Đang chờ trả lời", "Waiting for an answer")),
        figures(say("Đã trả lời, đã kết thúc", "Answered or closed")),
      ],
      rows.map((row) => [label(fieldCodeList, row.field), row.waiting, row.proposals - row.waiting]),
      { columns: [1, 2], isStacked: true },
    );
    const note = say(
      `Bản ghi là cả một nhóm kiến nghị chưa liệt kê, mỗi nhóm tính là một: ${number(sets)}.`,
      `Records that stand for a whole set, not itemised, each counted as one: ${number(sets)}.`,
    );
    return {
      id: "proposals",
      title: say("Kiến nghị đang chờ", "Proposals waiting"),
      blocks: rows.length === 0 ? [] : [byField, ...byOwner(survey)],
      notes: sets > 0 ? [note] : [],
    };
  },
};

function byOwner({ ask, say, name, day }: Survey): Block[] {
  const owners = grouped(ask(overdue).rows, ({ owner }) => ({ owner }));
  if (owners.length === 0) return [];
  return [
    blockOf(
      say("Quá hạn chưa trả lời, theo nơi chịu trách nhiệm", "Unanswered past the deadline, by owner"),
      [
        words(say("Nơi chịu trách nhiệm", "Owner")),
        figures(say("Kiến nghị", "Proposals")),
        words(say("Hạn sớm nhất", "Earliest due day")),
        figures(say("Số ngày quá hạn", "Days overdue")),
      ],
      owners
        .sort((one, other) => other.items.length - one.items.length)
        .map(({ by, items }) => [name(by.owner), items.length, day(items[0].dueOn), items[0].daysOverdue]),
    ),
  ];
}
