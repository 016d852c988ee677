import { present } from "../../core/present.js";
import type { IssueCollector } from "../../issues/collector.js";
import type { DatasetHeader } from "../../model/dataset.js";
import type { FoundByKind } from "../../model/lookup.js";
import { datasetRules } from "../../rules/all-dataset.js";
import { rules } from "../../rules/all.js";
import type { RuleContext } from "../../rules/rule.js";
import { applyDatasetRules } from "../apply-dataset-rules.js";
import { applyRules, rulesOf } from "../apply-rules.js";
import type { Sound } from "../sound.js";
import type { KeptText } from "./kept-lookup.js";
import { KeptLookup } from "./kept-lookup.js";
import type { KeptRecord } from "./kept-record.js";
import { comparedOf, keptRecord, soundOf } from "./kept-record.js";
import type { MissedName } from "./noting-lookup.js";
import { NotingLookup } from "./noting-lookup.js";
import { Unkept } from "./unkept.js";

/** Most records kept because a rule over several records needs them, and most of the others that wait for one. */
const KEPT_RECORDS = 10_000;

/** Kinds that are compared with one another. */
const compared: ReadonlySet<keyof FoundByKind> = new Set(datasetRules.flatMap(({ kinds }) => kinds));

/** Kinds that rules look up when they judge a record, or that are compared. */
const needed: ReadonlySet<keyof FoundByKind> = new Set([
  ...rules.flatMap(({ reads = [] }) => reads),
  ...compared,
]);

/** Kinds of what is found, if it has come. */
const findable: ReadonlySet<keyof FoundByKind> = new Set([...needed, "stop"] as const);

type Around = Omit<RuleContext, "kind" | "date" | "lookup" | "header">;

/** What the parts of a stream before another one tell it about records. */
export interface RecordsBefore {
  /** Records that rules look up. */
  readonly lookup: KeptLookup;
  /** How many more of them may be kept. */
  readonly room: number;
}

/** What is kept of a part of a stream. */
export interface OthersState {
  /** How many more records that rules look up might have been kept when it began. */
  readonly room: number;
  /** Whether any of its records was judged by another of them. */
  readonly isLinked: boolean;
  /** In the order of its lines. */
  readonly kept: readonly KeptRecord[];
  readonly unjudged: number;
}

/**
 * Judges what concerns several records: at once where the others have come, else at the end of the stream. Keeps a bounded
 * number of records, without their texts.
 */
export class Others {
  /** How many records could not be judged because too many would have had to be kept. */
  unjudged = 0;
  readonly #around: Around;
  readonly #isPart: boolean;
  readonly #roomBefore: number;
  readonly #found = new KeptLookup();
  /** The records that rules look up, in the order of their lines. */
  readonly #shared: KeptText[] = [];
  readonly #kept: KeptRecord[] = [];
  readonly #unkept = new Unkept();
  readonly #lookup: NotingLookup;
  #room: number;
  #waitingRoom = KEPT_RECORDS;
  /** Most records give no issue: what collected none collects again. */
  #spare: IssueCollector | undefined;

  /** `before`: only a part of the stream comes, after others; absent: all of it. */
  constructor(around: Around, before?: RecordsBefore) {
    this.#around = around;
    this.#isPart = before !== undefined;
    this.#roomBefore = this.#room = before?.room ?? KEPT_RECORDS;
    const lookups = before === undefined ? [this.#found] : [before.lookup, this.#found];
    this.#lookup = new NotingLookup(lookups, findable);
  }

  /** How many more records that rules look up may be kept. */
  get room(): number {
    return this.#room;
  }

  /** The records that rules look up, from the given one on. */
  sharedFrom(start: number): readonly KeptText[] {
    return this.#shared.slice(start);
  }

  /** Judges a sound record against the others that have come, or has it wait for them; keeps it where others need it. */
  judge(sound: Sound, header: DatasetHeader | undefined, collector: IssueCollector): void {
    const { kind } = sound;
    const missed = rulesOf(kind, "across").length === 0 ? [] : this.#judgeAtOnce(sound, header, collector);
    const isWaiting = missed.length > 0;
    const isNeeded = needed.has(kind);
    if (!isWaiting && !isNeeded) return;
    // What waits in a part is judged with those before it.
    if ((isNeeded ? this.#room : this.#waitingRoom) > 0 || (this.#isPart && isWaiting))
      this.#keep(keptRecord(sound, header, { isWaiting, isFaulty: collector.counts.error > 0 }));
    else if (isNeeded) this.unjudged += 1;
    else this.#unkept.add(missed);
  }

  /** Whether what is kept of the next part is what a reading of all in one would have kept. */
  canMerge({ room, isLinked, kept }: OthersState): boolean {
    if (room === this.#room || !isLinked) return true;
    return kept.filter(({ kind }) => needed.has(kind)).length <= this.#room;
  }

  /**
   * Judges and keeps what was kept of the next part, after the lines of those before it. The answer is how many lines turn out
   * to be faulty by it.
   */
  merge(part: OthersState, linesBefore: number, collector: IssueCollector): number {
    this.unjudged += part.unjudged;
    let faultyLines = 0;
    for (const theirs of part.kept) {
      const subject = { ...theirs.subject, line: (theirs.subject.line ?? 0) + linesBefore };
      const kept = { ...theirs, subject };
      if (!kept.isWaiting) {
        if (this.#room > 0) this.#keep(kept);
        else this.unjudged += 1;
      } else {
        const own = collector.begin();
        this.judge(soundOf(kept), kept.header, own);
        if (own.counts.error > 0 && !kept.isFaulty) faultyLines += 1;
        collector.merge(own);
      }
    }
    return faultyLines;
  }

  /** What is kept. */
  state(): OthersState {
    const isLinked = this.#lookup.lastHasFound;
    return { room: this.#roomBefore, isLinked, kept: this.#kept, unjudged: this.unjudged };
  }

  /** Judges the records that wait; none comes any more. `hasCome`: whether a sound record of a name has. */
  report(collector: IssueCollector, hasCome: (name: MissedName) => boolean): void {
    for (const waiting of this.#kept) {
      if (!waiting.isWaiting) continue;
      const { found, missed } = this.#judge(soundOf(waiting), waiting.header, collector);
      // What has come and is not found could not be kept.
      if (missed.some(hasCome)) this.unjudged += 1;
      else collector.merge(found);
    }
    this.unjudged += this.#unkept.unjudged(hasCome);
    const sound = this.#kept.filter(({ kind }) => compared.has(kind)).map(comparedOf);
    applyDatasetRules(sound, { ...this.#around, lookup: this.#found }, collector);
  }

  #judgeAtOnce(
    sound: Sound,
    header: DatasetHeader | undefined,
    collector: IssueCollector,
  ): readonly MissedName[] {
    const { found, missed } = this.#judge(sound, header, collector);
    if (missed.length === 0) collector.merge(found);
    return missed;
  }

  #keep(kept: KeptRecord): void {
    this.#kept.push(kept);
    const { kind, key, text, stops } = kept;
    if (!needed.has(kind)) {
      this.#waitingRoom -= 1;
      return;
    }
    if (this.#room === 0) return;
    this.#room -= 1;
    const shared = { kind, key, text, ...present({ stops }) };
    this.#found.add(shared);
    this.#shared.push(shared);
  }

  #judge(
    { kind, record, subject }: Sound,
    header: DatasetHeader | undefined,
    collector: IssueCollector,
  ): { found: IssueCollector; missed: readonly MissedName[] } {
    const found = this.#spare?.isEmpty === true ? this.#spare : (this.#spare = collector.begin());
    const lookup = this.#lookup;
    const around = header === undefined ? this.#around : { ...this.#around, header };
    applyRules(kind, record, { ...around, lookup }, subject, found, "across");
    return { found, missed: lookup.takeMissed() };
  }
}
