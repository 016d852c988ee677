import { stateIn } from "../claim.js";
import type { Rule } from "../rule.js";

/** A finding says which field it concerns, or why it does not. */
export const findingWithoutFieldRule: Rule<"finding_without_field", "finding"> = {
  code: "finding_without_field",
  kinds: ["finding"],
  check(finding, report) {
    if (finding.fields === undefined && !stateIn(finding)("/fields")) report("", {});
  },
};
