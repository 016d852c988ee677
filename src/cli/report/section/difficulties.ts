import { fieldCodeList } from "../../../codes/field-code.js";
import { total } from "../../../aggregate/grouped.js";
import { blockOf, type Chapter, figures, words } from "../chapter.js";
import { difficultiesByField } from "../question/difficulties-by-field.js";

/** What communes have difficulties with. */
export const difficulties: Chapter = {
  questions: [difficultiesByField],
  figures({ ask, say, label, dataset }) {
    const { rows } = ask(difficultiesByField);
    const [first, second] = rows;
    const leads = first !== undefined && first.findings > (second?.findings ?? 0);
    const top = leads ? label(fieldCodeList, first.field) : undefined;
    return [
      {
        label: say("Khó khăn, vướng mắc", "Difficulties"),
        value: dataset.findings === undefined ? undefined : total(rows, ({ findings }) => findings),
        note: top && say(`nhiều nhất: ${top}`, `most: ${top}`),
      },
    ];
  },
  section({ ask, say, label, number, dataset }) {
    const { rows } = ask(difficultiesByField);
    const findings = dataset.findings?.length ?? 0;
    const block = blockOf(
      say("Theo lĩnh vực chính", "By main field"),
      [
        words(say("Lĩnh vực", "Field")),
        figures(say("Nhận định", "Findings")),
        figures(say("Xã bị ảnh hưởng", "Communes affected")),
      ],
      rows.map((row) => [label(fieldCodeList, row.field), row.findings, row.communes]),
      { columns: [1, 2] },
    );
    const nothing = say(
      `Có ${number(findings)} nhận định, không nhận định nào nêu khó khăn, vướng mắc.`,
      `None of the ${number(findings)} findings tells of a difficulty.`,
    );
    return {
      id: "difficulties",
      title: say("Khó khăn, vướng mắc theo lĩnh vực", "Difficulties by field"),
      blocks: rows.length > 0 ? [block] : [],
      notes: rows.length === 0 && findings > 0 ? [nothing] : [],
    };
  },
};
