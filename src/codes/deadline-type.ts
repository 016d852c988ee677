/** Members of {@link deadlineTypeList}, in display order. */
export const deadlineTypes = ["by", "within", "before", "recurring"] as const;

/** How a deadline is expressed. */
export type DeadlineType = (typeof deadlineTypes)[number];
