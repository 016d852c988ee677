import { stateIn } from "../claim.js";
import type { Rule } from "../rule.js";

/** Works that are asked for stand as projects, so that they can be counted and their cost summed. */
export const proposalWithoutProjectRule: Rule<"proposal_without_project", "proposal"> = {
  code: "proposal_without_project",
  kinds: ["proposal"],
  check(proposal, report) {
    const { kind, projectIds } = proposal;
    if ((kind !== "construction" && kind !== "repair") || projectIds !== undefined) return;
    if (!stateIn(proposal)("/projectIds")) report("", { kind });
  },
};
