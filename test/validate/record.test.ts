import { describe, expect, test } from "vitest";
import { catalog } from "../../src/model/catalog.js";
import { recordKinds } from "../../src/core/record-kind.js";
import type { Lookup } from "../../src/model/lookup.js";
import type { ValidateRecordOptions } from "../../src/validate/options.js";
import { validateRecord } from "../../src/validate/record.js";

const gift = {
  id: "12/gift-1",
  givers: ["delegation:12/d-1"],
  recipients: ["class:pupils"],
  items: [{ name: "Máy tính" }],
};

test("a sound record is given back, not copied", () => {
  const result = validateRecord("gift", gift);
  expect(result.value).toBe(gift);
  expect(result).toEqual({
    ok: true,
    value: gift,
    issues: [],
    counts: { error: 0, warning: 0, info: 0, byCode: {} },
  });
});

describe("a kind that does not exist", () => {
  test.each([
    ["gfit", { found: "gfit", similar: "gift" }],
    ["Gift", { found: "Gift", similar: "gift" }],
    ["", { found: "" }],
    ["toString", { found: "toString" }],
    ["__proto__", { found: "__proto__" }],
    [5, { found: 5 }],
    [undefined, { found: "(undefined)" }],
    [["gift"], { found: "[…]" }],
  ])("%j", (kind, params) => {
    const result = validateRecord(kind as "gift", gift);
    expect(result).toEqual({
      ok: false,
      issues: [{ code: "unknown_kind", severity: "error", pointer: "", params }],
      counts: { error: 1, warning: 0, info: 0, byCode: { unknown_kind: 1 } },
    });
  });
});

describe("the record that an issue is about", () => {
  const aboutOf = (value: unknown): unknown => {
    const [issue] = validateRecord("gift", value).issues;
    return issue && { kind: issue.kind, ...("recordId" in issue && { recordId: issue.recordId }) };
  };

  test("is named as it names itself, be the name sound or not", () => {
    const kind = "gift";
    expect(aboutOf({ ...gift, items: [] })).toEqual({ kind, recordId: "12/gift-1" });
    expect(aboutOf({ id: "có dấu" })).toEqual({ kind, recordId: "có dấu" });
    expect(aboutOf({ id: "a".repeat(300) })).toEqual({ kind, recordId: "a".repeat(300) });
  });

  test.each([
    ["too long", { id: "a".repeat(301) }],
    ["a number", { id: 12 }],
    ["a list", { id: ["12/gift-1"] }],
    ["of a length of its own", { id: { length: 1 } }],
    ["absent", { ...gift, id: undefined }],
    ["of nothing", null],
    ["of less than nothing", undefined],
    ["not to be read", Object.defineProperty({}, "id", { enumerable: true, get: () => Number(1n / 0n) })],
  ])("has no name that is %s", (_why, value) => {
    expect(aboutOf(value)).toEqual({ kind: "gift" });
  });

  test("is named by the field that names its kind", () => {
    for (const kind of recordKinds) {
      const { key } = catalog[kind];
      const { issues } = validateRecord(kind, {
        id: "an id",
        code: "a code",
        ref: "a reference",
        [key]: "it",
      });
      expect(new Set(issues.map(({ recordId }) => recordId))).toEqual(new Set(["it"]));
    }
  });
});

describe("rules", () => {
  test("look at a record with unknown keys, but not at one of faulty structure", () => {
    // An id without its owner is what a rule notices.
    const { counts } = validateRecord("gift", { ...gift, id: "gift-1", x: 1 });
    expect(counts.byCode).toEqual({ unknown_key: 1, id_without_owner: 1 });
    const faulty = validateRecord("gift", { ...gift, id: "gift-1", x: 1, items: [] });
    expect(faulty.counts.byCode).toEqual({ unknown_key: 1, empty_list: 1 });
    // The last fault of structure decides no more than the first.
    const first = validateRecord("gift", { ...gift, id: "gift-1", note: 5, x: 1 });
    expect(first.counts.byCode).toEqual({ wrong_type: 1, unknown_key: 1 });
  });

  test("that compare with other records judge where a lookup finds them", () => {
    const answer = {
      id: "40/answer-1",
      proposalIds: ["40/proposal-1"],
      by: "finance-department@province:40",
      form: "document",
      date: "2025-11-20",
      outcome: "accepted",
      summary: "Bố trí vốn năm 2026.",
    };
    const proposal = { id: "40/proposal-1", date: "2025-11-21" };
    const find = (kind: string, id: string): unknown =>
      kind === "proposal" && id === proposal.id ? proposal : undefined;
    const lookup = { find: find as Lookup["find"], visitOf: () => undefined };
    const codesIn = (options: ValidateRecordOptions): string[] =>
      validateRecord("answer", answer, options).issues.map(({ code }) => code);
    expect(codesIn({ lookup })).toContain("answer_before_proposal");
    expect(codesIn({})).not.toContain("answer_before_proposal");
  });
});

test("what a record alone reports as having happened lies no later than the day it came in", () => {
  const days = (date: string, asOf: string | undefined): unknown[] =>
    validateRecord("gift", { ...gift, date }, { asOf }).issues.map(({ code, pointer, params }) => [
      code,
      pointer,
      params,
    ]);
  expect(days("2025-10-05", undefined)).toEqual([]);
  expect(days("2025-10-05", "2025-10-05")).toEqual([]);
  expect(days("2025-10-05", "2025-10-04")).toEqual([
    ["after_issue", "/date", { day: "2025-10-05", issuedOn: "2025-10-04" }],
  ]);
});
