import fc from "fast-check";
import { expect, test } from "vitest";
import { IssueCollector } from "../../../src/issues/collector.js";
import type { Issue } from "../../../src/issues/issue.js";
import { KNOWN_BATCH, Names, pointerOf } from "../../../src/validate/stream/names.js";

/** As random as any: only of such words are names kept well apart. */
const seed = Uint32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);

/** What a line does with a name. */
interface Step {
  readonly what: "declare" | "stop" | "repeat" | "faulty" | "refer";
  readonly kind: "task" | "visit" | "commune" | "stop";
  readonly id: string;
}

function apply(names: Names, steps: readonly Step[]): void {
  for (const [index, { what, kind, id }] of steps.entries()) {
    const line = index + 1;
    if (what === "declare") names.declare(kind, id, line);
    else if (what === "stop") names.declare("stop", id, line, 3);
    else if (what === "repeat") names.declareRepeated("commune", id, line);
    else if (what === "faulty") names.declareFaulty(kind, id);
    else names.refer(kind, id, { base: "", line }, () => `/${kind}`);
  }
}

async function issuesOf(names: Names): Promise<{ issues: Issue[]; counts: object }> {
  const collector = new IssueCollector();
  await names.report(undefined, collector);
  return { issues: collector.issues, counts: collector.counts };
}

const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom("declare", "stop", "repeat", "faulty", "refer", "refer"),
    kind: fc.constantFrom("task", "visit", "commune", "stop"),
    id: fc.nat(5).map((number) => `12/${String(number)}`),
  }),
  { maxLength: 16 },
);

/** The names of sound records that may stand only once. */
const once = (list: readonly Step[]): string[] =>
  list.flatMap(({ what, kind, id }) =>
    what === "declare" ? [`${kind} ${id}`] : what === "stop" ? [`stop ${id}`] : [],
  );
const sound = (list: readonly Step[]): Set<string> =>
  new Set([...once(list), ...list.flatMap(({ what, id }) => (what === "repeat" ? [`commune ${id}`] : []))]);

test("names of parts put together are the names of the whole", async () => {
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(steps, steps, async (before, behind) => {
      const repeated = new Set(
        behind.flatMap(({ what, id }) => (what === "repeat" ? [`commune ${id}`] : [])),
      );
      const there = sound(before);
      const isUsed = once(behind).some((name) => there.has(name) && !repeated.has(name));
      const [whole, first, part] = [new Names(seed), new Names(seed), new Names(seed)];
      apply(whole, [...before, ...behind]);
      apply(first, before);
      const alone = await issuesOf(first);
      apply(part, behind);
      const state = structuredClone(part.state());
      expect(first.merge(state, before.length)).toBe(!isUsed);
      expect(await issuesOf(first)).toEqual(isUsed ? alone : await issuesOf(whole));
      if (isUsed) return;
      merged += 1;
      expect(first.isExact).toBe(true);
      for (const { kind, id } of [...before, ...behind])
        expect(first.isSound(kind, id)).toBe(sound([...before, ...behind]).has(`${kind} ${id}`));
      // What comes behind the parts is told where the first of its name stands.
      for (const kind of ["task", "visit", "stop", "commune"] as const)
        expect(first.declare(kind, "12/3", 99)).toEqual(whole.declare(kind, "12/3", 99));
    }),
  );
  expect(merged).toBeGreaterThan(2);
});

test("says where a name was first used, and that it is sound", () => {
  const names = new Names(seed);
  expect(names.isSound("visit", "12/a")).toBe(false);
  expect(names.declare("visit", "12/a", 7)).toBeUndefined();
  expect(names.declare("stop", "12/a", 7, 2)).toBeUndefined();
  expect(names.declare("former-unit", "ward:1", 8)).toBeUndefined();
  expect(names.declare("visit", "12/a", 9)).toEqual({ line: 7, pointer: "/id" });
  expect(names.declare("stop", "12/a", 9, 1)).toEqual({ line: 7, pointer: "/stops/1/id" });
  expect(names.declare("former-unit", "ward:1", 9)).toEqual({ line: 8, pointer: "/ref" });
  expect(names.isSound("visit", "12/a")).toBe(true);
  expect(names.isSound("report", "12/a")).toBe(false);
  names.declareFaulty("report", "12/a");
  names.refer("task", "12/b", { base: "" }, () => "");
  expect([names.isSound("report", "12/a"), names.isSound("task", "12/b")]).toEqual([false, false]);
  names.declareRepeated("commune", "03538", 3);
  names.declareRepeated("commune", "03538", 4);
  expect(names.declare("commune", "03538", 5)).toEqual({ line: 3, pointer: "/id" });
  expect(pointerOf("visit", 1)).toBe("/stops/0/id");
});

test("a name stands for its kind only, also right after one that is there", async () => {
  const names = new Names(seed);
  names.declare("task", "12/a", 1);
  for (const [line, kind] of [
    [2, "task"],
    [3, "visit"],
    [4, "task"],
    [5, "visit"],
  ] as const)
    names.refer(kind, "12/a", { base: "", line }, () => "/x");
  const { issues } = await issuesOf(names);
  expect(issues.map(({ line, params }) => [line, params])).toEqual([
    [3, { kind: "visit", id: "12/a" }],
    [5, { kind: "visit", id: "12/a" }],
  ]);
});

test("missing records are reported in the order of the lines", async () => {
  const names = new Names(seed);
  for (const [line, id] of ["b", "a", "b", "c", "a"].entries())
    names.refer("task", `12/${id}`, { base: "", line: line + 1 }, () => "/x");
  const { issues, counts } = await issuesOf(names);
  expect(issues.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  expect(counts).toMatchObject({ error: 5 });
});

test("the receiver is asked in batches by kind, and what it was not asked for counts nothing", async () => {
  const names = new Names(seed);
  const referTo = (kind: "task" | "visit", count: number): void => {
    for (let number = 0; number < count; number++)
      names.refer(kind, `12/${String(number)}`, { base: "", line: number + 1 }, () => "/x");
  };
  referTo("task", KNOWN_BATCH + 1);
  referTo("visit", KNOWN_BATCH);
  const asked: [string, number, string | undefined][] = [];
  const collector = new IssueCollector();
  await names.report((kind, ids) => {
    asked.push([kind, ids.length, ids[0]]);
    return kind === "task" ? [...ids, "12/strange"] : ids.slice(1);
  }, collector);
  expect(asked).toEqual([
    ["task", KNOWN_BATCH, "12/0"],
    ["visit", KNOWN_BATCH, "12/0"],
    ["task", 1, "12/1000"],
  ]);
  expect(collector.issues.map(({ params, line }) => [params, line])).toEqual([
    [{ kind: "visit", id: "12/0" }, 1],
  ]);
});

test("a part that could not keep all it missed makes the whole inexact, and its number stays exact", async () => {
  const [whole, part] = [new Names(seed), new Names(seed)];
  for (let number = 0; number < 50_003; number++)
    part.refer("task", `12/${String(Math.min(number / 1000, 50) | 0)}`, { base: "", line: number }, () => "");
  expect(part.isExact).toBe(false);
  expect(whole.isExact).toBe(true);
  whole.merge(part.state(), 0);
  expect(whole.isExact).toBe(false);
  expect((await issuesOf(whole)).counts).toMatchObject({ error: 50_003 });
  const full = new Names(seed);
  for (let number = 0; number < 1001; number++) full.refer("task", "12/a", { base: "" }, () => "");
  expect(full.isExact).toBe(true);
});

test("a faulty record of a part takes no name from a sound one before it", () => {
  const [whole, part] = [new Names(seed), new Names(seed)];
  whole.declare("task", "12/a", 7);
  part.declareFaulty("task", "12/a");
  expect(whole.merge(part.state(), 7)).toBe(true);
  expect(whole.declare("task", "12/a", 9)).toEqual({ line: 7, pointer: "/id" });
});
