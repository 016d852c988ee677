/** Members of {@link changeDirectionList}, in display order. */
export const changeDirections = ["up", "down", "flat"] as const;

/** Which way a measure has changed. */
export type ChangeDirection = (typeof changeDirections)[number];
