import type { CodeList } from "./code-list.js";

/** Members of {@link sourceFormList}, in display order. */
export const sourceForms = ["news-report", "official-document", "register", "dataset"] as const;

/** What form a source has. */
export type SourceForm = (typeof sourceForms)[number];

/** What form a source has. */
export const sourceFormList: CodeList<SourceForm> = {
  name: "source-form",
  title: { vi: "Dạng nguồn", en: "Form of the source" },
  open: false,
  source: "The five reports of 2025",
  members: {
    "news-report": {
      vi: "Tin, bài báo",
      en: "News report",
      aliases: ["báo", "tin bài", "bài báo", "báo chí"],
    },
    "official-document": {
      vi: "Văn bản chính thức",
      en: "Official document",
      aliases: ["văn bản", "công văn"],
    },
    register: { vi: "Sổ, danh mục", en: "Register", aliases: ["sổ theo dõi", "danh mục"] },
    dataset: { vi: "Bộ dữ liệu", en: "Dataset", aliases: ["dữ liệu", "CSDL"] },
  },
};
