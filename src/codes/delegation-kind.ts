/** Members of {@link delegationKindList}, in display order. */
export const delegationKinds = [
  "working-delegation",
  "working-group",
  "inspection-team",
  "supervision-team",
  "survey-team",
  "rapid-response-group",
  "other",
] as const;

/** What kind of delegation goes to the units. */
export type DelegationKind = (typeof delegationKinds)[number];
