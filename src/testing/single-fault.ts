import type * as fc from "fast-check";
import type { IssueCode } from "../issues/issue.js";
import type { TableIssueParams } from "../issues/params-table.js";
import { authorityFaults } from "./fault/authority.js";
import { baseFaults } from "./fault/base.js";
import { conditionFaults } from "./fault/condition.js";
import type { Fault, Faults } from "./fault/fault.js";
import { lifecycleFaults } from "./fault/lifecycle.js";
import { oversightFaults } from "./fault/oversight.js";
import { registryFaults } from "./fault/registry.js";
import { servicesFaults } from "./fault/services.js";
import { territoryFaults } from "./fault/territory.js";
import { streamFaults } from "./fault/stream.js";
import { structureFaults } from "./fault/structure.js";

/** The codes that validation finds; those of files of tables are found when these are read. */
export type ValidationCode = Exclude<IssueCode, keyof TableIssueParams>;

const faults: Faults<ValidationCode> = {
  ...structureFaults,
  ...conditionFaults,
  ...baseFaults,
  ...oversightFaults,
  ...servicesFaults,
  ...streamFaults,
  ...registryFaults,
  ...territoryFaults,
  ...authorityFaults,
  ...lifecycleFaults,
};

/**
 * Values that are sound but for one fault, the one that an issue code stands for: to test what a program does with each
 * issue. Validation finds exactly this code in them, once; codes about units need the option `registry`.
 *
 * @example
 * fc.assert(
 *   fc.property(singleFault("gift_of_nothing"), ({ value }) =>
 *     validateRecord("gift", value).issues.every(({ code }) => code === "gift_of_nothing"),
 *   ),
 * );
 */
export function singleFault(code: ValidationCode): fc.Arbitrary<Fault> {
  return faults[code];
}
