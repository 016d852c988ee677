import type { CodeList } from "./code-list.js";

/** Members of {@link capitalSourceList}, in display order. */
export const capitalSources = [
  "central-budget",
  "province-budget",
  "commune-budget",
  "target-programme",
  "oda",
  "enterprise",
  "donor",
  "other",
] as const;

/** Who pays for a project. */
export type CapitalSource = (typeof capitalSources)[number];

/** Who pays for a project. */
export const capitalSourceList: CodeList<CapitalSource> = {
  name: "capital-source",
  title: { vi: "Nguồn vốn", en: "Source of capital" },
  open: true,
  source: "The five reports of 2025; levels of the state budget",
  members: {
    "central-budget": {
      vi: "Ngân sách trung ương",
      en: "Central budget",
      aliases: ["NSTW", "vốn trung ương"],
    },
    "province-budget": {
      vi: "Ngân sách tỉnh",
      en: "Provincial budget",
      aliases: ["NST", "vốn tỉnh", "ngân sách cấp tỉnh"],
    },
    "commune-budget": {
      vi: "Ngân sách xã",
      en: "Commune budget",
      aliases: ["NSX", "vốn xã", "ngân sách cấp xã"],
    },
    "target-programme": {
      vi: "Chương trình mục tiêu quốc gia",
      en: "National target programme",
      aliases: ["CTMTQG", "vốn CTMTQG"],
    },
    oda: { vi: "Vốn ODA", en: "Official development assistance", aliases: ["vay ưu đãi nước ngoài"] },
    enterprise: { vi: "Vốn doanh nghiệp", en: "Enterprise capital", aliases: ["doanh nghiệp", "nhà đầu tư"] },
    donor: { vi: "Vốn tài trợ, xã hội hóa", en: "Donors", aliases: ["xã hội hóa", "tài trợ", "XHH"] },
    other: { vi: "Nguồn khác", en: "Other source", aliases: ["khác"] },
  },
};
