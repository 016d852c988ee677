/** Members of {@link proposalChannelList}, in display order. */
export const proposalChannels = ["session", "document", "supervision", "voters", "feedback-system"] as const;

/** By which way a proposal reaches its addressee. */
export type ProposalChannel = (typeof proposalChannels)[number];
