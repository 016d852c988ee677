import type { DossierRateRow } from "../dossier-rate.js";
import { dossierRate, newCount } from "../dossier-rate.js";
import type { Question } from "../question.js";

/** New dossiers that came online. */
export function onlineShare(): Question<DossierRateRow> {
  return dossierRate({
    name: "online-share",
    title: { vi: "Tỷ lệ hồ sơ mới nộp trực tuyến", en: "New dossiers that came online" },
    unit: { vi: "Hồ sơ", en: "Dossier" },
    denominator: { vi: "Hồ sơ mới qua mọi hình thức", en: "New dossiers by every channel" },
    population: { vi: "Số tổng so sánh được với nhau", en: "Comparable totals" },
    rule: {
      vi: "Cộng số hồ sơ của cùng phạm vi, cấp và độ dài kỳ; thiếu một hình thức thì không tính.",
      en: "Dossiers of one scope, level and length of period are added; a figure without every channel does not count.",
    },
    basis: "new",
    numeratorOf: ({ newOnline }) => newOnline,
    denominatorOf: newCount,
  });
}
