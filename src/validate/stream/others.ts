import type { RecordKind } from "../../core/record-kind.js";
import type { IssueCollector } from "../../issues/collector.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import { keyOf } from "../../model/lookup.js";
import type { AnyRecord } from "../../model/record.js";
import type { Stop } from "../../model/oversight/visit.js";
import { datasetRules } from "../../rules/all-dataset.js";
import { rules } from "../../rules/all.js";
import type { RuleContext } from "../../rules/rule.js";
import { applyDatasetRules } from "../apply-dataset-rules.js";
import { applyRules, rulesOf } from "../apply-rules.js";
import type { Sound } from "../sound.js";

/** Most records kept because a rule over several records needs them. */
const KEPT_RECORDS = 10_000;

/** Kinds that rules look up when they judge a record, or compare with one another. */
const needed: ReadonlySet<keyof FoundByKind> = new Set([
  ...rules.flatMap(({ reads = [] }) => reads),
  ...datasetRules.flatMap(({ kinds }) => kinds),
]);

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

interface Waiting extends Sound {
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
  readonly #kept: Sound[] = [];
  #waiting: Waiting[] = [];
  #isFull = false;

  /** Judges a sound record against the others that have come, or has it wait for them; keeps it where others need it. */
  judge(sound: Sound, around: Around, collector: IssueCollector): void {
    const { kind, record, subject } = sound;
    const isJudged =
      rulesOf(kind, "across").length === 0 || this.#judgedAtOnce({ ...sound, around }, collector);
    const isNeeded = needed.has(kind);
    if (isJudged && !isNeeded) return;
    if (!this.#hasRoom()) {
      this.unjudged += 1;
      return;
    }
    const kept = { kind, record: slim(kind, record), subject };
    if (!isJudged) this.#waiting.push({ ...kept, around });
    if (isNeeded) this.#keep(kept);
  }

  #judgedAtOnce(waiting: Waiting, collector: IssueCollector): boolean {
    const { found, missed } = this.#judge(waiting, collector);
    if (!missed) collector.merge(found);
    return !missed;
  }

  #keep(sound: Sound): void {
    this.#kept.push(sound);
    const name = `${sound.kind}:${keyOf(sound.kind, sound.record)}`;
    // Of two with the same name the first is found.
    if (!this.#found.has(name)) this.#found.set(name, sound.record);
  }

  /** Judges the records that wait; none comes any more. */
  report(collector: IssueCollector): void {
    for (const waiting of this.#waiting) {
      const { found, missed } = this.#judge(waiting, collector);
      if (missed && this.#isFull) this.unjudged += 1;
      else collector.merge(found);
    }
    this.#waiting = [];
    const find: Lookup["find"] = (kind, id) => this.#found.get(`${kind}:${id}`) as never;
    applyDatasetRules(this.#kept, { find, visitOf: () => undefined }, collector);
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
    const hasRoom = this.#kept.length + this.#waiting.length < KEPT_RECORDS;
    this.#isFull ||= !hasRoom;
    return hasRoom;
  }
}

function slim(kind: RecordKind, record: AnyRecord): AnyRecord {
  const kept = Object.entries(record).filter(([key]) => !OWN_MATTER.has(key));
  const slimmed = Object.fromEntries(kept) as { stops?: readonly Stop[] };
  // By the kind: a record may carry keys that its kind does not have.
  if (kind === "visit" && slimmed.stops !== undefined)
    slimmed.stops = slimmed.stops.map(({ id, at, date }) => ({ id, at, date }));
  return slimmed as unknown as AnyRecord;
}
