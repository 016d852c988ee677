import type { CodeList } from "./code-list.js";

/** Members of {@link grainList}, in display order. */
export const grains = ["leader", "deputy-leader", "leaders-representative", "specialist"] as const;

/** At which rank a body is represented. */
export type Grain = (typeof grains)[number];

/** At which rank a body is represented. */
export const grainList: CodeList<Grain> = {
  name: "grain",
  title: { vi: "Cấp đại diện", en: "Rank of representation" },
  open: false,
  source: "The five reports of 2025",
  members: {
    leader: { vi: "Lãnh đạo", en: "Leader", aliases: ["người đứng đầu", "thủ trưởng", "cấp trưởng"] },
    "deputy-leader": { vi: "Cấp phó", en: "Deputy leader", aliases: ["phó thủ trưởng", "phó"] },
    "leaders-representative": {
      vi: "Đại diện lãnh đạo",
      en: "Representative of the leaders",
      aliases: ["đại diện", "đại diện LĐ"],
    },
    specialist: { vi: "Chuyên viên", en: "Specialist", aliases: ["CV"] },
  },
};
