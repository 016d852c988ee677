import type { CodeList } from "./code-list.js";

/** Members of {@link projectKindList}, in display order. */
export const projectKinds = [
  "headquarters",
  "classroom-block",
  "school",
  "health-station",
  "bridge",
  "road",
  "storm-repair",
  "irrigation",
  "resettlement",
  "other",
] as const;

/** What a project builds. */
export type ProjectKind = (typeof projectKinds)[number];

/** What a project builds. */
export const projectKindList: CodeList<ProjectKind> = {
  name: "project-kind",
  title: { vi: "Loại công trình, dự án", en: "Kind of project" },
  open: true,
  source: "The five reports of 2025",
  members: {
    headquarters: { vi: "Trụ sở làm việc", en: "Headquarters", aliases: ["trụ sở", "nhà làm việc"] },
    "classroom-block": { vi: "Nhà lớp học", en: "Classroom block", aliases: ["phòng học", "dãy lớp học"] },
    school: { vi: "Trường học", en: "School", aliases: ["trường"] },
    "health-station": { vi: "Trạm y tế", en: "Health station", aliases: ["TYT"] },
    bridge: { vi: "Cầu", en: "Bridge", aliases: ["cầu dân sinh"] },
    road: { vi: "Đường giao thông", en: "Road", aliases: ["đường", "giao thông"] },
    "storm-repair": {
      vi: "Khắc phục hậu quả mưa bão",
      en: "Storm damage repair",
      aliases: ["khắc phục mưa bão", "khắc phục thiên tai", "sửa chữa sau bão"],
    },
    irrigation: { vi: "Thủy lợi", en: "Irrigation", aliases: ["kênh mương", "hồ đập"] },
    resettlement: { vi: "Tái định cư", en: "Resettlement", aliases: ["TĐC", "khu tái định cư"] },
    other: { vi: "Công trình khác", en: "Other project", aliases: ["khác"] },
  },
};
