/** Members of {@link claimLocatorList}, in display order. */
export const claimLocators = ["headline", "text", "caption", "table", "metadata"] as const;

/** In which part of its source a value stands. */
export type ClaimLocator = (typeof claimLocators)[number];
