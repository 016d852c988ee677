import { sameValue } from "../core/same-value.js";
import type { IssueCollector } from "../issues/collector.js";
import { keyOf } from "../model/lookup.js";
import type { Visit } from "../model/oversight/visit.js";
import type { AnyRecord } from "../model/record.js";
import type { Sound } from "./sound.js";

interface Named {
  readonly pointer: string;
  /** Absent: a stop, which is a part of its visit and never repeated without it. */
  readonly record?: AnyRecord;
}

/** Reports names that stand twice within a kind: as an error, or as a repetition where both records say the same. */
export function reportDuplicates(sound: readonly Sound[], collector: IssueCollector): void {
  const seen = new Map<string, Named>();
  for (const { kind, record, subject } of sound) {
    // A unit may stand several times, each with its own span of validity: a rule compares them.
    if (kind === "province" || kind === "commune") continue;
    const id = keyOf(kind, record);
    const pointer = kind === "former-unit" ? "/ref" : "/id";
    const first = noted(seen, `${kind}:${id}`, { pointer: subject.base + pointer, record });
    const isRepeated = first?.record !== undefined && sameValue(first.record, record);
    if (first !== undefined)
      collector.add(subject, isRepeated ? "repeated_record" : "duplicate_id", pointer, {
        id,
        first: first.pointer,
      });
    // The stops of a repeated visit are repeated with it.
    if (kind !== "visit" || isRepeated) continue;
    for (const [index, stop] of ((record as Visit).stops ?? []).entries()) {
      const inner = `/stops/${index}/id`;
      const before = noted(seen, `stop:${stop.id}`, { pointer: subject.base + inner });
      if (before !== undefined)
        collector.add(subject, "duplicate_id", inner, { id: stop.id, first: before.pointer });
    }
  }
}

/** Notes the first of a name, and returns it to those that come after. */
function noted(seen: Map<string, Named>, name: string, named: Named): Named | undefined {
  const first = seen.get(name);
  if (first === undefined) seen.set(name, named);
  return first;
}
