/** Members of {@link sourceExtentList}, in display order. */
export const sourceExtents = ["full", "excerpt", "headline"] as const;

/** How much of a source was read. */
export type SourceExtent = (typeof sourceExtents)[number];
