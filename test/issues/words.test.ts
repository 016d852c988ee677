import { describe, expect, test } from "vitest";
import { termsEn } from "../../src/issues/terms.en.js";
import { termsVi } from "../../src/issues/terms.vi.js";
import type { IssueParams } from "../../src/issues/params.js";
import { wordsFor } from "../../src/issues/words.js";

const words = wordsFor("en", termsEn, { kind: "answer", path: [] });
const tu = wordsFor("vi", termsVi, { kind: "answer", path: [] });

const choice = (some: Partial<IssueParams["invalid_code"]>): IssueParams["invalid_code"] => ({
  list: "",
  found: "x",
  allowed: [],
  ...some,
});

describe("the words of issues", () => {
  test.each([
    ["a", "“a”"],
    [1964, "1,964"],
    [0.5, "0.5"],
    [Number.NaN, "a value of another kind"],
    [true, "yes (“true”)"],
    [false, "no (“false”)"],
    [null, "a blank"],
    [undefined, "a value of another kind"],
    [{}, "a value of another kind"],
    ["[…]", "a list (“[…]”)"],
    ["{…}", "a group of entries (“{…}”)"],
    ["(undefined)", "a blank"],
    ["(bigint)", "a value of another kind"],
  ])("say what was found, %#", (found, said) => {
    expect(words.quote(found)).toBe(said);
  });

  test.each([
    [0, "0", "1"],
    [1963, "1,963", "1,964"],
    ["x", "“x”", "“x”"],
    [Number.NaN, "a value of another kind", "a value of another kind"],
    [null, "a blank", "a blank"],
  ])("write %j as a number and as a position, even if it is none", (value, number, ordinal) => {
    expect(words.number(value as number)).toBe(number);
    expect(words.ordinal(value as number)).toBe(ordinal);
  });

  test.each([
    ["2025", "2025"],
    ["2025-07", "July 2025"],
    ["2025-07-05", "5 July 2025"],
    ["2025-7", "“2025-7”"],
    ["x2025", "“x2025”"],
    ["2025-07-05x", "“2025-07-05x”"],
  ])("write the day %s as %s", (day, said) => {
    expect(words.day(day)).toBe(said);
  });

  test.each([
    [{ list: "answer-outcome" }, "the list “Outcome of the answer”", ""],
    [{}, "what can be chosen here", ""],
    [{ list: "answer-form", found: "Oral", allowed: ["oral"] }, undefined, " (did you mean “oral” – Oral?)"],
    [
      { list: "answer-form", found: "Trực tiếp bằng lời", allowed: ["x"] },
      undefined,
      "; please choose “x” (x)",
    ],
    [
      { list: "answer-form", found: "Oral", allowed: ["document"] },
      undefined,
      "; please choose “document” (By document)",
    ],
    [
      { list: "answer-form", similar: "oral", allowed: ["document"] },
      undefined,
      " (did you mean “oral” – Oral?)",
    ],
    [
      { allowed: ["oral", "document"] },
      "the list “Form of the answer”",
      "; please choose “oral” (Oral) or “document” (By document)",
    ],
    [{ allowed: ["oral", "zzz"] }, "what can be chosen here", "; please choose “oral” or “zzz”"],
    [
      { list: "nope", allowed: ["a", "b", "c"] },
      "what can be chosen here",
      "; please choose “a”, “b” or “c”",
    ],
    [{ list: "nope", allowed: ["a", "b", "c", "d", "e", "f", "g"] }, "what can be chosen here", ""],
    [
      { list: "gift-occasion", allowed: ["a", "b", "c", "d", "e", "f"] },
      undefined,
      "; please choose “a” (a), “b” (b), “c” (c), “d” (d), “e” (e) or “f” (f)",
    ],
    [
      { list: "gift-occasion", allowed: ["a", "b", "c", "d", "e", "f", "g"] },
      undefined,
      "; please look this list up as “gift-occasion” (7 values)",
    ],
  ])("say what to choose, %#", (some, among, advice) => {
    if (among !== undefined) expect(words.among(choice(some))).toBe(among);
    expect(words.advice(choice(some))).toBe(advice);
  });

  test.each([
    ["outcome", "declined", "“Declined”"],
    ["form", "document", "“By document”"],
    ["withdrawn", "true", "yes (“true”)"],
    ["withdrawn", "false", "no (“false”)"],
    ["placeKind", "other", "“Other place”"],
    ["state", "done", "“Done”"],
    ["nope", "x", "“x”"],
    ["toString", "x", "“x”"],
  ])("name the value of the field %s, %s", (field, value, said) => {
    expect(words.value(field, value)).toBe(said);
  });

  test("name fields and what stands in them", () => {
    expect(words.entry("/outcome")).toBe("“Outcome”");
    expect(words.entry("/proposalIds/0")).toBe("“Proposals 1”");
    expect(words.entry("/nope")).toBe("“nope”");
    expect(words.heading("documentId")).toBe("“Document”");
    expect(words.field("documentId")).toBe("“documentId” – Document");
    expect(words.heading("nope")).toBe("“nope”");
  });

  test.each([
    ["country", "the country", "cả nước"],
    ["province:12", "province 12", "tỉnh, thành phố mã 12"],
    ["commune:03538", "commune 03538", "đơn vị cấp xã mã 03538"],
    ["former-province:14", "former province 14", "tỉnh, thành phố cũ mã 14"],
    ["former-district:106", "former district 106", "huyện cũ mã 106"],
    ["former-commune:03535", "former commune 03535", "đơn vị cấp xã cũ mã 03535"],
    ["group:12/g", "Group of units 12/g", "Nhóm đơn vị 12/g"],
    ["class:citizens", "Citizens", undefined],
    ["peoples-committee@commune:03538", "the People's Committee of commune 03538", undefined],
    ["task:40/t-1", "Task 40/t-1", "Nhiệm vụ 40/t-1"],
    ["nope:1/2", "nope 1/2", undefined],
    ["peoples-committee", "“People's Committee”", undefined],
    ["a b", "“a b”", "“a b”"],
    ["toString:x", "“toString:x”", undefined],
  ])("name what %s refers to", (reference, en, vi) => {
    expect(words.thing(reference)).toBe(en);
    if (vi !== undefined) expect(tu.thing(reference)).toBe(vi);
  });

  test.each([
    ["/proposals/2/id", undefined, "Proposal no. 3"],
    ["/formerUnits/0/ref", undefined, "Unit before 1 July 2025 no. 1"],
    ["/proposals/2/idle", undefined, "Proposal no. 3, idle"],
    ["/visits/0/stops/1/id", undefined, "Visit no. 1, Stops 2"],
    ["", undefined, "Dataset"],
    ["/proposals/x/summary", undefined, "Dataset, Proposal › x › Summary"],
    ["/proposals/2/summary", 1964, "line 1,964"],
  ])("name the place %s", (pointer, line, said) => {
    expect(words.place(pointer, line)).toBe(said);
  });

  test("are joined, and asked back", () => {
    expect([words.or([]), words.or(["a"]), words.or(["a", "b"]), words.and(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a or b",
      "a, b and c",
    ]);
    expect(words.meant(undefined, (similar) => similar)).toBe("");
    expect(words.meant("a", (similar) => `${similar}!`)).toBe(" (did you mean a!?)");
    expect(words.kindChoice("proposal")).toBe("“proposal” – Proposal");
    expect(words.kind("toString")).toBe("toString");
    expect(words.percent(12.3456)).toBe("12.35 %");
    expect(words.type("nope" as never)).toBe("a value of another kind");
    expect(words.format("toString")).toBe("“toString”");
    expect(words.label("answer-form", "toString")).toBe("“toString”");
  });
});
