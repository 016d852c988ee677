import { expect, test } from "vitest";
import type { RecordKind } from "../../../src/core/record-kind.js";
import { IssueCollector } from "../../../src/issues/collector.js";
import type { DatasetHeader } from "../../../src/model/dataset.js";
import type { AnyRecord } from "../../../src/model/record.js";
import type { Sound } from "../../../src/validate/sound.js";
import { KeptLookup } from "../../../src/validate/stream/kept-lookup.js";
import { keptRecord } from "../../../src/validate/stream/kept-record.js";
import { Others } from "../../../src/validate/stream/others.js";

const sound = (kind: RecordKind, line: number, record: object): Sound => ({
  kind,
  record: record as AnyRecord,
  subject: { kind, recordId: (record as { id: string }).id, base: "", line },
});

const visit = (line: number, follows?: number, more: object = {}): Sound =>
  sound("visit", line, {
    id: `12/v-${String(line)}`,
    date: `2025-10-${String(30 - line)}`,
    activities: ["survey"],
    units: ["commune:03538"],
    ...(follows !== undefined && { followsUpId: `12/v-${String(follows)}` }),
    ...more,
  });

const finding = (line: number, documentId?: string): Sound =>
  sound("finding", line, {
    id: `12/f-${String(line)}`,
    kind: "result",
    units: ["commune:03538"],
    summary: "Trả trước hạn",
    date: "2025-10-05",
    ...(documentId !== undefined && { documentId }),
  });

const document = (line: number): Sound =>
  sound("document", line, { id: `12/d-${String(line)}`, kind: "notice", issuedOn: "2025-10-04" });

/** What a follow-up before its visit is said to be: an error here, to see which lines are faulty. */
const strict = (): IssueCollector =>
  new IssueCollector({ severities: { follow_up_not_later: { severity: "error", reason: "here" } } });

const partWith = (room: number, before: readonly Sound[] = []): Others => {
  const lookup = new KeptLookup();
  for (const one of before) lookup.add(keptRecord(one, undefined, { isWaiting: false, isFaulty: false }));
  return new Others({}, { lookup, room });
};

/** Judges records in turn, each as a line of its own; the answer is the issues, as line and code. */
function judgeAll(others: Others, records: readonly Sound[], header?: DatasetHeader): [unknown, string][] {
  const all = strict();
  for (const record of records) others.judge(record, header, all);
  return all.issues.map(({ line, code }) => [line, code]);
}

const nothingCame = (): boolean => false;

test("what rules look up is kept while there is room, in the order of its lines", () => {
  const others = partWith(2);
  expect(judgeAll(others, [visit(1), finding(2), document(3), visit(4), document(5)])).toEqual([]);
  expect(others.room).toBe(0);
  expect(others.sharedFrom(0).map(({ key }) => key)).toEqual(["12/v-1", "12/d-3"]);
  expect(others.sharedFrom(1).map(({ key }) => key)).toEqual(["12/d-3"]);
  expect(others.sharedFrom(2)).toEqual([]);
  expect(others.unjudged).toBe(2);
  const { room, isLinked, kept, unjudged } = others.state();
  expect({ room, isLinked, unjudged }).toEqual({ room: 2, isLinked: false, unjudged: 2 });
  expect(kept.map(({ key, isWaiting, isFaulty }) => [key, isWaiting, isFaulty])).toEqual([
    ["12/v-1", false, false],
    ["12/d-3", false, false],
  ]);
});

test("what has come is judged at once, by the part itself or those before it; the rest waits", () => {
  const others = partWith(10, [visit(1)]);
  expect(judgeAll(others, [visit(2, 1)])).toEqual([[2, "follow_up_not_later"]]);
  expect(others.state().isLinked).toBe(false);
  expect(judgeAll(others, [visit(3, 2), visit(5, 4), visit(4)])).toEqual([[3, "follow_up_not_later"]]);
  expect(others.state().isLinked).toBe(true);
  expect(others.state().kept.map(({ key, isWaiting }) => [key, isWaiting])).toEqual([
    ["12/v-2", false],
    ["12/v-3", false],
    ["12/v-5", true],
    ["12/v-4", false],
  ]);
});

test("what waits in a part is kept without room, and takes none; its line may have been faulty before", () => {
  const others = partWith(1);
  const collector = strict();
  others.judge(visit(2, 1), undefined, collector);
  collector.add({ base: "" }, "unknown_key", "/x", { key: "x" });
  others.judge(visit(3, 1), undefined, collector);
  others.judge(finding(4, "12/d-9"), undefined, strict());
  const { kept, unjudged } = others.state();
  expect(kept.map(({ key, isWaiting, isFaulty }) => [key, isWaiting, isFaulty])).toEqual([
    ["12/v-2", true, false],
    ["12/v-3", true, true],
    ["12/f-4", true, false],
  ]);
  expect([unjudged, others.room]).toEqual([0, 0]);
  expect(others.sharedFrom(0).map(({ key }) => key)).toEqual(["12/v-2"]);
});

test("a part is merged as if its lines came after those before it", () => {
  const whole = partWith(4);
  expect(judgeAll(whole, [visit(1), visit(2, 9)])).toEqual([]);
  const part = partWith(4);
  // Lines of a part begin with 1; of these the first two follow a visit before it.
  const [good, faulty] = [visit(3, 1), visit(4, 1)].map(({ subject, ...rest }, index) => ({
    ...rest,
    subject: { ...subject, line: index + 1 },
  })) as [Sound, Sound];
  part.judge(good, undefined, strict());
  const earlier = strict();
  earlier.add(faulty.subject, "wrong_type", "/note", { expected: "text", found: "number" });
  part.judge(faulty, undefined, earlier);
  part.judge({ ...visit(5), subject: { base: "", line: 3 } }, undefined, strict());
  part.judge({ ...document(6), subject: { base: "", line: 4 } }, undefined, strict());
  const collector = strict();
  expect(whole.merge(structuredClone(part.state()), 10, collector)).toBe(1);
  expect(collector.issues.map(({ line, code }) => [line, code])).toEqual([
    [11, "follow_up_not_later"],
    [12, "follow_up_not_later"],
  ]);
  // There was room for two of the four.
  expect(whole.sharedFrom(0).map(({ key }) => key)).toEqual(["12/v-1", "12/v-2", "12/v-3", "12/v-4"]);
  expect([whole.room, whole.unjudged]).toEqual([0, 2]);
});

test("unjudged records of a part are unjudged in the whole", () => {
  const [whole, part] = [partWith(5), partWith(0)];
  judgeAll(part, [visit(1), visit(2), document(3)]);
  whole.merge(part.state(), 0, strict());
  whole.merge(part.state(), 3, strict());
  expect(whole.unjudged).toBe(6);
});

test("a part is as the whole would be unless there was less room than it thought, and it needed it", () => {
  const whole = partWith(2);
  const partOf = (room: number, ...records: Sound[]) => {
    const part = partWith(room);
    judgeAll(part, records);
    return part.state();
  };
  const linked = [visit(1), visit(2, 1)];
  expect(whole.canMerge(partOf(3, ...linked))).toBe(true);
  expect(whole.canMerge(partOf(3, ...linked, finding(3, "12/d-1")))).toBe(true);
  expect(whole.canMerge(partOf(3, ...linked, visit(3)))).toBe(false);
  expect(whole.canMerge(partOf(3, visit(1), visit(2), visit(3)))).toBe(true);
  expect(whole.canMerge(partOf(2, ...linked, visit(3, 4), visit(4, 5)))).toBe(true);
});

test("at the end what waits is judged, once, by what has come", () => {
  const others = new Others({});
  expect(others.room).toBe(10_000);
  judgeAll(others, [visit(2, 3), visit(4, 3), finding(5, "12/d-9"), visit(3), document(9), visit(6, 7)]);
  const collector = strict();
  others.report(collector, nothingCame);
  expect(collector.issues.map(({ line, code }) => [line, code])).toEqual([
    [4, "follow_up_not_later"],
    [5, "document_before_act"],
  ]);
  expect(others.unjudged).toBe(0);
});

test("what has come and was not kept leaves those unjudged that wait for it", () => {
  const others = partWith(0);
  judgeAll(others, [visit(2, 1), visit(3, 9), visit(1)]);
  expect(others.unjudged).toBe(1);
  const collector = strict();
  others.report(collector, ({ kind, id }) => kind === "visit" && id === "12/v-1");
  expect(collector.issues).toEqual([]);
  expect(others.unjudged).toBe(2);
});

test("of those that nobody needs 10,000 wait; of the others it is known whether what they miss has come", () => {
  const others = new Others({});
  const collector = strict();
  for (let line = 1; line <= 10_000; line++) others.judge(finding(line, "12/d-1"), undefined, collector);
  expect(others.state().kept).toHaveLength(10_000);
  for (const id of ["12/d-1", "12/d-1", "12/d-2"]) others.judge(finding(10_001, id), undefined, collector);
  others.judge(finding(10_002), undefined, collector);
  expect(others.state().kept).toHaveLength(10_000);
  others.judge(document(1), undefined, collector);
  expect([others.room, others.unjudged]).toEqual([9999, 0]);
  others.report(collector, ({ id }) => id === "12/d-1");
  expect(collector.counts.byCode).toEqual({ document_before_act: 10_000 });
  expect(others.unjudged).toBe(2);
});

test("stops of visits are found like the visits", () => {
  const others = new Others({});
  const at = visit(1, undefined, { stops: [{ id: "12/s-1", at: "commune:03538", date: "2025-10-20" }] });
  const said = sound("finding", 2, {
    ...finding(2, "12/d-3").record,
    date: undefined,
    context: "stop:12/s-1",
  });
  expect(judgeAll(others, [at, document(3), JSON.parse(JSON.stringify(said)) as Sound])).toEqual([
    [2, "document_before_act"],
  ]);
});

test("what the dataset says of itself holds for the records behind it, and those that wait keep it", () => {
  const header: DatasetHeader = { issuedOn: "2025-12-01", sourceIds: ["12/news"] } as never;
  const news = sound("source", 9, { id: "12/news", form: "news-report", publishedOn: "2025-08-01" });
  const counts = (line: number): Sound =>
    sound("dossier-statistics", line, {
      id: `12/x-${String(line)}`,
      unit: "province:12",
      period: { start: "2025-07-01", end: "2025-09-30" },
      received: 7,
    });
  expect(judgeAll(new Others({}), [news, counts(1)], header)).toEqual([[1, "after_issue"]]);
  expect(judgeAll(new Others({}), [news, counts(1)])).toEqual([]);
  const waiting = new Others({});
  expect(judgeAll(waiting, [counts(1)], header)).toEqual([]);
  judgeAll(waiting, [counts(2), news]);
  const collector = strict();
  waiting.report(collector, nothingCame);
  expect(collector.issues.map(({ line, code }) => [line, code])).toEqual([[1, "after_issue"]]);
});

test("visits are compared with what is kept of the communes, and of the whole only with what was kept", () => {
  const commune = (code: string): Sound =>
    sound("commune", 9, { code, kind: "commune", name: code, provinceCode: "12", validFrom: "2025-07-01" });
  const going = (line: number, unit: string): Sound =>
    visit(line, undefined, {
      date: "2025-10-15",
      delegationId: "12/a",
      partOfDay: "morning",
      units: [`commune:${unit}`],
    });
  const others = new Others({});
  const records = [commune("03538"), commune("03670"), going(1, "03538"), going(2, "03670")];
  judgeAll(others, [...records, finding(3, "12/d-1")]);
  const collector = strict();
  others.report(collector, nothingCame);
  expect(collector.counts.byCode).toEqual({ delegation_in_two_places: 1 });
});
