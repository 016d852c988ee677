import type { CapitalSource } from "../../codes/capital-source.js";
import type { ProjectKind } from "../../codes/project-kind.js";
import { grouped, howMany, reportedTotal } from "../grouped.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** Proposed projects of one kind and source of capital. */
export interface ProposedProjectsRow {
  /** Absent: not classified. */
  readonly kind?: ProjectKind | undefined;
  /** Absent: not said. */
  readonly capitalSource?: CapitalSource | undefined;
  readonly projects: number;
  /** Projects that lie in or serve several communes. */
  readonly crossCommune: number;
  /** Cost in đồng, as far as it was reported; absent: nowhere. */
  readonly costVnd?: number | undefined;
  /** Projects whose cost was not reported. */
  readonly costNotReported: number;
}

/** Proposed projects by kind and source of capital. */
export function proposedProjects(): Question<ProposedProjectsRow> {
  return question({
    name: "proposed-projects",
    title: {
      vi: "Công trình đề xuất theo loại, kinh phí, liên xã",
      en: "Proposed projects by kind, cost and reach",
    },
    unit: { vi: "Công trình, dự án", en: "Project" },
    population: { vi: "Công trình ở giai đoạn đề xuất", en: "Projects at the stage of proposal" },
    rule: {
      vi: "Chi phí chưa báo cáo không tính là 0.",
      en: "A cost that was not reported is not zero.",
    },
    reads: { project: ["kind", "units", "costVnd", "capitalSource", "stage"] },
    answer({ project }) {
      const rows = grouped(
        project.filter(({ stage }) => stage === "proposed"),
        ({ kind, capitalSource }) => ({ kind, capitalSource }),
      ).map(({ by, items }) => ({
        ...by,
        projects: items.length,
        crossCommune: howMany(items, ({ units }) => units.length > 1),
        costVnd: reportedTotal(items, ({ costVnd }) => costVnd),
        costNotReported: howMany(items, ({ costVnd }) => costVnd === undefined),
      }));
      return { rows: sortRows(rows, "-projects", "kind", "capitalSource") };
    },
  });
}
