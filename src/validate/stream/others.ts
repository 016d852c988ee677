import type { RecordKind } from "../../core/record-kind.js";
import type { IssueCollector } from "../../issues/collector.js";
import { present } from "../../core/present.js";
import type { DatasetHeader } from "../../model/dataset.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import type { AnyRecord } from "../../model/record.js";
import { datasetRules } from "../../rules/all-dataset.js";
import { rules } from "../../rules/all.js";
import type { RuleContext } from "../../rules/rule.js";
import { KeptLookup } from "./kept-lookup.js";
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

type Around = Omit<RuleContext, "kind" | "date" | "lookup" | "header">;

/** A sound record that is kept, without its texts: because others need it, or because it waits for others. */
export interface KeptRecord extends Sound {
  /** What the dataset said about itself when the record came; absent: nothing. */
  readonly header?: DatasetHeader;
  readonly isWaiting: boolean;
  /** Whether its line had an error already when it was kept. */
  readonly isFaulty: boolean;
}

/** The same with the place of its header among those of its part. */
type Packed = Omit<KeptRecord, "header"> & { readonly header?: number };

/** What is kept of a part of a stream, in the order of its lines. */
export interface OthersState {
  /** As JSON, which is quicker to hand over than objects: a list of {@link KeptRecord}, each header as its place among the headers. */
  readonly kept: string;
  readonly headers: readonly DatasetHeader[];
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
  readonly #found = new KeptLookup();
  readonly #kept: KeptRecord[] = [];
  #room = KEPT_RECORDS;
  /** Most records give no issue: what collected none collects again. */
  #spare: IssueCollector | undefined;

  /** `isPart`: only a part of the stream comes, so whatever looks up other records waits for those before it. */
  constructor(around: Around, isPart: boolean) {
    this.#around = around;
    this.#isPart = isPart;
  }

  /** Judges a sound record against the others that have come, or has it wait for them; keeps it where others need it. */
  judge(sound: Sound, header: DatasetHeader | undefined, collector: IssueCollector): void {
    const { kind, subject } = sound;
    const isJudged = rulesOf(kind, "across").length === 0 || this.#judgedAtOnce(sound, header, collector);
    const isNeeded = needed.has(kind);
    if (isJudged && !isNeeded) return;
    const isWaiting = !isJudged;
    // What waits in a part is judged with those before it: it takes no room of theirs.
    if (this.#room > 0 || (this.#isPart && isWaiting)) {
      const record = slim(kind, sound.record);
      const isFaulty = collector.counts.error > 0;
      this.#keep({ kind, record, subject, ...present({ header }), isWaiting, isFaulty });
    } else this.unjudged += 1;
  }

  /**
   * Judges and keeps what was kept of the next part, after the lines of those before it. The answer is how many lines turn out
   * to be faulty by it.
   */
  merge(part: OthersState, linesBefore: number, collector: IssueCollector): number {
    this.unjudged += part.unjudged;
    let faultyLines = 0;
    for (const { header: place, ...rest } of JSON.parse(part.kept) as Packed[]) {
      const kept: KeptRecord = { ...rest, ...present({ header: part.headers[place ?? -1] }) };
      const subject = { ...kept.subject, line: (kept.subject.line ?? 0) + linesBefore };
      if (kept.isWaiting) {
        const own = collector.begin();
        this.judge({ kind: kept.kind, record: kept.record, subject }, kept.header, own);
        if (own.counts.error > 0 && !kept.isFaulty) faultyLines += 1;
        collector.merge(own);
      } else if (this.#room > 0) this.#keep({ ...kept, subject });
      else this.unjudged += 1;
    }
    return faultyLines;
  }

  /** What is kept. */
  state(): OthersState {
    const headers: DatasetHeader[] = [];
    const kept = this.#kept.map(({ header, ...rest }) => {
      if (header === undefined) return rest;
      if (headers.at(-1) !== header) headers.push(header);
      return { ...rest, header: headers.length - 1 };
    });
    return { kept: JSON.stringify(kept), headers, unjudged: this.unjudged };
  }

  /** Judges the records that wait; none comes any more. */
  report(collector: IssueCollector): void {
    const isIncomplete = this.unjudged > 0;
    for (const waiting of this.#kept) {
      if (!waiting.isWaiting) continue;
      const { found, missed } = this.#judge(waiting, waiting.header, collector);
      if (missed && isIncomplete) this.unjudged += 1;
      else collector.merge(found);
    }
    const compared = this.#kept.filter(({ kind }) => needed.has(kind));
    applyDatasetRules(compared, { ...this.#around, lookup: this.#found }, collector);
  }

  #judgedAtOnce(sound: Sound, header: DatasetHeader | undefined, collector: IssueCollector): boolean {
    const { found, missed } = this.#judge(sound, header, collector);
    if (!missed) collector.merge(found);
    return !missed;
  }

  #keep(kept: KeptRecord): void {
    this.#kept.push(kept);
    if (this.#isPart && kept.isWaiting) return;
    this.#room -= 1;
    if (!this.#isPart && needed.has(kept.kind)) this.#found.add(kept.kind, kept.record);
  }

  #judge(
    { kind, record, subject }: Sound,
    header: DatasetHeader | undefined,
    collector: IssueCollector,
  ): { found: IssueCollector; missed: boolean } {
    const found = this.#spare?.isEmpty === true ? this.#spare : (this.#spare = collector.begin());
    let missed = false;
    const noted = <Found>(found: Found | undefined): Found | undefined => {
      missed ||= found === undefined;
      return found;
    };
    const lookup: Lookup = {
      find: (target, id) => noted(this.#found.find(target, id)),
      visitOf: (stopId) => noted(this.#found.visitOf(stopId)),
    };
    const around = header === undefined ? this.#around : { ...this.#around, header };
    applyRules(kind, record, { ...around, lookup }, subject, found, "across");
    return { found, missed };
  }
}

function slim(kind: RecordKind, record: AnyRecord): AnyRecord {
  const kept = Object.entries(record).filter(([key]) => !OWN_MATTER.has(key));
  // A key may be `__proto__`: it stays one of the record's own.
  const slimmed = Object.fromEntries(kept) as { stops?: readonly object[] | undefined };
  // By the kind: a record may carry keys that its kind does not have.
  if (kind === "visit" && "stops" in record)
    slimmed.stops = record.stops?.map(({ id, at, date }) => ({ id, at, date }));
  return slimmed as unknown as AnyRecord;
}
