import { rearrangement } from "../law/rearrangement.js";
import type { Rule } from "../rule.js";

/** A unit made from units of the former structure has the days of the rearrangement of 2025. */
export const successionDateDiffersRule: Rule<"succession_date_differs", "succession"> = {
  code: "succession_date_differs",
  kinds: ["succession"],
  check(succession, report) {
    const { successor, predecessors } = succession;
    const level = /^(?<level>province|commune):/.exec(successor)?.groups?.level as
      keyof typeof rearrangement | undefined;
    if (level === undefined || !predecessors.some(({ ref }) => ref?.startsWith("former-"))) return;
    for (const field of ["adoptedOn", "effectiveOn", "operationalFrom"] as const) {
      const { [field]: found } = succession;
      const expected = rearrangement[level][field];
      if (found !== undefined && found !== expected) report(`/${field}`, { field, found, expected });
    }
  },
};
