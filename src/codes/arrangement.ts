/** Members of {@link arrangementList}, in display order. */
export const arrangements = ["formed", "unchanged", "renamed", "retyped"] as const;

/** What the rearrangement made of a unit. */
export type Arrangement = (typeof arrangements)[number];
