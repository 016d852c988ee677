/** Members of {@link addresseeRoleList}, in display order. */
export const addresseeRoles = ["lead", "coordinating"] as const;

/** Whether an addressee leads or coordinates. */
export type AddresseeRole = (typeof addresseeRoles)[number];
