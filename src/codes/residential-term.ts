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
