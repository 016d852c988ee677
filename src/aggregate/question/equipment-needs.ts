import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { keyed, placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** What is asked for in one province. */
export interface EquipmentNeedsRow {
  readonly need: "equipment" | "headquarters";
  /** Two digits; absent: not known. */
  readonly province?: string | undefined;
  readonly proposals: number;
  /** Communes that ask; one that asks twice counts once. */
  readonly communes: number;
}

/** Needs for equipment and headquarters. */
export function equipmentNeeds(): Question<EquipmentNeedsRow> {
  return question({
    name: "equipment-needs",
    title: { vi: "Nhu cầu trang thiết bị, trụ sở", en: "Needs for equipment and headquarters" },
    unit: { vi: "Kiến nghị; xã", en: "Proposal; commune" },
    population: { vi: "Kiến nghị về thiết bị hoặc trụ sở", en: "Proposals for equipment or headquarters" },
    rule: {
      vi: "Thiết bị: loại kiến nghị; trụ sở: công trình loại trụ sở. Kiến nghị chung tính một lần, N xã.",
      en: "Equipment by the kind of proposal, headquarters by the kind of its project. A joint one counts once, N communes.",
    },
    reads: { ...placeReads, proposal: ["kind", "raisedBy", "projectIds"], project: ["kind"] },
    answer(facts, options) {
      const { communesOf, provinceOf } = placesOf(facts, options);
      const projects = keyed(facts.project);
      const leftOut: LeftOut[] = [];
      const asked = facts.proposal.flatMap(({ key, kind, raisedBy, projectIds = [] }) => {
        const needs: EquipmentNeedsRow["need"][] = kind === "equipment" ? ["equipment"] : [];
        if (projectIds.some((id) => projects.get(id)?.kind === "headquarters")) needs.push("headquarters");
        const { codes, complete } = communesOf(raisedBy);
        if (needs.length > 0 && !complete)
          leftOut.push({ kind: "proposal", id: key, reason: "members-unknown" });
        return needs.map((need) => ({ need, codes, province: provinceOf(raisedBy[0] ?? "") }));
      });
      const rows = grouped(asked, ({ need, province }) => ({ need, province })).map(({ by, items }) => ({
        ...by,
        proposals: items.length,
        communes: new Set(items.flatMap(({ codes }) => [...codes])).size,
      }));
      return { rows: sortRows(rows, "need", "province"), leftOut };
    },
  });
}
