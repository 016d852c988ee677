/** Members of {@link proposalKindList}, in display order. */
export const proposalKinds = [
  "personnel",
  "training",
  "policy",
  "guidance",
  "construction",
  "repair",
  "equipment",
  "funding",
  "software",
  "procedure",
  "planning",
  "other",
] as const;

/** What a proposal asks for. */
export type ProposalKind = (typeof proposalKinds)[number];
