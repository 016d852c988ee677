import type { CodeList } from "./code-list.js";

/** Members of {@link countedInList}, in display order. */
export const countedUnits = ["document", "citizen", "feedback"] as const;

/** What a statistic counts, where it is not dossiers. */
export type CountedIn = (typeof countedUnits)[number];

/** What a statistic counts, where it is not dossiers. */
export const countedInList: CodeList<CountedIn> = {
  name: "counted-in",
  title: { vi: "Đơn vị đếm", en: "What is counted" },
  open: false,
  source: "Practice of dossier statistics",
  members: {
    document: { vi: "Văn bản, bản sao", en: "Documents", aliases: ["văn bản", "bản", "bản sao"] },
    citizen: { vi: "Lượt công dân", en: "Citizens", aliases: ["lượt người", "công dân", "lượt"] },
    feedback: { vi: "Phản ánh, kiến nghị", en: "Feedback items", aliases: ["PAKN", "phản ánh", "kiến nghị"] },
  },
};
