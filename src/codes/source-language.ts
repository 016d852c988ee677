/** Members of {@link sourceLanguageList}, in display order. */
export const sourceLanguages = ["vi", "en", "other"] as const;

/** In which language a source is written. */
export type SourceLanguage = (typeof sourceLanguages)[number];
