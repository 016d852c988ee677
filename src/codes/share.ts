/** Members of {@link shareList}, in display order. */
export const shares = ["whole", "part", "none"] as const;

/** How much of the land or the people of a former unit went into its successor. */
export type Share = (typeof shares)[number];
