import { longUnvisited, type LongUnvisitedRow } from "../../../aggregate/question/long-unvisited.js";
import { neverVisited } from "../../../aggregate/question/never-visited.js";
import { programmeCoverage } from "../../../aggregate/question/programme-coverage.js";
import { rateOf } from "../../../aggregate/rate.js";
import { listCommunes } from "../../../units/commune.js";
import { blockOf, type Chapter, figures, share, words } from "../chapter.js";
import type { Block, Cell } from "../page.js";
import type { Survey } from "../survey.js";

const visited = longUnvisited({ days: 0 });
const unvisited = neverVisited();
const programmes = programmeCoverage();

/** Which communes the data speak of, and which were gone to. */
export const coverage: Chapter = {
  questions: [visited, unvisited, programmes],
  figures(survey) {
    const { communes, say, number } = survey;
    const { numerator, percent } = rateOf(visitedOf(survey).length, communes.size, "communes");
    const whole = number(communes.size);
    return [
      { label: say("Xã trong dữ liệu", "Communes in the data"), value: communes.size },
      {
        label: say("Xã đã có đoàn đến", "Communes visited"),
        value: hasVisits(survey) ? numerator : undefined,
        note: say(`trên ${whole} xã, ${number(percent ?? 0)} %`, `of ${whole}, ${number(percent ?? 0)} %`),
      },
    ];
  },
  section(survey) {
    const { say, communes, number, dataset } = survey;
    const title = say("Độ phủ địa bàn", "Coverage");
    if (communes.size === 0) return { id: "coverage", title, isWide: true, blocks: [], notes: [] };
    const sessions = number(dataset.sessions?.length ?? 0);
    const notes = hasVisits(survey)
      ? []
      : [
          say(
            `Dữ liệu không có chuyến công tác nào, chỉ có buổi làm việc (${sessions}); được mời họp không tính là có đoàn đến.`,
            `The data hold no visit, only working sessions (${sessions}); being invited is no visit.`,
          ),
        ];
    return { id: "coverage", title, isWide: true, blocks: blocksOf(survey), notes };
  },
};

function hasVisits({ dataset }: Survey): boolean {
  return (dataset.visits ?? []).length > 0;
}

/** The visits since the two-tier structure began; the one question counts earlier ones too. */
function visitedOf({ ask }: Survey): readonly LongUnvisitedRow[] {
  return ask(visited).rows.filter(({ lastVisit }) => lastVisit >= "2025-07-01");
}

function blocksOf(survey: Survey): Block[] {
  const { say, ask, name } = survey;
  const visits = visitedOf(survey);
  const known = hasVisits(survey);
  const blocks = [byProvince(survey, visits, known)];
  if (known) {
    const never = ask(unvisited).rows;
    blocks.push(byDays(survey, visits, never.length));
    const late = visits.filter(({ days }) => days > 90);
    const rows: Cell[][] = [
      ...never.map(({ commune, province }) => [
        name(`commune:${commune}`),
        name(`province:${province}`),
        say("chưa có", "never"),
        "–",
      ]),
      ...late.map(({ commune, province, lastVisit, days }) => [
        name(`commune:${commune}`),
        name(`province:${province}`),
        survey.day(lastVisit),
        days,
      ]),
    ];
    const columns = [
      words(say("Xã, phường, đặc khu", "Commune")),
      words(say("Tỉnh, thành phố", "Province")),
      words(say("Chuyến gần nhất", "Last visit")),
      figures(say("Số ngày", "Days ago")),
    ];
    if (rows.length > 0)
      blocks.push(
        blockOf(say("Chưa có đoàn đến, hoặc quá 90 ngày", "Not visited, or not for 90 days"), columns, rows),
      );
  }
  return [...blocks, ...byProgramme(survey)];
}

function byProvince(survey: Survey, visits: readonly LongUnvisitedRow[], known: boolean): Block {
  const { say, name, communes, asOf } = survey;
  const provinces = [...new Set(communes.values())].sort();
  const rows = provinces.map((province): Cell[] => {
    const named = [...communes.values()].filter((code) => code === province).length;
    const gone = visits.filter((row) => row.province === province).length;
    return [
      name(`province:${province}`),
      named,
      known ? gone : undefined,
      known ? share(rateOf(gone, named, "")) : undefined,
      listCommunes({ on: asOf, provinceCode: province }).length || undefined,
    ];
  });
  return blockOf(
    say("Theo tỉnh, thành phố", "By province"),
    [
      words(say("Tỉnh, thành phố", "Province")),
      figures(say("Xã trong dữ liệu", "Communes in the data")),
      figures(say("Đã có đoàn đến", "Visited")),
      figures(say("Tỷ lệ", "Share")),
      figures(say("Xã của cả tỉnh", "In the whole province")),
    ],
    rows,
    known && provinces.length > 1 ? { columns: [1, 2] } : undefined,
  );
}

function byDays({ say }: Survey, visits: readonly LongUnvisitedRow[], never: number): Block {
  const within = (least: number, most: number): number =>
    visits.filter(({ days }) => days >= least && days <= most).length;
  return blockOf(
    say("Xã theo số ngày từ chuyến gần nhất", "Communes by days since the last visit"),
    [words(say("Số ngày", "Days")), figures(say("Xã", "Communes"))],
    [
      [say("Trong 30 ngày", "Up to 30"), within(0, 30)],
      [say("31–90 ngày", "31 to 90"), within(31, 90)],
      [say("Trên 90 ngày", "More than 90"), within(91, Infinity)],
      [say("Chưa có đoàn đến", "Not visited"), never],
    ],
    { columns: [1] },
  );
}

function byProgramme({ ask, say, name }: Survey): Block[] {
  const { rows } = ask(programmes);
  if (rows.length === 0) return [];
  return [
    blockOf(
      say("Địa bàn được phân công", "Communes assigned to delegations"),
      [
        words(say("Đoàn, tổ", "Delegation")),
        figures(say("Được phân công", "Assigned")),
        figures(say("Đã đến", "Visited")),
        figures(say("Tỷ lệ", "Share")),
      ],
      rows.map((row) => [name(`delegation:${row.delegation}`), row.denominator, row.numerator, share(row)]),
      { columns: [1, 2] },
    ),
  ];
}
