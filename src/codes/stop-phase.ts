/** Members of {@link stopPhaseList}, in display order. */
export const stopPhases = ["before-session", "after-session"] as const;

/** Whether a stop comes before or after the working session. */
export type StopPhase = (typeof stopPhases)[number];
