/** Members of {@link unitGroupKindList}, in display order. */
export const unitGroupKinds = ["former-district", "cluster", "region", "ad-hoc"] as const;

/** What holds a group of communes together. */
export type UnitGroupKind = (typeof unitGroupKinds)[number];
