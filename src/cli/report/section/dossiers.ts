import { dossierCountList } from "../../../codes/dossier-count.js";
import { fieldCodeList } from "../../../codes/field-code.js";
import { rateKindList } from "../../../codes/rate-kind.js";
import { lateDossiers } from "../../../aggregate/question/late-dossiers.js";
import { onTimeRate } from "../../../aggregate/question/on-time-rate.js";
import { onlineShare } from "../../../aggregate/question/online-share.js";
import type { Rate } from "../../../aggregate/rate.js";
import { blockOf, type Chapter, figures, share, words } from "../chapter.js";
import type { Block } from "../page.js";
import { publishedFigures } from "../question/published-figures.js";
import type { Survey } from "../survey.js";
import { universeName } from "../universe-name.js";

const onTime = onTimeRate();
const online = onlineShare();
const late = lateDossiers();

/** The counts that tell most about a period. */
const TELLING = ["received", "handled", "resolved", "pending", "resolvedLate", "pendingOverdue"] as const;

/** How dossiers are dealt with. */
export const dossiers: Chapter = {
  questions: [onTime, online, late, publishedFigures],
  figures(survey) {
    const { ask, say } = survey;
    const [largest] = [...ask(onTime).rows].sort((one, other) => other.denominator - one.denominator);
    return [
      {
        label: say("Hồ sơ đúng hạn", "Dossiers on time"),
        value: largest && share(largest),
        note: largest && universeName(largest, survey),
      },
    ];
  },
  section(survey) {
    const { say } = survey;
    const blocks = [...rates(survey), ...lateByField(survey), ...published(survey)];
    return {
      id: "dossiers",
      title: say("Hồ sơ và tỷ lệ", "Dossiers and rates"),
      isWide: blocks.length > 1,
      blocks,
      notes: [],
    };
  },
};

function rates(survey: Survey): Block[] {
  const { ask, say } = survey;
  const told = [
    { title: say("Trước và đúng hạn", "Early or on time"), rows: ask(onTime).rows },
    { title: say("Nộp trực tuyến", "Online"), rows: ask(online).rows },
  ];
  const rows = told.flatMap(({ title, rows }) =>
    rows.map((row) => [title, universeName(row, survey), partOf(row, survey), share(row)]),
  );
  if (rows.length === 0) return [];
  return [
    blockOf(
      say("Tỷ lệ tính từ số đếm so sánh được", "Rates computed from comparable counts"),
      [
        words(say("Tỷ lệ", "Rate")),
        words(say("Phạm vi, kỳ", "Scope and period")),
        figures(say("Hồ sơ", "Dossiers")),
        figures("%"),
      ],
      rows,
    ),
  ];
}

/** `1,180 of 1,200`. */
function partOf({ numerator, denominator }: Rate, { number, say }: Survey): string {
  return say(
    `${number(numerator)} trên ${number(denominator)}`,
    `${number(numerator)} of ${number(denominator)}`,
  );
}

function lateByField(survey: Survey): Block[] {
  const { ask, say, label } = survey;
  const { rows } = ask(late);
  if (rows.length === 0) return [];
  const universes = new Set(rows.map((row) => universeName(row, survey)));
  const several = universes.size > 1;
  return [
    blockOf(
      say("Hồ sơ trễ hạn, quá hạn theo lĩnh vực", "Late and overdue dossiers by field") +
        (several ? "" : `: ${[...universes].join("")}`),
      [
        words(say("Lĩnh vực", "Field")),
        figures(say("Đã giải quyết, trễ hạn", "Resolved late")),
        figures(say("Đang giải quyết, quá hạn", "Open and overdue")),
      ],
      rows.map((row) => [
        label(fieldCodeList, row.field) + (several ? ` (${universeName(row, survey)})` : ""),
        row.resolvedLate,
        row.pendingOverdue,
      ]),
      { columns: [1, 2], isStacked: true },
    ),
  ];
}

function published({ ask, say, name, label, number, day }: Survey): Block[] {
  const { rows } = ask(publishedFigures);
  const printed = rows.filter(({ counts, rates }) => counts !== undefined || rates !== undefined);
  if (printed.length === 0) return [];
  return [
    blockOf(
      say("Như nơi báo cáo công bố", "As published"),
      [
        words(say("Đơn vị", "Unit")),
        words(say("Kỳ", "Period")),
        words(say("Số đếm", "Counts")),
        words(say("Tỷ lệ công bố", "Published rates")),
      ],
      printed.map(({ unit, period, counts = {}, rates = [] }) => [
        name(unit),
        period && `${day(period.start)} – ${day(period.end)}`,
        TELLING.flatMap((count) => {
          const value = counts[count];
          return value === undefined ? [] : [`${label(dossierCountList, count)} ${number(value)}`];
        }).join("; ") || undefined,
        rates.map(({ kind, percent }) => `${label(rateKindList, kind)} ${number(percent)} %`).join("; ") ||
          undefined,
      ]),
    ),
  ];
}
