/** Members of {@link movementKindList}, in display order. */
export const movementKinds = [
  "second",
  "transfer",
  "rotate",
  "reinforce",
  "recruit",
  "contract",
  "resign",
  "retire",
] as const;

/** How staff move. */
export type MovementKind = (typeof movementKinds)[number];
