import type { CodeList } from "./code-list.js";

/** Members of {@link projectStageList}, in display order. */
export const projectStages = ["proposed", "planned", "under-way", "finished"] as const;

/** How far a project has come. */
export type ProjectStage = (typeof projectStages)[number];

/** How far a project has come. */
export const projectStageList: CodeList<ProjectStage> = {
  name: "project-stage",
  title: { vi: "Giai đoạn dự án", en: "Stage of the project" },
  open: false,
  source: "The five reports of 2025",
  members: {
    proposed: { vi: "Đề xuất", en: "Proposed", aliases: ["kiến nghị"] },
    planned: { vi: "Đã đưa vào kế hoạch", en: "Planned", aliases: ["chuẩn bị đầu tư", "đã bố trí vốn"] },
    "under-way": { vi: "Đang thi công", en: "Under way", aliases: ["đang thực hiện", "đang triển khai"] },
    finished: { vi: "Đã hoàn thành", en: "Finished", aliases: ["hoàn thành", "đã nghiệm thu"] },
  },
};
