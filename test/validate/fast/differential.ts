import type { RecordKind } from "../../../src/core/record-kind.js";
import { recordKinds } from "../../../src/core/record-kind.js";
import { IssueCollector } from "../../../src/issues/collector.js";
import type { Issue } from "../../../src/issues/issue.js";
import { checkParsedRecord } from "../../../src/validate/fast/check-parsed-record.js";
import { hasPlainTexts } from "../../../src/validate/fast/form-tests.js";
import { checkRecord } from "../../../src/validate/record.js";
import type { Sample } from "./mutate.js";
import { generatedRecords, mutate, randomFrom, realRecords } from "./mutate.js";

interface Judgement {
  readonly isReadable: boolean;
  readonly issues: readonly Issue[];
}

/** A record of which the fast path says something else than plain zod. */
interface Difference {
  readonly kind: RecordKind;
  readonly record: unknown;
  readonly fast: Judgement;
  readonly plain: Judgement;
}

/** What was compared. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many of the mutated records plain zod accepts. */
  readonly sound: number;
  /** How many records were judged as each kind. */
  readonly judged: ReadonlyMap<RecordKind, number>;
}

/** Records to mutate, by kind: those of the real datasets, and generated ones of every kind. */
export const samples: ReadonlyMap<RecordKind, readonly Sample[]> = new Map(
  recordKinds.map((kind) => [
    kind,
    [...realRecords(), ...generatedRecords()].filter((one) => one.kind === kind),
  ]),
);
const all = [...samples.values()].flat();

/** Compares the fast path with plain zod on mutated records, each kind as often as the others. Stops at the tenth difference. */
export function compare(seed: number, runs: number): Comparison {
  const random = randomFrom(seed);
  const differences: Difference[] = [];
  const judged = new Map<RecordKind, number>();
  let sound = 0;
  for (let run = 0; run < runs && differences.length < 10; run++) {
    const own = recordKinds[run % recordKinds.length] ?? "visit";
    const list = samples.get(own) ?? [];
    const line = JSON.stringify(mutate(list[random(list.length)]?.record ?? {}, random, all));
    // Now and then as a record of another kind.
    const kind = random(20) === 0 ? (recordKinds[random(recordKinds.length)] ?? own) : own;
    judged.set(kind, (judged.get(kind) ?? 0) + 1);
    const bytes = new TextEncoder().encode(line);
    const [record, again] = [JSON.parse(line) as unknown, JSON.parse(line) as unknown];
    const fast = judge((collector) =>
      checkParsedRecord(kind, record, { base: "" }, collector, hasPlainTexts(bytes)),
    );
    const plain = judge((collector) => checkRecord(kind, again, { base: "" }, collector));
    if (JSON.stringify(fast) !== JSON.stringify(plain))
      differences.push({ kind, record: again, fast, plain });
    if (plain.issues.length === 0) sound += 1;
  }
  return { differences, sound, judged };
}

function judge(check: (collector: IssueCollector) => boolean): Judgement {
  const collector = new IssueCollector();
  const isReadable = check(collector);
  return { isReadable, issues: collector.issues };
}
