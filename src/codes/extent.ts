/** Members of {@link extentList}, in display order. */
export const extents = ["whole", "part"] as const;

/** Whether the whole of a former unit or a part went into its successor. */
export type Extent = (typeof extents)[number];
