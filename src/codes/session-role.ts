/** Members of {@link sessionRoleList}, in display order. */
export const sessionRoles = [
  "chair",
  "host",
  "presenter",
  "speaker",
  "concluder",
  "respondent",
  "attendee",
] as const;

/** What a participant does in a session. */
export type SessionRole = (typeof sessionRoles)[number];
