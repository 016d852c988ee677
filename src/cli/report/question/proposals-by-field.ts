import type { FieldCode } from "../../../codes/field-code.js";
import { grouped, howMany } from "../../../aggregate/grouped.js";
import { sortRows } from "../../../aggregate/order.js";
import { proposalReads, proposalStatesOf } from "../../../aggregate/proposal-state.js";
import { question, type Question } from "../../../aggregate/question.js";

/** Proposals of one main field. */
export interface ProposalsByFieldRow {
  /** Absent: not classified. */
  readonly field?: FieldCode | undefined;
  readonly proposals: number;
  /** Those that wait for an answer. */
  readonly waiting: number;
  /** Records that stand for a set of proposals that is not itemised. */
  readonly sets: number;
}

/** Proposals made and waiting, by main field. */
export const proposalsByField: Question<ProposalsByFieldRow> = question({
  name: "proposals-by-field",
  title: { vi: "Kiến nghị đã nêu và đang chờ trả lời", en: "Proposals made and waiting" },
  unit: { vi: "Kiến nghị", en: "Proposal" },
  population: { vi: "Mọi kiến nghị", en: "All proposals" },
  rule: {
    vi: "Đang chờ: chưa được trả lời trọn vẹn, hoặc đã mở lại; ghi nhận, đang nghiên cứu, chuyển tiếp chưa phải trả lời.",
    en: "Waiting: not wholly answered, or opened again; that it was noted, is under study or was passed on is no answer.",
  },
  reads: {
    ...proposalReads,
    proposal: [...proposalReads.proposal, "fields"],
  },
  answer(facts) {
    const fieldOf = new Map(facts.proposal.map(({ key, fields }) => [key, fields?.[0]]));
    const rows = grouped(proposalStatesOf(facts), ({ proposal }) => ({
      field: fieldOf.get(proposal.key),
    })).map(({ by, items }) => ({
      ...by,
      proposals: items.length,
      waiting: howMany(items, ({ isOpen }) => isOpen),
      sets: howMany(items, ({ proposal }) => proposal.itemised === false),
    }));
    return { rows: sortRows(rows, "-waiting", "-proposals", "field") };
  },
});
