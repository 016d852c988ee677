/** Members of {@link qualificationList}, in display order. */
export const qualifications = [
  "below-university",
  "elementary",
  "intermediate",
  "college",
  "university",
  "postgraduate",
  "master",
  "doctorate",
] as const;

/** The level of training, rising; a summary level stands before the levels it covers. */
export type Qualification = (typeof qualifications)[number];
