import type { Predecessor, Succession } from "../../model/territory/succession.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";

interface Use {
  readonly succession: Succession;
  readonly predecessor: Predecessor;
  readonly index: number;
}

/** What went to one successor whole went to no other: the unit, its land, its people. */
export const predecessorUsedTwiceRule: DatasetRule<"predecessor_used_twice"> = {
  code: "predecessor_used_twice",
  kinds: ["succession"],
  check({ successions = [] }, report, { firstAt }) {
    const uses = successions.flatMap((succession) =>
      succession.predecessors.map((predecessor, index): Use => ({ succession, predecessor, index })),
    );
    for (const [ref, group] of groupBy(uses, ({ predecessor }) => predecessor.ref)) {
      const whole = group.find(({ predecessor }) => predecessor.extent === "whole");
      const clash = whole && group.find((use) => use.succession.successor !== whole.succession.successor);
      if (whole === undefined || clash === undefined) continue;
      const first = firstAt(whole.succession, `/predecessors/${whole.index}`);
      report(clash.succession, `/predecessors/${clash.index}/ref`, { predecessor: ref, ...first });
    }
  },
};
