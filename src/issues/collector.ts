import type { IssueSeverity } from "../codes/issue-severity.js";
import type { RecordKind } from "../core/record-kind.js";
import { issueCatalog } from "./catalog.js";
import type { Issue, IssueCode } from "./issue.js";
import type { IssueParams } from "./params.js";
import type { IssueCounts, Result, SeverityOverrides } from "./result.js";

/** Most issues kept for one code. */
export const ISSUES_PER_CODE = 1000;

/** Most issues kept in one result. */
export const ISSUES_IN_ALL = 10_000;

/** The record that issues are about, and where it stands. */
export interface Subject {
  readonly kind?: RecordKind;
  readonly recordId?: string;
  /** Pointer of the record from the root. */
  readonly base: string;
  /** Line of the stream; absent: no stream. */
  readonly line?: number;
  /** Cell of the workbook; absent: no workbook. */
  readonly cell?: string;
}

/** Params, or how to find them: asked only of issues that are kept. */
export type LazyParams<Code extends IssueCode> = IssueParams[Code] | (() => IssueParams[Code]);

/** Collects issues: applies severities, keeps a bounded number, counts all. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly counts: IssueCounts = { error: 0, warning: 0, info: 0, byCode: {} };
  readonly #overrides: SeverityOverrides;
  readonly #limit: number;

  constructor(options: { severities?: SeverityOverrides | undefined; maxIssues?: number | undefined } = {}) {
    this.#overrides = options.severities ?? {};
    this.#limit = options.maxIssues ?? ISSUES_IN_ALL;
  }

  /** Adds one issue; `pointer` is relative to the subject. */
  add<Code extends IssueCode>(subject: Subject, code: Code, pointer: string, params: LazyParams<Code>): void {
    const severity = this.#severityOf(code);
    if (severity === "off") return;
    const count = (this.counts.byCode[code] ?? 0) + 1;
    this.counts.byCode[code] = count;
    this.counts[severity] += 1;
    if (count > ISSUES_PER_CODE || this.issues.length >= this.#limit) return;
    const { kind, recordId, base, line, cell } = subject;
    this.issues.push({
      code,
      severity,
      ...(kind !== undefined && { kind }),
      ...(recordId !== undefined && { recordId }),
      pointer: base + pointer,
      params: typeof params === "function" ? (params as () => IssueParams[Code])() : params,
      ...(line !== undefined && { line }),
      ...(cell !== undefined && { cell }),
    } as Issue);
  }

  /** Whether anything was noticed. */
  get isEmpty(): boolean {
    return this.counts.error + this.counts.warning + this.counts.info === 0;
  }

  /** A collector of the same severities, empty. */
  begin(): IssueCollector {
    return new IssueCollector({ severities: this.#overrides, maxIssues: this.#limit });
  }

  /** Counts issues of which nothing else is known. */
  count(code: IssueCode, count: number): void {
    const severity = this.#severityOf(code);
    if (severity === "off" || count <= 0) return;
    this.counts.byCode[code] = (this.counts.byCode[code] ?? 0) + count;
    this.counts[severity] += count;
  }

  /** Adds what another collector of the same severities has noticed. */
  merge({ issues, counts }: Pick<IssueCollector, "issues" | "counts">): void {
    const room = new Map<IssueCode, number>();
    for (const issue of issues) {
      const left = room.get(issue.code) ?? ISSUES_PER_CODE - (this.counts.byCode[issue.code] ?? 0);
      room.set(issue.code, left - 1);
      if (left > 0 && this.issues.length < this.#limit) this.issues.push(issue);
    }
    for (const severity of ["error", "warning", "info"] as const) this.counts[severity] += counts[severity];
    for (const [code, count] of Object.entries(counts.byCode) as [IssueCode, number][])
      this.counts.byCode[code] = (this.counts.byCode[code] ?? 0) + count;
  }

  #severityOf(code: IssueCode): IssueSeverity | "off" {
    const definition = issueCatalog[code];
    const override = definition.layer === "structure" ? undefined : this.#overrides[code];
    return override?.severity ?? definition.severity;
  }

  /** The result with `value` when there was no error. */
  result<T>(value: T): Result<T> {
    const overrides = Object.keys(this.#overrides).length > 0 ? { overrides: this.#overrides } : {};
    const outcome = { issues: this.issues, counts: this.counts, ...overrides };
    return this.counts.error === 0 ? { ok: true, value, ...outcome } : { ok: false, ...outcome };
  }
}
