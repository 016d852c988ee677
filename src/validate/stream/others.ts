import type { RecordKind } from "../../core/record-kind.js";
import type { IssueCollector, Subject } from "../../issues/collector.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import { keyOf } from "../../model/lookup.js";
import type { AnyRecord } from "../../model/record.js";
import { rules } from "../../rules/all.js";
import type { RuleContext } from "../../rules/rule.js";
import { applyRules, rulesOf } from "../apply-rules.js";

/** Most records kept because a rule over several records needs them. */
const KEPT_RECORDS = 50_000;

/** Kinds that rules look up when they judge a record of another kind. */
const lookedUp: ReadonlySet<keyof FoundByKind> = new Set(rules.flatMap(({ reads = [] }) => reads));

/** Fields that no rule reads in another record than its own. */
const OWN_MATTER: ReadonlySet<string> = new Set([
  "summary",
  "note",
  "measures",
  "translations",
  "names",
  "links",
  "extensions",
]);

type Around = Omit<RuleContext, "kind" | "date" | "lookup">;

interface Waiting {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly subject: Subject;
  readonly around: Around;
}

/**
 * Judges what concerns several records: at once where the others have come, else at the end of the stream. Keeps a bounded
 * number of records, without their texts.
 */
export class Others {
  /** How many records could not be judged because too many would have had to be kept. */
  unjudged = 0;
  readonly #found = new Map<string, AnyRecord>();
  #waiting: Waiting[] = [];
  #isFull = false;

  /** Notes a sound record that rules may look up. */
  keep(kind: RecordKind, record: AnyRecord): void {
    if (!lookedUp.has(kind)) return;
    const name = `${kind}:${keyOf(kind, record)}`;
    if (this.#found.has(name)) return;
    if (this.#hasRoom()) this.#found.set(name, slim(record));
  }

  /** Judges a sound record against the others that have come, or has it wait for them. */
  judge(
    kind: RecordKind,
    record: AnyRecord,
    around: Around,
    subject: Subject,
    collector: IssueCollector,
  ): void {
    if (rulesOf(kind, "across").length === 0) return;
    const { found, missed } = this.#judge({ kind, record, subject, around }, collector);
    if (!missed) collector.merge(found);
    else if (this.#hasRoom()) this.#waiting.push({ kind, record: slim(record), subject, around });
    else this.unjudged += 1;
  }

  /** Judges the records that wait; none comes any more. */
  report(collector: IssueCollector): void {
    for (const waiting of this.#waiting) {
      const { found, missed } = this.#judge(waiting, collector);
      if (missed && this.#isFull) this.unjudged += 1;
      else collector.merge(found);
    }
    this.#waiting = [];
  }

  #judge(
    { kind, record, subject, around }: Waiting,
    collector: IssueCollector,
  ): { found: IssueCollector; missed: boolean } {
    const found = collector.begin();
    let missed = false;
    const lookup: Lookup = {
      find: (target, id) => {
        const other = this.#found.get(`${target}:${id}`);
        missed ||= other === undefined;
        return other as never;
      },
      visitOf: () => undefined,
    };
    applyRules(kind, record, { ...around, lookup }, subject, found, "across");
    return { found, missed };
  }

  #hasRoom(): boolean {
    const hasRoom = this.#found.size + this.#waiting.length < KEPT_RECORDS;
    this.#isFull ||= !hasRoom;
    return hasRoom;
  }
}

function slim(record: AnyRecord): AnyRecord {
  const kept = Object.entries(record).filter(([key]) => !OWN_MATTER.has(key));
  return Object.fromEntries(kept) as unknown as AnyRecord;
}
