import { firstDayOf, lastDayOf } from "../../core/dates.js";
import { dateOf } from "../../model/inherit.js";
import type { Rule } from "../rule.js";

/** An answer is not older than the proposals it answers. */
export const answerBeforeProposalRule: Rule<"answer_before_proposal", "answer"> = {
  code: "answer_before_proposal",
  kinds: ["answer"],
  reads: ["proposal"],
  check({ proposalIds = [] }, report, { lookup, date: answered }) {
    if (answered === undefined) return;
    for (const [index, proposalId] of proposalIds.entries()) {
      const proposal = lookup.find("proposal", proposalId);
      const raised = proposal && dateOf("proposal", proposal, lookup);
      if (raised !== undefined && lastDayOf(answered) < firstDayOf(raised))
        report(`/proposalIds/${index}`, { answered, raised, proposalId });
    }
  },
};
