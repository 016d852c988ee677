import type { CodeList } from "./code-list.js";

/** Members of {@link rateKindList}, in display order. */
export const rateKinds = [
  "early",
  "on-time",
  "early-or-on-time",
  "resolved",
  "online",
  "digitised-dossiers",
  "digitised-results",
  "satisfaction",
] as const;

/** What a printed percentage measures. */
export type RateKind = (typeof rateKinds)[number];

/** What a printed percentage measures. */
export const rateKindList: CodeList<RateKind> = {
  name: "rate-kind",
  title: { vi: "Loại tỷ lệ", en: "Kind of rate" },
  open: false,
  source: "Circular 01/2020/TT-VPCP (periodic reports); Decision 766/QĐ-TTg",
  members: {
    early: { vi: "Tỷ lệ trước hạn", en: "Early", aliases: ["trước hạn", "sớm hạn"] },
    "on-time": { vi: "Tỷ lệ đúng hạn", en: "On time", aliases: ["đúng hạn"] },
    "early-or-on-time": {
      vi: "Tỷ lệ trước hạn và đúng hạn",
      en: "Early or on time",
      aliases: ["trước hạn và đúng hạn", "đúng và trước hạn", "sớm và đúng hạn"],
    },
    resolved: { vi: "Tỷ lệ đã giải quyết", en: "Resolved", aliases: ["đã giải quyết", "giải quyết"] },
    online: { vi: "Tỷ lệ hồ sơ trực tuyến", en: "Online", aliases: ["trực tuyến", "tỷ lệ trực tuyến"] },
    "digitised-dossiers": {
      vi: "Tỷ lệ số hóa hồ sơ",
      en: "Digitised dossiers",
      aliases: ["số hóa hồ sơ", "SHHS"],
    },
    "digitised-results": {
      vi: "Tỷ lệ số hóa kết quả",
      en: "Digitised results",
      aliases: ["số hóa kết quả", "cấp kết quả điện tử"],
    },
    satisfaction: { vi: "Tỷ lệ hài lòng", en: "Satisfaction", aliases: ["hài lòng", "mức độ hài lòng"] },
  },
};
