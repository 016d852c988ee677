import { expect, test } from "vitest";
import { formatVersion } from "../../../src/model/dataset.js";
import * as units from "../../../src/units.js";
import { validateRecord } from "../../../src/validate/record.js";
import { validateStream } from "../../../src/validate/stream.js";
import { PartMerger, PartReader } from "../../../src/validate/stream/parts.js";
import { bytesOf, readAll, reportOn, short, sourceLine } from "./support.js";

const lineOf = (record: string, fields: object): string => JSON.stringify({ record, ...fields }) + "\n";

const header = (more: object = {}): string =>
  lineOf("dataset", {
    haicap: formatVersion,
    id: "12/set",
    issuedBy: "Ủy ban nhân dân",
    issuedOn: "2025-08-01",
    ...more,
  });

const commune = (code: string, more: object = {}): object => ({
  code,
  kind: "commune",
  name: "Mường Động",
  provinceCode: "25",
  validFrom: "2025-07-01",
  ...more,
});

const visit = (id: string, more: object = {}): string =>
  lineOf("visit", {
    id,
    date: "2025-10-15",
    activities: ["survey"],
    units: ["commune:03538"],
    ...more,
  });

const stops = (...ids: string[]): object => ({ stops: ids.map((id) => ({ id, at: "commune:03538" })) });

test("a byte order mark is one only where the stream begins", async () => {
  const marked = "\ufeff" + sourceLine("12/a");
  expect(short(await reportOn(marked))).toEqual([[1, "byte_order_mark", ""]]);
  expect(short(await reportOn(sourceLine("12/b") + marked))).toEqual([[2, "invalid_json", ""]]);
  // The same first byte, and the same first two.
  for (const text of ["\uf000", "\ufec0"])
    expect(short(await reportOn(text + sourceLine("12/a")))).toEqual([[1, "invalid_json", ""]]);
  const read = async (isBeginning: boolean): Promise<string[]> => {
    const before = new PartMerger().before(0);
    const part = await new PartReader().read([bytesOf(marked)], { isBeginning }, before);
    return part.issues.map(({ code }) => code);
  };
  expect(await read(true)).toEqual(["byte_order_mark"]);
  expect(await read(false)).toEqual(["invalid_json"]);
});

test("where a header is faulty it does not hold, and the one before it does", async () => {
  const late = visit("12/a");
  expect((await reportOn(header() + late)).counts.byCode).toEqual({ after_issue: 1 });
  const dubious = await reportOn(header({ issuedOn: "2025-12-01" }) + header({ other: {}, id: 7 }) + late);
  expect(dubious.counts.byCode.after_issue).toBeUndefined();
  expect(short(dubious)).toContainEqual([2, "wrong_type", "/id"]);
  const newer = await reportOn(header({ issuedOn: "2025-12-01" }) + header({ haicap: "9.0" }) + late);
  expect(newer.issues).toEqual([
    {
      code: "unsupported_version",
      severity: "error",
      pointer: "/haicap",
      params: { supported: formatVersion, found: "9.0" },
      line: 2,
    },
  ]);
  expect(short(await reportOn(header({ haicap: undefined })))).toEqual([[1, "missing_field", "/haicap"]]);
});

test("a part is judged by the header that was in force before it", async () => {
  const read = (more: object): ReturnType<PartReader["read"]> =>
    new PartReader().read(
      [bytesOf(visit("12/a"))],
      { isBeginning: false, ...more },
      new PartMerger().before(0),
    );
  const held = JSON.parse(header()) as never;
  const part = await read({ header: held });
  expect(part.issues.map(({ code }) => code)).toEqual(["after_issue"]);
  expect(part.headers).toEqual({ before: held, after: held });
  expect((await read({})).issues).toEqual([]);
});

test("units may stand once for every time, other records once", async () => {
  const former = commune("03538", { validFrom: "2020-01-01", validTo: "2025-06-30" });
  const twice = lineOf("commune", commune("03538")) + lineOf("commune", former);
  expect((await reportOn(twice)).counts.byCode.duplicate_id).toBeUndefined();
  const province = lineOf("province", {
    code: "25",
    kind: "province",
    name: "Phú Thọ",
    validFrom: "2025-07-01",
  });
  expect((await reportOn(province + province)).counts.byCode.duplicate_id).toBeUndefined();
  const report = await reportOn(sourceLine("12/a") + visit("12/a") + sourceLine("12/b") + sourceLine("12/a"));
  expect(report.issues).toEqual([
    {
      code: "duplicate_id",
      severity: "error",
      kind: "source",
      recordId: "12/a",
      pointer: "/id",
      params: { id: "12/a", first: "/id", firstLine: 1 },
      line: 4,
    },
  ]);
});

test("stops have names of their own, in sound visits and in faulty ones, and nowhere else", async () => {
  const twice = await reportOn(
    visit("12/a", stops("12/a/1", "12/a/2")) + visit("12/b", stops("12/b/1", "12/a/2")),
  );
  expect(twice.issues.map(({ pointer, params, line }) => [pointer, params, line])).toEqual([
    ["/stops/1/id", { id: "12/a/2", first: "/stops/1/id", firstLine: 1 }, 2],
  ]);
  const finding = (stop: string): string =>
    lineOf("finding", {
      id: `12/f-${stop.slice(5)}`,
      kind: "result",
      units: ["commune:03538"],
      summary: "Trả trước hạn",
      context: `stop:${stop}`,
    });
  const missing = async (text: string): Promise<[number | undefined, string, string][]> =>
    short(await reportOn(text)).filter(([, code]) => code === "reference_not_found");
  expect(await missing(visit("12/a", stops("12/a/1")) + finding("12/a/1") + finding("12/a/2"))).toEqual([
    [3, "reference_not_found", "/context"],
  ]);
  const faulty = visit("12/a", { date: 7, stops: [null, 7, "12/x", {}, { id: 7 }, { id: "12/a/1" }] });
  expect(await missing(faulty + finding("12/a/1") + finding("12/a/2"))).toEqual([
    [3, "reference_not_found", "/context"],
  ]);
  for (const strange of [7, null, "12/a/1", { id: "12/a/1" }])
    expect(await missing(visit("12/a", { stops: strange }) + finding("12/a/1"))).toHaveLength(1);
  const report = lineOf("report", { id: "12/r", ...stops("12/a/1"), date: 7 });
  expect(await missing(report + visit("12/b") + finding("12/a/2"))).toHaveLength(1);
});

test("the registry that is given judges the records, alone and by what is around them", async () => {
  const record = commune("03538", { name: "Khác" });
  const plain = await reportOn(lineOf("commune", record));
  const judged = await reportOn(lineOf("commune", record), { registry: units });
  const expected = validateRecord("commune", record, { registry: units });
  expect(judged.issues.map(({ code }) => code)).toEqual(expected.issues.map(({ code }) => code));
  expect(judged.issues.length).toBeGreaterThan(plain.issues.length);
});

test("what is not complete says nothing of what might have come", async () => {
  const stream = validateStream([bytesOf(sourceLine("12/a", { sourceIds: ["12/late"] })), bytesOf("[]\n")]);
  for await (const { line } of stream) if (line === 1) break;
  expect(await stream.report()).toMatchObject({ complete: false, ok: false, lines: 1, counts: { error: 0 } });
});

test("lines and records are counted, and lines with an error, whatever else they say", async () => {
  const text = [
    sourceLine("12/a"),
    " \t\n",
    sourceLine("12/b", { more: 1 }),
    "7\n",
    header(),
    visit("12/c"),
    "{}",
  ].join("");
  const severities = { unknown_key: { severity: "info", reason: "more" } } as const;
  const { lines, report } = await readAll([bytesOf(text)], { severities });
  expect(report).toMatchObject({ lines: 7, records: 3, faultyLines: 2, overrides: severities });
  expect(lines.map(({ line, ok, issues }) => [line, ok, issues.map(({ code }) => code)])).toEqual([
    [1, true, []],
    [3, true, ["unknown_key"]],
    [4, false, ["wrong_type"]],
    [5, true, []],
    [6, true, ["after_issue"]],
    [7, false, ["unfinished_line", "missing_field"]],
  ]);
  expect("overrides" in (await reportOn(sourceLine("12/a")))).toBe(false);
});

test("issues stand in the order of their lines, whenever they were found", async () => {
  const text =
    visit("12/a", { followsUpId: "12/z" }) +
    sourceLine("12/b", { sourceIds: ["12/gone"], more: 1 }) +
    visit("12/c", { followsUpId: "12/d" }) +
    visit("12/d", { date: "2025-12-01" }) +
    "[]\n";
  expect(short(await reportOn(text))).toEqual([
    [1, "reference_not_found", "/followsUpId"],
    [2, "unknown_key", "/more"],
    [2, "reference_not_found", "/sourceIds/0"],
    [3, "follow_up_not_later", "/followsUpId"],
    [5, "wrong_type", ""],
  ]);
});

test("parts are put together only where what they were read with still holds", async () => {
  const read = (text: string, merger: PartMerger, more: object = {}): ReturnType<PartReader["read"]> =>
    new PartReader().read([bytesOf(text)], { isBeginning: false, ...more }, merger.before(0));
  const merger = new PartMerger();
  const first = await read(header() + sourceLine("12/a") + "[]\n", merger, { isBeginning: true });
  const blind = await read(visit("12/b"), merger);
  const again = await read(sourceLine("12/a"), merger, { header: first.headers.after });
  const sound = await read("[]\n" + sourceLine("12/c") + sourceLine("12/c"), merger, {
    header: first.headers.after,
  });
  expect([first, blind, again, sound, undefined, sound].map((part) => merger.add(part))).toEqual([
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
  const report = await merger.report();
  expect(report).toMatchObject({ complete: false, ok: false, lines: 6, records: 3, faultyLines: 3 });
  expect(report?.bytes).toBe(first.bytes + sound.bytes);
  expect(report?.counts).toMatchObject({ error: 3, byCode: { wrong_type: 2, duplicate_id: 1 } });
  expect(report?.issues.map(({ line, code, params }) => [line, code, params])).toEqual([
    [3, "wrong_type", { expected: "object", found: "list" }],
    [4, "wrong_type", { expected: "object", found: "list" }],
    [6, "duplicate_id", { id: "12/c", first: "/id", firstLine: 5 }],
  ]);
});

test("a reading of the merger's own is complete or not as that of a part is, and hears the same signal", async () => {
  const signal = AbortSignal.abort();
  const stopped = new PartMerger({ signal });
  await stopped.read([bytesOf(sourceLine("12/a"))]);
  expect(await stopped.report()).toMatchObject({ complete: false, bytes: 0 });
  const merger = new PartMerger();
  await merger.read([bytesOf(sourceLine("12/a"))]);
  await merger.read([bytesOf(sourceLine("12/a"))]);
  const bytes = 2 * bytesOf(sourceLine("12/a")).length;
  expect(await merger.report()).toMatchObject({ complete: true, ok: false, lines: 2, bytes });
});

test("a reader goes on with the records it knows, or begins anew, and says how far it is", async () => {
  const reader = new PartReader({ maxLineBytes: 500 });
  const { seed } = new PartMerger().before(0);
  const later = { kind: "visit", key: "12/z", text: '{"id":"12/z","date":"2025-12-01","units":[]}' } as const;
  const seen: number[] = [];
  const read = async (start: number, records: readonly (typeof later)[]): Promise<string[]> => {
    const place = { isBeginning: false };
    const text = visit("12/a", { followsUpId: "12/z" });
    const before = { seed, room: 10, start, records };
    const part = await reader.read([bytesOf(text)], place, before, ({ bytes }) => seen.push(bytes));
    return part.issues.map(({ code }) => code);
  };
  const judged = await read(0, [later]);
  expect(judged).toContain("follow_up_not_later");
  expect(await read(1, [])).toEqual(judged);
  expect(await read(0, [])).toEqual([]);
  expect(seen).toHaveLength(6);
});
