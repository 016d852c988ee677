/**
 * `npm run bench:aggregate`: grouped counts, a weighted rate and what is overdue on a day, over 120,000 records, against a
 * hand-written loop, d3-array, lodash, arquero and DuckDB on rows it has taken in. Equal answers are checked first. Prints
 * the time of each as a multiple of the loop's: the best of rounds in which the contenders take turns.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import * as arquero from "arquero";
import { rollup, sum as d3Sum } from "d3-array";
import type { Aggregate } from "haicap/aggregate";
import { aggregate, all, count, filter, groupBy, rate } from "haicap/aggregate";
import lodash from "lodash";

interface Row {
  province: string;
  field: string;
  kind: string;
  dueOn: string;
  done: boolean;
  onTime: number;
  resolved: number;
}

type Answer = Record<string, number>;
type Contender = () => Answer | Promise<Answer>;

const SIZE = 120_000;
const ROUNDS = 30;
const AS_OF = "2025-12-01";
const rows = makeRows(SIZE);

const byKinds = groupBy(
  ({ province }: Row) => province,
  groupBy(
    ({ field }: Row) => field,
    groupBy(({ kind }: Row) => kind, count()),
  ),
);
const onTime = groupBy(
  ({ province }: Row) => province,
  rate(
    (row: Row) => row.onTime,
    (row) => row.resolved,
    "resolved",
  ),
);
const isOverdue = ({ done, dueOn }: Row): boolean => !done && dueOn < AS_OF;
const overdue = filter(
  isOverdue,
  groupBy(({ province }: Row) => province, count()),
);
const together = all({ counts: byKinds, onTime, overdue });

const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
await takeIn();
const table = arquero.table({
  province: rows.map(({ province }) => province),
  field: rows.map(({ field }) => field),
  kind: rows.map(({ kind }) => kind),
  dueOn: rows.map(({ dueOn }) => dueOn),
  done: rows.map(({ done }) => done),
  onTime: rows.map((row) => row.onTime),
  resolved: rows.map(({ resolved }) => resolved),
});

const tasks: Record<string, Record<string, Contender>> = {
  "counts by province, field and kind": {
    loop() {
      const counts = new Map<string, Map<string, Map<string, number>>>();
      for (const { province, field, kind } of rows) {
        let fields = counts.get(province);
        if (fields === undefined) counts.set(province, (fields = new Map<string, Map<string, number>>()));
        let kinds = fields.get(field);
        if (kinds === undefined) fields.set(field, (kinds = new Map<string, number>()));
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      return flat(counts);
    },
    haicap: () => fromGroups(aggregate(rows, byKinds)),
    "haicap, 64 parts merged": () => fromGroups(inParts(byKinds)),
    d3: () =>
      flat(
        rollup(
          rows,
          (group) => group.length,
          ({ province }) => province,
          ({ field }) => field,
          ({ kind }) => kind,
        ),
      ),
    lodash: () => lodash.countBy(rows, ({ province, field, kind }) => `${province} ${field} ${kind}`),
    arquero: () =>
      fromObjects(table.groupby("province", "field", "kind").count().objects() as Record<string, unknown>[]),
    duckdb: () => query("SELECT province, field, kind, count(*)::INTEGER AS count FROM r GROUP BY ALL"),
  },
  "on-time rate by province": {
    loop() {
      const sums = new Map<string, { onTime: number; resolved: number }>();
      for (const row of rows) {
        let pair = sums.get(row.province);
        if (pair === undefined) sums.set(row.province, (pair = { onTime: 0, resolved: 0 }));
        pair.onTime += row.onTime;
        pair.resolved += row.resolved;
      }
      return Object.fromEntries([...sums].map(([key, pair]) => [key, percent(pair.onTime, pair.resolved)]));
    },
    haicap: () =>
      Object.fromEntries(aggregate(rows, onTime).map(({ key, value }) => [key, value.percent ?? 0])),
    "haicap, 64 parts merged": () =>
      Object.fromEntries(inParts(onTime).map(({ key, value }) => [key, value.percent ?? 0])),
    d3: () =>
      Object.fromEntries(
        rollup(
          rows,
          (group) =>
            percent(
              d3Sum(group, (row) => row.onTime),
              d3Sum(group, ({ resolved }) => resolved),
            ),
          ({ province }) => province,
        ),
      ),
    lodash: () =>
      lodash.mapValues(lodash.groupBy(rows, "province"), (group) =>
        percent(lodash.sumBy(group, "onTime"), lodash.sumBy(group, "resolved")),
      ),
    arquero: () =>
      fromObjects(
        (
          table
            .groupby("province")
            .rollup({
              above: (d: Row) => arquero.op.sum(d.onTime),
              below: (d: Row) => arquero.op.sum(d.resolved),
            })
            .objects() as { province: string; above: number; below: number }[]
        ).map(({ province, above, below }) => ({ province, count: percent(above, below) })),
      ),
    duckdb: () =>
      query(
        "SELECT province, round(sum(on_time) * 10000 / sum(resolved)) / 100 AS count FROM r GROUP BY province",
      ),
  },
  "overdue on a day, by province": {
    loop() {
      const counts = new Map<string, number>();
      for (const { province, done, dueOn } of rows)
        if (!done && dueOn < AS_OF) counts.set(province, (counts.get(province) ?? 0) + 1);
      return Object.fromEntries(counts);
    },
    haicap: () => Object.fromEntries(aggregate(rows, overdue).map(({ key, value }) => [key, value])),
    "haicap, 64 parts merged": () =>
      Object.fromEntries(inParts(overdue).map(({ key, value }) => [key, value])),
    d3: () =>
      Object.fromEntries(
        rollup(
          rows.filter(isOverdue),
          (group) => group.length,
          ({ province }) => province,
        ),
      ),
    lodash: () => lodash.countBy(rows.filter(isOverdue), "province"),
    arquero: () =>
      fromObjects(
        table
          .filter((d: Row) => !d.done && d.dueOn < "2025-12-01")
          .groupby("province")
          .count()
          .objects() as Record<string, unknown>[],
      ),
    duckdb: () =>
      query(
        `SELECT province, count(*)::INTEGER AS count FROM r WHERE NOT done AND due_on < '${AS_OF}' GROUP BY province`,
      ),
  },
};

for (const [task, contenders] of Object.entries(tasks)) {
  const expected = sorted(await contenders.loop?.());
  for (const [name, run] of Object.entries(contenders))
    if (sorted(await run()) !== expected) throw new Error(`${task}: ${name} answers otherwise`);
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      await run();
      times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  const loop = best(times.get("loop") ?? []);
  console.log(`\n${task}: ${SIZE.toLocaleString("en")} rows, loop ${loop.toFixed(2)} ms`);
  for (const [name, taken] of times)
    console.log(`  ${(best(taken) / loop).toFixed(2).padStart(6)} ×  ${name}`);
}
console.log(`\nall three in one pass: ${timeOf(() => aggregate(rows, together)).toFixed(2)} ms`);

function inParts<State, Result>(figure: Aggregate<Row, State, Result>): Result {
  let whole = figure.empty();
  const length = Math.ceil(rows.length / 64);
  for (let start = 0; start < rows.length; start += length) {
    let part = figure.empty();
    const end = Math.min(rows.length, start + length);
    for (let at = start; at < end; at++) {
      const row = rows[at];
      if (row !== undefined) part = figure.add(part, row);
    }
    whole = figure.merge(whole, part);
  }
  return figure.finish(whole);
}

function makeRows(size: number): Row[] {
  let seed = 42;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const two = (value: number): string => String(value).padStart(2, "0");
  return Array.from({ length: size }, () => {
    const resolved = random(900);
    return {
      province: two(random(34) + 1),
      field: `field-${random(50)}`,
      kind: ["difficulty", "result", "cause", "issue"][random(4)] ?? "",
      dueOn: `2025-${two(random(12) + 1)}-${two(random(28) + 1)}`,
      done: random(3) > 0,
      onTime: resolved - random(1 + Math.floor(resolved / 10)),
      resolved,
    };
  });
}

async function takeIn(): Promise<void> {
  await connection.run(
    "CREATE TABLE r (province VARCHAR, field VARCHAR, kind VARCHAR, due_on VARCHAR, done BOOLEAN, on_time INTEGER, resolved INTEGER)",
  );
  const appender = await connection.createAppender("r");
  for (const row of rows) {
    appender.appendVarchar(row.province);
    appender.appendVarchar(row.field);
    appender.appendVarchar(row.kind);
    appender.appendVarchar(row.dueOn);
    appender.appendBoolean(row.done);
    appender.appendInteger(row.onTime);
    appender.appendInteger(row.resolved);
    appender.endRow();
  }
  appender.closeSync();
}

async function query(sql: string): Promise<Answer> {
  return fromObjects((await connection.runAndReadAll(sql)).getRowObjects());
}

function percent(numerator: number, denominator: number): number {
  return Math.round((numerator * 10_000) / denominator) / 100;
}

function fromObjects(objects: readonly Record<string, unknown>[]): Answer {
  return Object.fromEntries(
    objects.map(({ count, ...by }) => [Object.values(by).join(" "), Number(count)] as const),
  );
}

function flat(counts: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>): Answer {
  const answer: Answer = {};
  for (const [province, fields] of counts)
    for (const [field, kinds] of fields)
      for (const [kind, value] of kinds) answer[`${province} ${field} ${kind}`] = value;
  return answer;
}

interface Level<Value> {
  readonly key: string;
  readonly value: Value;
}

function fromGroups(groups: readonly Level<Level<Level<number>[]>[]>[]): Answer {
  const answer: Answer = {};
  for (const province of groups)
    for (const field of province.value)
      for (const kind of field.value) answer[`${province.key} ${field.key} ${kind.key}`] = kind.value;
  return answer;
}

function sorted(answer: Answer | undefined): string {
  return JSON.stringify(Object.entries(answer ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function best(values: readonly number[]): number {
  return Math.min(...values);
}

function timeOf(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return best(times);
}
