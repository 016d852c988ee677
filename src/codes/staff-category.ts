/** Members of {@link staffCategoryList}, in display order. */
export const staffCategories = [
  "cadre",
  "civil-servant",
  "public-employee",
  "contract-worker",
  "part-time-worker",
] as const;

/** To which category of public staff a count refers. */
export type StaffCategory = (typeof staffCategories)[number];
