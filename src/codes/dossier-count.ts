import type { CodeList } from "./code-list.js";

/** Members of {@link dossierCountList}, in display order. */
export const dossierCounts = [
  "carriedOver",
  "newOnline",
  "newInPerson",
  "newPostal",
  "newInPersonOrPostal",
  "received",
  "handled",
  "resolvedEarly",
  "resolvedOnTime",
  "resolvedEarlyOrOnTime",
  "resolvedLate",
  "resolved",
  "resultsReturned",
  "sentBack",
  "pendingInTime",
  "pendingOverdue",
  "pending",
  "awaitingSupplement",
  "paused",
  "digitisedDossiers",
  "digitisedResults",
] as const;

/** Which count of dossiers a number is. */
export type DossierCount = (typeof dossierCounts)[number];

/** Which count of dossiers a number is. */
export const dossierCountList: CodeList<DossierCount> = {
  name: "dossier-count",
  title: { vi: "Số hồ sơ", en: "Count of dossiers" },
  open: false,
  source: "Circular 01/2020/TT-VPCP (periodic reports), with what portals publish beside it",
  members: {
    carriedOver: {
      vi: "Kỳ trước chuyển sang",
      en: "Carried over from the period before",
      aliases: ["tồn kỳ trước"],
    },
    newOnline: {
      vi: "Mới tiếp nhận trực tuyến",
      en: "Newly received online",
      aliases: ["tiếp nhận trực tuyến", "trực tuyến"],
    },
    newInPerson: {
      vi: "Mới tiếp nhận trực tiếp",
      en: "Newly received in person",
      aliases: ["tiếp nhận trực tiếp", "trực tiếp"],
    },
    newPostal: {
      vi: "Mới tiếp nhận qua bưu chính",
      en: "Newly received by post",
      aliases: ["tiếp nhận qua BCCI", "bưu chính", "BCCI"],
    },
    newInPersonOrPostal: {
      vi: "Mới tiếp nhận trực tiếp, bưu chính",
      en: "Newly received in person or by post",
      aliases: ["trực tiếp và bưu chính", "trực tiếp, BCCI"],
    },
    received: {
      vi: "Tổng tiếp nhận",
      en: "Received in all",
      aliases: ["tiếp nhận", "tổng số tiếp nhận", "số hồ sơ tiếp nhận"],
    },
    handled: { vi: "Đã xử lý", en: "Handled", aliases: ["số hồ sơ xử lý", "xử lý"] },
    resolvedEarly: { vi: "Giải quyết trước hạn", en: "Resolved early", aliases: ["trước hạn"] },
    resolvedOnTime: { vi: "Giải quyết đúng hạn", en: "Resolved on time", aliases: ["đúng hạn"] },
    resolvedEarlyOrOnTime: {
      vi: "Giải quyết trước hạn và đúng hạn",
      en: "Resolved early or on time",
      aliases: ["trước hạn và đúng hạn"],
    },
    resolvedLate: { vi: "Giải quyết quá hạn", en: "Resolved late", aliases: ["trễ hạn"] },
    resolved: { vi: "Tổng đã giải quyết", en: "Resolved in all", aliases: ["đã giải quyết", "giải quyết"] },
    resultsReturned: { vi: "Đã trả kết quả", en: "Results returned", aliases: ["trả kết quả"] },
    sentBack: { vi: "Trả lại, rút", en: "Sent back or withdrawn", aliases: ["trả lại", "rút", "từ chối"] },
    pendingInTime: {
      vi: "Đang giải quyết, chưa đến hạn",
      en: "Pending, in time",
      aliases: ["chưa đến hạn", "trong hạn"],
    },
    pendingOverdue: {
      vi: "Đang giải quyết, quá hạn",
      en: "Pending, overdue",
      aliases: ["đang giải quyết quá hạn"],
    },
    pending: { vi: "Tổng đang giải quyết", en: "Pending in all", aliases: ["đang giải quyết", "đang xử lý"] },
    awaitingSupplement: {
      vi: "Chờ bổ sung",
      en: "Awaiting supplement",
      aliases: ["yêu cầu bổ sung", "chờ bổ sung hồ sơ"],
    },
    paused: { vi: "Tạm dừng, dừng xử lý", en: "Paused", aliases: ["tạm dừng", "dừng"] },
    digitisedDossiers: { vi: "Hồ sơ số hóa", en: "Digitised dossiers", aliases: ["số hóa hồ sơ"] },
    digitisedResults: { vi: "Kết quả số hóa", en: "Digitised results", aliases: ["số hóa kết quả"] },
  },
};
