import type { IssueCollector, Subject } from "../issues/collector.js";

/** What `read` returns; where it throws, `undefined` and an issue: getters and proxies may throw anything. */
export function readable<T>(subject: Subject, collector: IssueCollector, read: () => T): T | undefined {
  try {
    return read();
  } catch {
    collector.add(subject, "unreadable_value", "", {});
    return undefined;
  }
}
