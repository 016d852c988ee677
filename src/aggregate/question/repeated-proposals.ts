import type { FieldCode } from "../../codes/field-code.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { keyed, placeReads, placesOf, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** What one commune asked for in one field at several sessions. */
export interface RepeatedProposalsRow {
  /** Five digits. */
  readonly commune: string;
  readonly field: FieldCode;
  readonly sessions: number;
  readonly proposals: number;
}

/** Proposals repeated: the same commune, the same field, at two sessions or more. */
export function repeatedProposals(): Question<RepeatedProposalsRow> {
  return question({
    name: "repeated-proposals",
    title: { vi: "Kiến nghị lặp lại qua nhiều buổi làm việc", en: "Proposals repeated at several sessions" },
    unit: { vi: "Kiến nghị", en: "Proposal" },
    population: {
      vi: "Kiến nghị nêu tại buổi làm việc, có lĩnh vực",
      en: "Classified proposals made at sessions",
    },
    rule: {
      vi: "Cùng xã, cùng lĩnh vực chính, từ hai buổi trở lên; kiến nghị chung tính cho từng xã.",
      en: "Same commune, same main field, two sessions or more; a joint proposal counts for each commune.",
    },
    reads: { ...placeReads, proposal: ["fields", "raisedBy", "context"], report: ["sessionId"] },
    answer(facts, options) {
      const { communesOf } = placesOf(facts, options);
      const reports = keyed(facts.report);
      const leftOut: LeftOut[] = [];
      const sessionOf = (context = ""): string | undefined => {
        const [scheme, id] = split(context);
        return scheme === "session" ? id : scheme === "report" ? reports.get(id)?.sessionId : undefined;
      };
      const made = facts.proposal.flatMap(({ key, fields, raisedBy, context }) => {
        const session = sessionOf(context);
        const field = fields?.[0];
        if (session === undefined || field === undefined) return [];
        const { codes, complete } = communesOf(raisedBy);
        if (!complete) leftOut.push({ kind: "proposal", id: key, reason: "members-unknown" });
        return [...codes].map((commune) => ({ commune, field, session }));
      });
      const rows = grouped(made, ({ commune, field }) => ({ commune, field }))
        .map(({ by, items }) => ({
          ...by,
          sessions: new Set(items.map(({ session }) => session)).size,
          proposals: items.length,
        }))
        .filter(({ sessions }) => sessions > 1);
      return { rows: sortRows(rows, "-sessions", "commune", "field"), leftOut };
    },
  });
}
