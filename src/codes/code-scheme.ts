/** Members of {@link codeSchemeList}, in display order. */
export const codeSchemes = [
  "vn-gso-province",
  "vn-gso-commune",
  "vn-agency-qcvn102",
  "vn-agency-qd20",
  "iso-3166-2",
  "postal",
  "other",
] as const;

/** From which register a further code of a unit or organisation comes. */
export type CodeScheme = (typeof codeSchemes)[number];
