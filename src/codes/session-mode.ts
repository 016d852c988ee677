/** Members of {@link sessionModeList}, in display order. */
export const sessionModes = ["in-person", "online", "hybrid"] as const;

/** How the participants of a session meet. */
export type SessionMode = (typeof sessionModes)[number];
