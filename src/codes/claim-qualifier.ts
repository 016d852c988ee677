/** Members of {@link claimQualifierList}, in display order. */
export const claimQualifiers = ["about", "nearly", "over", "under", "at-least", "at-most"] as const;

/** How exact a value is; absent: exact. */
export type ClaimQualifier = (typeof claimQualifiers)[number];
