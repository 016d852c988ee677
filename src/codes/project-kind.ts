/** Members of {@link projectKindList}, in display order. */
export const projectKinds = [
  "headquarters",
  "classroom-block",
  "school",
  "health-station",
  "bridge",
  "road",
  "storm-repair",
  "irrigation",
  "resettlement",
  "other",
] as const;

/** What a project builds. */
export type ProjectKind = (typeof projectKinds)[number];
