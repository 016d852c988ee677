import { sameValue } from "../core/same-value.js";
import type { IssueCollector, Subject } from "../issues/collector.js";
import { keyOf } from "../model/lookup.js";
import type { Visit } from "../model/oversight/visit.js";
import type { Sound } from "./sound.js";

interface Named {
  readonly pointer: string;
  readonly value: object;
}

/** Reports names that stand twice within a kind: as an error, or as a repetition where both records say the same. */
export function reportDuplicates(sound: readonly Sound[], collector: IssueCollector): void {
  const seen = new Map<string, Named>();
  const isRepeated = (
    kind: string,
    id: string,
    value: object,
    subject: Subject,
    pointer: string,
  ): boolean => {
    const name = `${kind}:${id}`;
    const before = seen.get(name);
    if (before === undefined) {
      seen.set(name, { pointer: subject.base + pointer, value });
      return false;
    }
    const isSame = sameValue(before.value, value);
    const code = isSame ? "repeated_record" : "duplicate_id";
    collector.add(subject, code, pointer, { id, first: before.pointer });
    return isSame;
  };
  for (const { kind, record, subject } of sound) {
    // A unit may stand several times, each with its own span of validity: a rule compares them.
    if (kind === "province" || kind === "commune") continue;
    const pointer = kind === "former-unit" ? "/ref" : "/id";
    // The stops of a repeated visit are repeated with it.
    if (!isRepeated(kind, keyOf(kind, record), record, subject, pointer) && kind === "visit")
      for (const [index, stop] of ((record as Visit).stops ?? []).entries())
        isRepeated("stop", stop.id, stop, subject, `/stops/${index}/id`);
  }
}
