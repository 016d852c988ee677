/** Members of {@link linkRelationList}, in display order. */
export const linkRelations = [
  "about",
  "explains",
  "part-of",
  "implements",
  "replaces",
  "responds-to",
  "may-be-same",
] as const;

/** How one record relates to another. */
export type LinkRelation = (typeof linkRelations)[number];
