/** Members of {@link commitmentStateList}, in display order. */
export const commitmentStates = ["done", "promised"] as const;

/** Whether what is committed is already done. */
export type CommitmentState = (typeof commitmentStates)[number];
