/** Members of {@link certificationList}, in display order. */
export const certifications = ["included", "excluded"] as const;

/** Whether a statistic counts certifications of copies and signatures. */
export type Certification = (typeof certifications)[number];
