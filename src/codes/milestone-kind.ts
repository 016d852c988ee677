import type { CodeList } from "./code-list.js";

/** Members of {@link milestoneKindList}, in display order. */
export const milestoneKinds = [
  "announcement-ceremony",
  "party-organisation-founded",
  "leaders-designated",
  "party-congress",
  "council-session",
  "other",
] as const;

/** What kind of milestone a unit passes. */
export type MilestoneKind = (typeof milestoneKinds)[number];

/** What kind of milestone a unit passes. */
export const milestoneKindList: CodeList<MilestoneKind> = {
  name: "milestone-kind",
  title: { vi: "Loại mốc", en: "Kind of milestone" },
  open: true,
  source: "The five reports of 2025",
  members: {
    "announcement-ceremony": {
      vi: "Lễ công bố nghị quyết, quyết định",
      en: "Announcement ceremony",
      aliases: ["lễ công bố", "công bố thành lập"],
    },
    "party-organisation-founded": {
      vi: "Thành lập Đảng bộ",
      en: "Party organisation founded",
      aliases: ["thành lập đảng bộ xã"],
    },
    "leaders-designated": {
      vi: "Chỉ định nhân sự lãnh đạo",
      en: "Leaders designated",
      aliases: ["chỉ định", "chỉ định nhân sự"],
    },
    "party-congress": { vi: "Đại hội Đảng bộ", en: "Party congress", aliases: ["đại hội", "ĐHĐB"] },
    "council-session": {
      vi: "Kỳ họp Hội đồng nhân dân",
      en: "Session of the People's Council",
      aliases: ["kỳ họp HĐND", "kỳ họp"],
    },
    other: { vi: "Mốc khác", en: "Other milestone", aliases: ["khác"] },
  },
};
