import { grouped, howMany, reportedTotal } from "../grouped.js";
import { keyed, placeReads, placesOf } from "../place.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** What one unit asks for works it took over from former units. */
export interface InheritedDebtsRow {
  /** Who asks. */
  readonly raisedBy: string;
  /** Two digits; absent: not known. */
  readonly province?: string | undefined;
  readonly proposals: number;
  /** Works taken over that they are about. */
  readonly projects: number;
  /** Cost in đồng, as far as it was reported; absent: nowhere. */
  readonly costVnd?: number | undefined;
  /** Projects whose cost was not reported. */
  readonly costNotReported: number;
}

/** Proposals to fund works inherited from districts and communes before 1 July 2025. */
export function inheritedDebts(): Question<InheritedDebtsRow> {
  return question({
    name: "inherited-debts",
    title: {
      vi: "Kiến nghị về công trình tiếp nhận từ đơn vị cũ",
      en: "Proposals on works inherited from former units",
    },
    unit: { vi: "Kiến nghị; công trình", en: "Proposal; project" },
    population: {
      vi: "Kiến nghị kinh phí cho công trình tiếp nhận",
      en: "Proposals for funding of inherited works",
    },
    rule: {
      vi: "Kiến nghị loại kinh phí, có công trình ghi rõ tiếp nhận từ đơn vị cũ; kiến nghị chung tính một lần.",
      en: "Proposals of the kind funding whose projects were taken over from a former unit; a joint one counts once.",
    },
    reads: {
      ...placeReads,
      proposal: ["kind", "raisedBy", "projectIds"],
      project: ["inheritedFrom", "costVnd"],
    },
    answer(facts, options) {
      const { provinceOf } = placesOf(facts, options);
      const projects = keyed(facts.project.filter(({ inheritedFrom }) => inheritedFrom !== undefined));
      const asked = facts.proposal.flatMap(({ kind, raisedBy, projectIds = [] }) => {
        const inherited = projectIds.filter((id) => projects.has(id));
        return kind === "funding" && inherited.length > 0
          ? [{ raisedBy: [...raisedBy].sort(), inherited }]
          : [];
      });
      const rows = grouped(asked, ({ raisedBy }) => ({
        raisedBy: raisedBy.join(" "),
        province: provinceOf(raisedBy[0] ?? ""),
      })).map(({ by, items }) => {
        const works = [...new Set(items.flatMap(({ inherited }) => inherited))].map((id) => projects.get(id));
        return {
          ...by,
          proposals: items.length,
          projects: works.length,
          costVnd: reportedTotal(works, (work) => work?.costVnd),
          costNotReported: howMany(works, (work) => work?.costVnd === undefined),
        };
      });
      return { rows: sortRows(rows, "province", "raisedBy") };
    },
  });
}
