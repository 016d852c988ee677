import type { CodeList } from "./code-list.js";

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

/** The level of training, rising; a summary level stands before the levels it covers. */
export const qualificationList: CodeList<Qualification> = {
  name: "qualification",
  title: { vi: "Trình độ đào tạo", en: "Level of training" },
  open: false,
  source: "Common levels of staff statistics",
  members: {
    "below-university": { vi: "Dưới đại học", en: "Below university", aliases: ["dưới ĐH"] },
    elementary: { vi: "Sơ cấp", en: "Elementary level", aliases: ["SC"] },
    intermediate: { vi: "Trung cấp", en: "Intermediate level", aliases: ["TC", "trung học chuyên nghiệp"] },
    college: { vi: "Cao đẳng", en: "College", aliases: ["CĐ"] },
    university: { vi: "Đại học", en: "University", aliases: ["ĐH", "cử nhân", "kỹ sư", "bachelor"] },
    postgraduate: { vi: "Trên đại học", en: "Postgraduate", aliases: ["sau đại học", "trên ĐH", "SĐH"] },
    master: { vi: "Thạc sĩ", en: "Master", aliases: ["ThS", "thạc sỹ", "cao học"] },
    doctorate: { vi: "Tiến sĩ", en: "Doctorate", aliases: ["TS", "tiến sỹ", "PhD"] },
  },
};
