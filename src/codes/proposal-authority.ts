/** Members of {@link proposalAuthorityList}, in display order. */
export const proposalAuthorities = ["commune", "province", "central"] as const;

/** Which level has the authority to decide on a proposal. */
export type ProposalAuthority = (typeof proposalAuthorities)[number];
