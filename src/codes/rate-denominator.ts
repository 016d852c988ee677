/** Members of {@link rateDenominatorList}, in display order. */
export const rateDenominators = ["received", "resolved", "results-returned", "rated"] as const;

/** Of what a printed percentage is taken. */
export type RateDenominator = (typeof rateDenominators)[number];
