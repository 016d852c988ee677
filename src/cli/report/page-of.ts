import type { Day } from "../../core/dates.js";
import { collections, recordKinds } from "../../core/record-kind.js";
import type { Locale } from "../../core/locale.js";
import { clean } from "../../issues/text.js";
import type { Chapter } from "./chapter.js";
import type { Loaded } from "./load.js";
import type { Page } from "./page.js";
import { coverage } from "./section/coverage.js";
import { dataNotes } from "./section/data-notes.js";
import { difficulties } from "./section/difficulties.js";
import { dossiers } from "./section/dossiers.js";
import { proposals } from "./section/proposals.js";
import { staff } from "./section/staff.js";
import { tasks } from "./section/tasks.js";
import { type Survey, surveyOf } from "./survey.js";

const chapters: readonly Chapter[] = [coverage, difficulties, staff, dossiers, proposals, tasks, dataNotes];

/** The report on what was loaded, as it stands on a day. */
export function pageOf(loaded: Loaded, locale: Locale, asOf: Day): Page {
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const survey = surveyOf(loaded, locale, asOf, questions);
  return {
    locale,
    title: survey.say(
      "Chính quyền địa phương hai cấp: báo cáo tổng hợp",
      "Two-tier local government: summary report",
    ),
    about: aboutOf(survey),
    warning: warningOf(survey),
    figures: chapters.flatMap((chapter) => chapter.figures(survey)),
    sections: chapters.map((chapter) => chapter.section(survey)),
    rules: questions.map(({ title, rule }) => [title[locale], rule[locale]]),
  };
}

function aboutOf({ dataset, communes, name, say, day, number, asOf }: Survey): Page["about"] {
  const provinces = [...new Set(communes.values())].sort().map((code) => name(`province:${code}`));
  const records = recordKinds.reduce((count, kind) => count + (dataset[collections[kind]]?.length ?? 0), 0);
  // a stream may lack its header
  const header: Partial<typeof dataset> = dataset;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say("Địa bàn", "Area"), provinces.join(", ") || undefined],
    [say("Tính đến ngày", "As of"), day(asOf)],
    [say("Bộ dữ liệu", "Dataset"), header.id],
    [say("Nơi gửi", "Issued by"), header.issuedBy],
    [say("Ngày gửi", "Issued on"), header.issuedOn && day(header.issuedOn)],
    [say("Số bản ghi", "Records"), number(records)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, clean(value)] as const]));
}

function warningOf({ counts, unreadable, say, number }: Survey): string | undefined {
  if (counts.error === 0) return undefined;
  const [errors, records] = [number(counts.error), number(unreadable)];
  return say(
    `Dữ liệu có ${errors} lỗi; ${records} bản ghi không đọc được, không nằm trong số nào dưới đây. Lệnh haicap validate nêu từng lỗi.`,
    `The data have errors (${errors}); records that cannot be read and are in no figure below: ${records}. The command haicap validate names each.`,
  );
}
