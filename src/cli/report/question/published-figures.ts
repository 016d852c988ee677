import { dossierReads, type DossierFact } from "../../../aggregate/dossier-pool.js";
import { question, type Question } from "../../../aggregate/question.js";

/** Dossier figures as one unit published them. */
export type PublishedFiguresRow = DossierFact;

/** Dossier figures as published, one row each. */
export const publishedFigures: Question<PublishedFiguresRow> = question({
  name: "published-figures",
  title: { vi: "Số liệu hồ sơ như đã công bố", en: "Dossier figures as published" },
  unit: { vi: "Bảng thống kê", en: "Statistic" },
  population: { vi: "Mọi thống kê hồ sơ", en: "All dossier statistics" },
  rule: {
    vi: "Giữ nguyên số và tỷ lệ của nơi công bố; không cộng, không tính lại.",
    en: "Counts and rates as their source printed them; nothing is added up or computed again.",
  },
  reads: dossierReads,
  answer: (facts) => ({ rows: facts["dossier-statistics"] }),
});
