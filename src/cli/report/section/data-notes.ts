import { dossierCountList } from "../../../codes/dossier-count.js";
import { issueSeverityList } from "../../../codes/issue-severity.js";
import { kindTitles } from "../../../codes/kind-title.js";
import { rateKindList } from "../../../codes/rate-kind.js";
import { grouped, total } from "../../../aggregate/grouped.js";
import { leftOutReasons } from "../../../aggregate/left-out.js";
import { dataQuality, type DataQualityRow } from "../../../aggregate/question/data-quality.js";
import { infeasibleRates } from "../../../aggregate/question/infeasible-rates.js";
import type { Locale } from "../../../core/locale.js";
import { issueCatalog } from "../../../issues/catalog.js";
import type { IssueCode } from "../../../issues/issue.js";
import { textOfIssue } from "../../../model/text/place.js";
import { blockOf, type Chapter, figures, words } from "../chapter.js";
import type { Block } from "../page.js";
import type { Survey } from "../survey.js";

const unreachable = infeasibleRates();
const firmness = dataQuality();

/** What to bear in mind when reading the rest. */
export const dataNotes: Chapter = {
  questions: [unreachable, firmness],
  figures: () => [],
  section(survey) {
    const { say } = survey;
    return {
      id: "data",
      title: say("Ghi chú về dữ liệu", "Notes on the data"),
      isWide: true,
      blocks: [...byIssue(survey), ...byRate(survey), ...byFirmness(survey), ...byReason(survey)],
      notes: [],
    };
  },
};

const RANKS = { error: 0, warning: 1, info: 2 } as const;

function byIssue({ counts, say, label, locale }: Survey): Block[] {
  const rows = (Object.entries(counts.byCode) as [IssueCode, number][])
    .map(([code, count]) => ({ code, count, severity: issueCatalog[code].severity }))
    .sort((one, other) => RANKS[one.severity] - RANKS[other.severity] || other.count - one.count);
  if (rows.length === 0) return [];
  return [
    blockOf(
      say("Điều nhận thấy khi kiểm tra", "What validation noticed"),
      [
        words(say("Mức độ", "Severity")),
        words(say("Nội dung", "What")),
        figures(say("Số lần", "Times")),
        words(say("Mã", "Code")),
      ],
      rows.map(({ code, count, severity }) => [
        label(issueSeverityList, severity),
        meaningOf(code, locale),
        count,
        code,
      ]),
    ),
  ];
}

/** What an issue is, without what its params are. */
function meaningOf(code: IssueCode, locale: Locale): string {
  return textOfIssue(code)[locale].replace(/[.;](?:\s.*)?$/s, "");
}

function byRate({ ask, say, name, label, number }: Survey): Block[] {
  const { rows } = ask(unreachable);
  if (rows.length === 0) return [];
  return [
    blockOf(
      say("Tỷ lệ công bố không khớp số đếm", "Published rates that the counts cannot give"),
      [
        words(say("Đơn vị", "Unit")),
        words(say("Tỷ lệ công bố", "Published rate")),
        words(say("Số đếm đã thử", "Counts tried")),
      ],
      rows.map(({ unit, kind, percent, tried }) => [
        name(unit),
        `${label(rateKindList, kind)} ${number(percent)} %`,
        tried.replaceAll(/\b(\w{1,40}) (\d{1,15})/g, (_, count: string, value: string) =>
          [label(dossierCountList, count), number(Number(value))].join(" "),
        ),
      ]),
    ),
  ];
}

/** What was left out, by reason; a record that several questions leave out counts once. */
function byReason({ questions, ask, say, number, locale }: Survey): Block[] {
  const left = questions.flatMap((question) =>
    ask(question).leftOut.map((one) => ({ ...one, title: question.title[locale] })),
  );
  if (left.length === 0) return [];
  const groups = grouped(left, ({ kind, reason }) => ({ kind, reason }))
    .map(({ by, items }) => ({
      ...by,
      records: new Set(items.map(({ id }) => id)).size,
      titles: [...new Set(items.map(({ title }) => title))],
    }))
    .sort((one, other) => other.records - one.records);
  return [
    blockOf(
      say("Bản ghi không tính được, và vì sao", "Records that do not count, and why"),
      [
        words(say("Lý do", "Reason")),
        words(say("Bản ghi", "Records")),
        figures(say("Số lượng", "Number")),
        words(say("Không tính trong", "Not counted in")),
      ],
      groups.map(({ kind, reason, records, titles }) => [
        leftOutReasons[reason][locale],
        kindTitles[kind][locale],
        records,
        titles.length === 1
          ? titles[0]
          : say(`${number(titles.length)} câu hỏi`, `${number(titles.length)} questions`),
      ]),
    ),
  ];
}

function byFirmness({ ask, say }: Survey): Block[] {
  const { rows } = ask(firmness);
  const sum = (name: Exclude<keyof DataQualityRow, "kind">): number => total(rows, (row) => row[name]);
  if (sum("records") === 0) return [];
  return [
    blockOf(
      say("Độ chắc chắn", "How firm the records are"),
      [words(""), figures(say("Bản ghi", "Records"))],
      [
        [say("Bản ghi của báo cáo", "Records of reports"), sum("records")],
        [say("Có ngày suy ra", "A day was inferred"), sum("dayInferred")],
        [
          say("Có đơn vị suy ra hoặc lấy từ danh mục", "A unit was inferred or taken from the registry"),
          sum("unitInferred"),
        ],
        [say("Có điều chỉ thấy ở chú thích ảnh", "Something stands in a caption only"), sum("fromCaption")],
        [say("Có nguồn nói khác", "A source says otherwise"), sum("contradicted")],
      ],
    ),
  ];
}
