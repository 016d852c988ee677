/** Members of {@link proposalStatusList}, in display order. */
export const proposalStatuses = [
  "raised",
  "recorded",
  "routed",
  "under-review",
  "answered",
  "forwarded",
  "implementing",
  "resolved",
  "withdrawn",
  "merged",
  "reopened",
] as const;

/** How far a proposal has come, as its events and answers say. */
export type ProposalStatus = (typeof proposalStatuses)[number];
