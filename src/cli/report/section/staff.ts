import { fieldCodeList } from "../../../codes/field-code.js";
import { staffCategoryList } from "../../../codes/staff-category.js";
import { quotaAndPresent } from "../../../aggregate/question/quota-and-present.js";
import { staffShortages } from "../../../aggregate/question/staff-shortages.js";
import { blockOf, type Chapter, figures, share, words } from "../chapter.js";
import type { Block } from "../page.js";
import { shortCommunes } from "../question/short-communes.js";
import type { Survey } from "../survey.js";
import { levelName } from "../universe-name.js";

const shortages = staffShortages();
const posts = quotaAndPresent();

/** Where people are missing. */
export const staff: Chapter = {
  questions: [shortages, posts, shortCommunes],
  figures: ({ ask, say, communes, number }) => [
    {
      label: say("Xã thiếu nhân sự", "Communes short of staff"),
      value: ask(shortCommunes).rows[0]?.communes,
      note: say(`trên ${number(communes.size)} xã`, `of ${number(communes.size)}`),
    },
  ],
  section(survey) {
    const { say } = survey;
    return {
      id: "staff",
      title: say("Thiếu nhân sự", "Staff shortage"),
      blocks: [...byField(survey), ...byProvince(survey)],
      notes: [],
    };
  },
};

function byField({ ask, say, label }: Survey): Block[] {
  const { rows } = ask(shortages);
  if (rows.length === 0) return [];
  const heading = say("Xã nêu thiếu người, theo lĩnh vực", "Communes that miss people, by field");
  const columns = [
    words(say("Lĩnh vực", "Field")),
    figures(say("Xã", "Communes")),
    figures(say("Bản ghi", "Records")),
  ];
  const cells = rows.map(({ field, communes, records }) => [label(fieldCodeList, field), communes, records]);
  return [blockOf(heading, columns, cells, { columns: [1] })];
}

function byProvince({ ask, say, name, label, locale }: Survey): Block[] {
  const { rows } = ask(posts);
  if (rows.length === 0) return [];
  return [
    blockOf(
      say("Biên chế giao và người hiện có", "Posts assigned and people present"),
      [
        words(say("Nơi", "Where")),
        words(say("Nhóm", "Category")),
        figures(say("Biên chế", "Posts")),
        figures(say("Hiện có", "Present")),
        figures(say("Tỷ lệ", "Share")),
      ],
      rows.map((row) => [
        [row.province && name(`province:${row.province}`), levelName(row.level, locale)]
          .filter(Boolean)
          .join(", "),
        label(staffCategoryList, row.category),
        row.denominator,
        row.numerator,
        share(row),
      ]),
    ),
  ];
}
