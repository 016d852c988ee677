/**
 * The catalogue of issues, their types, and what they say in Vietnamese and English. Needs no zod.
 *
 * @module
 */
export type { IssueSeverity } from "./codes/issue-severity.js";
export type { Locale } from "./core/locale.js";
export { issueCatalog } from "./issues/catalog.js";
export type { IssueDefinition } from "./issues/definition.js";
export { formatIssue } from "./issues/format.js";
export type { Issue, IssueCode, IssueOf } from "./issues/issue.js";
export type { Found, IssueParams, ValueType } from "./issues/params.js";
export type { RegistryIssueParams } from "./issues/params-registry.js";
export type { TableIssueParams, UnreadableReason } from "./issues/params-table.js";
export type {
  Failure,
  IssueCounts,
  Result,
  SeverityOverride,
  SeverityOverrides,
  Success,
} from "./issues/result.js";
