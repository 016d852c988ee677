/** Members of {@link organisationKindList}, in display order. */
export const organisationKinds = [
  "kindergarten",
  "primary-school",
  "lower-secondary-school",
  "upper-secondary-school",
  "project-management-unit",
  "ministry",
  "vertical-agency",
  "division",
  "enterprise",
  "donor",
  "other",
] as const;

/** What kind of organisation a declared organisation is. */
export type OrganisationKind = (typeof organisationKinds)[number];
