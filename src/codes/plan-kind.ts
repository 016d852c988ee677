/** Members of {@link planKindList}, in display order. */
export const planKinds = [
  "socio-economic",
  "work-programme",
  "action-programme",
  "medium-term-investment",
  "key-tasks",
  "other",
] as const;

/** What kind of plan or programme it is. */
export type PlanKind = (typeof planKinds)[number];
