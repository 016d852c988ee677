/** Members of {@link delegationRoleList}, in display order. */
export const delegationRoles = ["head", "standing-deputy-head", "deputy-head", "secretary"] as const;

/** What a member does in a delegation; absent: an ordinary member. */
export type DelegationRole = (typeof delegationRoles)[number];
