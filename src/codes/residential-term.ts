import type { CodeList } from "./code-list.js";

/** Members of {@link residentialTermList}, in display order. */
export const residentialTerms = [
  "thon",
  "ban",
  "ap",
  "khu-dan-cu",
  "to-dan-pho",
  "khu-pho",
  "buon",
  "lang",
  "xom",
  "khu",
  "khom",
  "soc",
  "other",
] as const;

/** What the residential areas of a commune are called there. */
export type ResidentialTerm = (typeof residentialTerms)[number];

/** What the residential areas of a commune are called there. */
export const residentialTermList: CodeList<ResidentialTerm> = {
  name: "residential-term",
  title: { vi: "Tên gọi khu dân cư", en: "Term for residential areas" },
  open: true,
  source: "The five reports of 2025 (khu dân cư) and the words in use in the provinces",
  members: {
    thon: { vi: "Thôn", en: "Thôn (rural village)" },
    ban: { vi: "Bản", en: "Bản (upland village)" },
    ap: { vi: "Ấp", en: "Ấp (southern hamlet)" },
    "khu-dan-cu": { vi: "Khu dân cư", en: "Khu dân cư (residential area)", aliases: ["KDC"] },
    "to-dan-pho": { vi: "Tổ dân phố", en: "Tổ dân phố (urban residential group)", aliases: ["TDP"] },
    "khu-pho": { vi: "Khu phố", en: "Khu phố (urban quarter)", aliases: ["KP"] },
    buon: { vi: "Buôn", en: "Buôn (Central Highlands village)" },
    lang: { vi: "Làng", en: "Làng (village)" },
    xom: { vi: "Xóm", en: "Xóm (hamlet)" },
    khu: { vi: "Khu", en: "Khu (area)" },
    khom: { vi: "Khóm", en: "Khóm (southern urban quarter)" },
    soc: { vi: "Sóc", en: "Sóc (Khmer village)", aliases: ["phum sóc"] },
    other: { vi: "Tên gọi khác", en: "Other term", aliases: ["khác"] },
  },
};
