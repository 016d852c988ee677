import type { RecordKind } from "../core/record-kind.js";
import type { Issue } from "../issues/issue.js";
import type { IssueCounts, Result } from "../issues/result.js";
import { lifecycleSeverities } from "../issues/severity-lifecycle.js";
import type { HistoryFault } from "./history.js";

/** The result of an act on a record: refused when one of the faults is an error. */
export function resultOf<T extends { readonly id: string }>(
  kind: RecordKind,
  value: T,
  faults: Iterable<HistoryFault>,
): Result<T> {
  const counts: IssueCounts = { error: 0, warning: 0, info: 0, byCode: {} };
  const issues: Issue[] = [];
  for (const { code, pointer, params } of faults) {
    const severity = lifecycleSeverities[code];
    issues.push({ code, severity, kind, recordId: value.id, pointer, params } as Issue);
    counts[severity] += 1;
    counts.byCode[code] = (counts.byCode[code] ?? 0) + 1;
  }
  return counts.error === 0 ? { ok: true, value, issues, counts } : { ok: false, issues, counts };
}
