import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IssueCollector, ISSUES_IN_ALL, ISSUES_PER_CODE } from "../../src/issues/collector.js";
import type { IssueCode } from "../../src/issues/issue.js";
import type { SeverityOverrides } from "../../src/issues/result.js";

const severities: SeverityOverrides = {
  finding_without_field: { severity: "info", reason: "the rest comes later" },
  period_reversed: { severity: "off", reason: "known" },
  blank_text: { severity: "off", reason: "structure is not to be overridden" },
};

const code = fc.constantFrom<IssueCode>(
  ...(["blank_text", "missing_field", "finding_without_field", "period_reversed"] as const),
);

const add = (collector: IssueCollector, one: IssueCode, pointer: string): void => {
  collector.add({ base: "/units/0" }, one, pointer, {});
};

describe("a collector", () => {
  test("tells of each issue what is known of it, in the words of its subject", () => {
    const collector = new IssueCollector();
    expect(collector.isEmpty).toBe(true);
    collector.add({ base: "" }, "blank_text", "/name", {});
    collector.add(
      { kind: "task", recordId: "40/t-1", base: "/tasks/3", line: 7, cell: "'Nhiệm vụ'!C7" },
      "text_too_long",
      "/summary",
      () => ({ max: 5, found: 6 }),
    );
    expect(collector.issues).toStrictEqual([
      { code: "blank_text", severity: "error", pointer: "/name", params: {} },
      {
        code: "text_too_long",
        severity: "error",
        kind: "task",
        recordId: "40/t-1",
        pointer: "/tasks/3/summary",
        params: { max: 5, found: 6 },
        line: 7,
        cell: "'Nhiệm vụ'!C7",
      },
    ]);
    expect(collector.isEmpty).toBe(false);
  });

  test("has a result with a value unless there was an error, and says which severities were asked for", () => {
    expect(new IssueCollector().result(5)).toStrictEqual({
      ok: true,
      value: 5,
      issues: [],
      counts: { error: 0, warning: 0, info: 0, byCode: {} },
    });
    const collector = new IssueCollector({ severities });
    add(collector, "finding_without_field", "");
    add(collector, "period_reversed", "");
    expect(collector.result(5)).toMatchObject({
      ok: true,
      counts: { error: 0, info: 1, byCode: { finding_without_field: 1 } },
      overrides: severities,
    });
    add(collector, "blank_text", "");
    expect(collector.result(5)).not.toHaveProperty("value");
    expect(collector.result(5)).toMatchObject({ ok: false, counts: { error: 1, info: 1 } });
  });

  test.each(["error", "warning", "info"] as const)("is not empty with one %s alone", (severity) => {
    const collector = new IssueCollector({
      severities: { finding_without_field: { severity, reason: "for the test" } },
    });
    add(collector, "finding_without_field", "");
    expect(collector.counts[severity]).toBe(1);
    expect(collector.isEmpty).toBe(false);
    expect(collector.begin().isEmpty).toBe(true);
  });

  test("keeps as many as it may, asks no params of others, and counts them all", () => {
    let asked = 0;
    const collector = new IssueCollector();
    for (let index = 0; index < ISSUES_PER_CODE + 5; index++)
      collector.add({ base: "" }, "blank_text", `/${index}`, () => ({ asked: ++asked }));
    expect(collector.issues).toHaveLength(ISSUES_PER_CODE);
    expect(asked).toBe(ISSUES_PER_CODE);
    expect(collector.counts).toMatchObject({ error: ISSUES_PER_CODE + 5 });
    expect(ISSUES_IN_ALL).toBeGreaterThan(ISSUES_PER_CODE);

    const small = new IssueCollector({ maxIssues: 2 });
    for (const one of ["blank_text", "missing_field", "invalid_format"] as const) add(small, one, "");
    expect(small.issues.map((issue) => issue.code)).toEqual(["blank_text", "missing_field"]);
    expect(small.counts.byCode).toEqual({ blank_text: 1, missing_field: 1, invalid_format: 1 });
  });

  test("takes what others of its kind noticed as if it had noticed it", () => {
    const found = fc.array(fc.tuple(code, fc.webPath({ size: "xsmall" })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 4 }), fc.integer({ min: 0, max: 8 }), (parts, maxIssues) => {
        const whole = new IssueCollector({ severities, maxIssues });
        const merged = new IssueCollector({ severities, maxIssues });
        for (const part of parts) {
          const of = merged.begin();
          for (const [one, pointer] of part) {
            add(whole, one, pointer);
            add(of, one, pointer);
          }
          merged.merge(of);
        }
        expect(merged.result(0)).toStrictEqual(whole.result(0));
      }),
      { numRuns: 300 },
    );
  });

  test("keeps no more of one code when it takes them from others", () => {
    const whole = new IssueCollector();
    const merged = new IssueCollector();
    for (const size of [ISSUES_PER_CODE - 2, 5, 1]) {
      const part = merged.begin();
      for (let index = 0; index < size; index++)
        for (const collector of [whole, part]) add(collector, "blank_text", `/${size}/${index}`);
      for (const collector of [whole, part]) add(collector, "missing_field", `/${size}`);
      merged.merge(part);
    }
    expect(merged.counts).toEqual(whole.counts);
    expect(merged.issues).toHaveLength(whole.issues.length);
    expect(new Set(merged.issues)).toEqual(new Set(whole.issues));
  });

  test("counts what nothing else is known of", () => {
    const collector = new IssueCollector({ severities });
    collector.count("missing_field", 3);
    collector.count("missing_field", 2);
    collector.count("finding_without_field", 1);
    collector.count("period_reversed", 4);
    collector.count("invalid_format", 0);
    collector.count("invalid_format", -1);
    expect(collector.counts).toStrictEqual({
      error: 5,
      warning: 0,
      info: 1,
      byCode: { missing_field: 5, finding_without_field: 1 },
    });
    expect(collector.issues).toEqual([]);
    expect(collector.isEmpty).toBe(false);
  });
});
