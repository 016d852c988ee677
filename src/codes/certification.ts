import type { CodeList } from "./code-list.js";

/** Members of {@link certificationList}, in display order. */
export const certifications = ["included", "excluded"] as const;

/** Whether a statistic counts certifications of copies and signatures. */
export type Certification = (typeof certifications)[number];

/** Whether a statistic counts certifications of copies and signatures. */
export const certificationList: CodeList<Certification> = {
  name: "certification",
  title: { vi: "Hồ sơ chứng thực", en: "Certifications" },
  open: false,
  source: "Practice of dossier statistics",
  members: {
    included: { vi: "Gồm hồ sơ chứng thực", en: "Included", aliases: ["có chứng thực", "gồm chứng thực"] },
    excluded: {
      vi: "Không gồm hồ sơ chứng thực",
      en: "Excluded",
      aliases: ["không tính chứng thực", "không gồm chứng thực"],
    },
  },
};
