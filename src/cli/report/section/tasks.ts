import { fieldCodeList } from "../../../codes/field-code.js";
import { timelinessList } from "../../../codes/timeliness.js";
import { monthlyTrend } from "../../../aggregate/question/monthly-trend.js";
import { overdueTasks } from "../../../aggregate/question/overdue-tasks.js";
import { tasksWithoutDeadline } from "../../../aggregate/question/tasks-without-deadline.js";
import { blockOf, type Chapter, figures, share, words } from "../chapter.js";
import type { Block } from "../page.js";
import { tasksByTimeliness } from "../question/tasks-by-timeliness.js";
import type { Survey } from "../survey.js";

const overdue = overdueTasks();
const undated = tasksWithoutDeadline();
const trend = monthlyTrend();

/** What was ordered, and is late or has no day. */
export const tasks: Chapter = {
  questions: [tasksByTimeliness, overdue, undated, trend],
  figures({ ask, say, number }) {
    const { rows } = ask(tasksByTimeliness);
    const directives = ask(undated).rows.find(({ counted }) => counted === "directive");
    const all = number(directives?.denominator ?? 0);
    return [
      {
        label: say("Nhiệm vụ quá hạn", "Tasks overdue"),
        value: rows.find(({ timeliness }) => timeliness === "overdue")?.tasks,
      },
      {
        label: say("Chỉ đạo không thời hạn", "Directives without deadline"),
        value: all === "0" ? undefined : directives?.numerator,
        note: say(`trên ${all} chỉ đạo`, `of ${all}`),
      },
    ];
  },
  section(survey) {
    const { ask, say } = survey;
    const hasTasks = ask(tasksByTimeliness).rows.length > 0;
    const withoutDay = byCounted(survey);
    const note = say(
      "Chưa có nhiệm vụ nào được theo dõi: chỉ đạo đã làm hay chưa là điều chưa biết.",
      "No task is tracked: whether a directive was carried out is not known.",
    );
    return {
      id: "tasks",
      title: say("Nhiệm vụ quá hạn và không có thời hạn", "Tasks overdue and without deadline"),
      isWide: true,
      blocks: [
        ...(hasTasks ? [byTimeliness(survey), ...byAssignee(survey)] : []),
        ...withoutDay,
        ...byMonth(survey),
      ],
      notes: !hasTasks && withoutDay.length > 0 ? [note] : [],
    };
  },
};

function byTimeliness({ ask, say, label }: Survey): Block {
  return blockOf(
    say("Nhiệm vụ theo tiến độ", "Tasks by timeliness"),
    [words(say("Tiến độ", "Timeliness")), figures(say("Nhiệm vụ", "Tasks"))],
    ask(tasksByTimeliness).rows.map((row) => [label(timelinessList, row.timeliness), row.tasks]),
    { columns: [1] },
  );
}

function byAssignee({ ask, say, name, label, day }: Survey): Block[] {
  const { rows } = ask(overdue);
  if (rows.length === 0) return [];
  return [
    blockOf(
      say("Quá hạn, theo nơi thực hiện", "Overdue, by assignee"),
      [
        words(say("Nơi thực hiện", "Assignee")),
        words(say("Lĩnh vực", "Field")),
        figures(say("Nhiệm vụ", "Tasks")),
        words(say("Hạn sớm nhất", "Earliest due day")),
      ],
      rows.map((row) => [
        name(row.assignee),
        label(fieldCodeList, row.field),
        row.tasks,
        day(row.oldestDueOn),
      ]),
    ),
  ];
}

function byCounted({ ask, say }: Survey): Block[] {
  const rows = ask(undated).rows.filter(({ denominator }) => denominator > 0);
  if (rows.length === 0) return [];
  const titles = { task: say("Nhiệm vụ", "Tasks"), directive: say("Chỉ đạo", "Directives") };
  return [
    blockOf(
      say("Không có thời hạn", "Without any deadline"),
      [
        words(""),
        figures(say("Tổng số", "All")),
        figures(say("Không thời hạn", "Without deadline")),
        figures(say("Tỷ lệ", "Share")),
        figures(say("Chỉ có từ chỉ độ khẩn", "A word of urgency only")),
      ],
      rows.map((row) => [
        titles[row.counted],
        row.denominator,
        row.numerator,
        share(row),
        row.urgencyOnly ?? "–",
      ]),
    ),
  ];
}

/** The last months; one alone shows no trend. */
function byMonth({ ask, say, day }: Survey): Block[] {
  const rows = ask(trend).rows.slice(-10);
  if (rows.length < 2) return [];
  return [
    blockOf(
      say("Nhiệm vụ theo tháng", "Tasks month by month"),
      [
        words(say("Tháng", "Month")),
        figures(say("Mở", "Opened")),
        figures(say("Đóng", "Closed")),
        figures(say("Còn mở cuối tháng", "Open at its end")),
      ],
      rows.map(({ month, opened, closed, open }) => [day(month), opened, closed, open]),
      { columns: [1, 2, 3] },
    ),
  ];
}
