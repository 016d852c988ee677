import type { DossierRateRow } from "../dossier-rate.js";
import { dossierRate, onTimeCount, resolvedCount } from "../dossier-rate.js";
import type { Question } from "../question.js";

/** Dossiers resolved on time. */
export function onTimeRate(): Question<DossierRateRow> {
  return dossierRate({
    name: "on-time-rate",
    title: { vi: "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", en: "Dossiers resolved early or on time" },
    unit: { vi: "Hồ sơ", en: "Dossier" },
    denominator: { vi: "Hồ sơ đã giải quyết", en: "Dossiers resolved" },
    population: { vi: "Số tổng so sánh được với nhau", en: "Comparable totals" },
    rule: {
      vi: "Cộng tử số và mẫu số của cùng phạm vi, cấp và độ dài kỳ; không dùng tỷ lệ công bố, không lấy trung bình.",
      en: "Numerators and denominators of one scope, level and length of period are added; never published rates or means.",
    },
    basis: "resolved",
    numeratorOf: onTimeCount,
    denominatorOf: resolvedCount,
  });
}
