import type { IssueDefinition } from "./definition.js";
import { rule } from "./definition.js";
import type { RegistryIssueParams } from "./params-registry.js";

const CODES = "Decision 19/2025/QĐ-TTg (codes of units)";
const COMMUNES = "Resolutions 1654 to 1687/NQ-UBTVQH15 of 16 June 2025, article 1";

/** The issues that a registry of units finds. */
export const registryIssues: Readonly<Record<keyof RegistryIssueParams, IssueDefinition>> = {
  unit_not_found: rule("error", CODES),
  former_code_used: rule("error", `${CODES}; ${COMMUNES}`),
  unit_not_in_force: rule("warning", `${COMMUNES}: operation from 1 July 2025`),
  kind_not_in_force: rule(
    "warning",
    "The resolution that gave the unit its kind; 22 communes became wards in 2026",
  ),
  name_code_mismatch: rule("error", `${CODES}: 1,820 codes stand for a unit of another name than before`),
  province_mismatch: rule("error", `${CODES}; Resolution 202/2025/QH15`),
  succession_mismatch: rule("error", COMMUNES),
  succession_extent_mismatch: rule("error", COMMUNES),
};
