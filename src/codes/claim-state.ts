/** Members of {@link claimStateList}, in display order. */
export const claimStates = ["unspecified", "not-applicable", "lost"] as const;

/** Why something mentioned has no value. */
export type ClaimState = (typeof claimStates)[number];
