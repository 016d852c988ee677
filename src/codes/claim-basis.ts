/** Members of {@link claimBasisList}, in display order. */
export const claimBases = ["stated", "inferred", "registry", "derived", "translated"] as const;

/** On what a value rests; absent: stated. */
export type ClaimBasis = (typeof claimBases)[number];
