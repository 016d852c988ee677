/** Members of {@link proposalEventTypeList}, in display order. */
export const proposalEventTypes = [
  "recorded",
  "routed",
  "under-review",
  "implementing",
  "resolved",
  "withdrawn",
  "reopened",
  "merged",
] as const;

/** What happened to a proposal, apart from its answers. */
export type ProposalEventType = (typeof proposalEventTypes)[number];
