import { expect, test } from "vitest";
import { formatIssue } from "../../src/issues/format.js";
import type { Issue } from "../../src/issues/issue.js";

/** The sentences of an issue in both languages. */
function said(code: string, params: object, kind = "task"): [vi: string, en: string] {
  const issue = {
    code,
    severity: "error",
    kind,
    recordId: "12/x",
    pointer: "/x",
    params,
  } as unknown as Issue;
  return [formatIssue(issue, "vi"), formatIssue(issue, "en")];
}

test("an event before the first of its history is said to be so", () => {
  const params = { event: "start", date: "2025-10-01", previousDate: "2025-10-02" };
  const [vi, en] = said("event_out_of_order", { ...params, kind: "task" });
  expect(vi).toContain("thời điểm giao việc");
  expect(en).toContain("the assignment of the task");
  const [other, english] = said("event_out_of_order", { ...params, kind: "proposal" }, "proposal");
  expect(other).toContain("thời điểm nêu kiến nghị");
  expect(english).toContain("the day the proposal was raised");
});

test("a file that cannot be read says why, and what its reader found where it found something", () => {
  for (const text of said("unreadable_file", { reason: "csv", found: "CSV_QUOTE_NOT_CLOSED" }))
    expect(text).toContain("(CSV_QUOTE_NOT_CLOSED)");
  for (const text of said("unreadable_file", { reason: "damaged" })) expect(text).not.toContain("(");
});

test("yes and no are said as such", () => {
  const when = (value: string): [string, string] =>
    said("required_when", { field: "note", when: "withdrawn", value });
  expect(when("true")).toEqual([expect.stringContaining("là có"), expect.stringContaining("is yes")]);
  expect(when("false")).toEqual([expect.stringContaining("là không"), expect.stringContaining("is no")]);
  for (const text of when("là lạ")) expect(text).toContain("“là lạ”");
});
