import type { IssueSeverity } from "../codes/issue-severity.js";

/** What is fixed about an issue code. */
export interface IssueDefinition {
  /** The severity unless the options say otherwise. Only contradictions of structure are errors. */
  readonly severity: IssueSeverity;
  /** `structure`: one value against its schema; cannot be overridden. `rule`: several values or records. */
  readonly layer: "structure" | "rule";
  /** The law, standard or reason behind it. */
  readonly source: string;
  /** The version that introduced it. */
  readonly since: string;
}

/** An issue of one value against its schema. */
export function structure(source: string): IssueDefinition {
  return { severity: "error", layer: "structure", source, since: "0.1.0" };
}

/** An issue of several values or records. */
export function rule(severity: IssueSeverity, source: string): IssueDefinition {
  return { severity, layer: "rule", source, since: "0.1.0" };
}
