import type { CodeList } from "./code-list.js";

/** Members of {@link sourceLanguageList}, in display order. */
export const sourceLanguages = ["vi", "en", "other"] as const;

/** In which language a source is written. */
export type SourceLanguage = (typeof sourceLanguages)[number];

/** In which language a source is written. */
export const sourceLanguageList: CodeList<SourceLanguage> = {
  name: "source-language",
  title: { vi: "Ngôn ngữ", en: "Language" },
  open: true,
  source: "BCP 47 (language tags, RFC 5646)",
  members: {
    vi: { vi: "Tiếng Việt", en: "Vietnamese", aliases: ["Việt", "tiếng Việt Nam"] },
    en: { vi: "Tiếng Anh", en: "English", aliases: ["Anh"] },
    other: { vi: "Ngôn ngữ khác", en: "Other language", aliases: ["khác"] },
  },
};
