import { describe, expect, test } from "vitest";
import type { Registry } from "../../src/core/registry.js";
import type { ValidateDatasetOptions } from "../../src/validate/options.js";
import { validateDataset } from "../../src/validate/dataset.js";

const header = { haicap: "1.0", id: "12/d-1", issuedBy: "Sở Nội vụ", issuedOn: "2025-12-01" };

const source = { id: "12/s-1", form: "register", language: "vi", publishedOn: "2025-11-01" };

const visit = {
  id: "12/v-1",
  date: "2025-10-05",
  activities: ["inspect"],
  units: ["commune:03538"],
  ledBy: "class:pupils",
  stops: [{ id: "12/v-1/1", at: "commune:03538" }],
};

const score = { id: "12/score-1", unit: "province:12", index: "qd-766", rank: 12, asOf: "2025-12" };

const gift = {
  id: "12/g-1",
  context: "stop:12/v-1/1",
  givers: ["class:pupils"],
  recipients: ["class:pupils"],
  items: [{ name: "Sách" }],
};

/** The errors in a dataset: code, pointer, params. */
function errorsIn(dataset: unknown, options?: ValidateDatasetOptions): [string, string, object][] {
  return validateDataset(dataset, options)
    .issues.filter(({ severity }) => severity === "error")
    .map(({ code, pointer, params }) => [code, pointer, params]);
}

const codesIn = (dataset: unknown, options?: ValidateDatasetOptions): string[] =>
  validateDataset(dataset, options).issues.map(({ code, pointer }) => `${code} ${pointer}`);

test("the dataset that the others differ from is sound, and the value is the one that was given", () => {
  const dataset = { ...header, sources: [source], visits: [visit], gifts: [gift] };
  expect(errorsIn(dataset)).toEqual([]);
  expect(validateDataset(dataset).value).toBe(dataset);
});

describe("what is no dataset", () => {
  test.each([
    [undefined, "nothing"],
    [null, "null"],
    ["1.0", "text"],
    [1, "number"],
    [[header], "list"],
    [() => header, "other"],
  ])("%s", (value, found) => {
    const result = validateDataset(value);
    expect(result).toEqual({
      ok: false,
      issues: [{ code: "wrong_type", severity: "error", pointer: "", params: { expected: "object", found } }],
      counts: { error: 1, warning: 0, info: 0, byCode: { wrong_type: 1 } },
    });
  });

  test.each(["2.0", 1, null, "", [1]])("of another version, %j, nothing else is said", (haicap) => {
    const { issues } = validateDataset({ ...header, haicap, id: 5, gifts: 7 });
    expect(issues).toEqual([
      {
        code: "unsupported_version",
        severity: "error",
        pointer: "/haicap",
        params: { supported: "1.0", found: Array.isArray(haicap) ? "[…]" : haicap },
      },
    ]);
  });

  test("where the version is missing, the rest is judged as if it were this one", () => {
    const rest = { ...header, haicap: undefined };
    expect(errorsIn({ ...rest, gifts: [{ ...gift, id: 5 }] })).toEqual([
      ["missing_field", "/haicap", { field: "haicap" }],
      ["wrong_type", "/gifts/0/id", { expected: "text", found: "number" }],
    ]);
  });

  test("one that cannot be read has that issue alone, about no record", () => {
    const value = Object.defineProperty({}, "haicap", {
      get: () => {
        throw new Error("refused");
      },
    });
    expect(validateDataset(value).issues).toEqual([
      { code: "unreadable_value", severity: "error", pointer: "", params: {} },
    ]);
  });
});

describe("the header", () => {
  test("its faults stand at the root and are about no record", () => {
    expect(validateDataset({ ...header, id: "có dấu", language: "fr" }).issues).toEqual([
      {
        code: "invalid_format",
        severity: "error",
        pointer: "/id",
        params: { format: "id", found: "có dấu" },
      },
      {
        code: "invalid_code",
        severity: "error",
        pointer: "/language",
        params: { list: "", found: "fr", allowed: ["vi", "en"] },
      },
    ]);
  });

  test("a mistyped key may mean a field or a collection", () => {
    expect(validateDataset({ ...header, issuedby: "a", gift: [], x: 1 }).issues).toEqual(
      [{ key: "issuedby", similar: "issuedBy" }, { key: "gift", similar: "gifts" }, { key: "x" }].map(
        (params) => ({
          code: "unknown_key",
          severity: "error",
          pointer: "/" + params.key,
          params,
        }),
      ),
    );
  });

  test("rules that compare with it wait until it is sound", () => {
    const late = { ...source, publishedOn: "2025-12-24" };
    const after = "after_issue /sources/0/publishedOn";
    expect(codesIn({ ...header, sources: [late] })).toContain(after);
    expect(codesIn({ ...header, sources: [late], extra: 1 })).toContain(after);
    expect(codesIn({ ...header, issuedBy: "", sources: [late] })).toEqual(["blank_text /issuedBy"]);
  });
});

describe("collections", () => {
  test("are lists with members", () => {
    expect(validateDataset({ ...header, gifts: gift, visits: [], sources: undefined }).issues).toEqual([
      { code: "empty_list", severity: "error", pointer: "/visits", params: {} },
      {
        code: "wrong_type",
        severity: "error",
        pointer: "/gifts",
        params: { expected: "list", found: "object" },
      },
    ]);
  });

  test("of more than 200,000 records no member is looked at, of as many the first is", () => {
    const sources: unknown[] = [];
    Object.defineProperty(sources, 0, {
      get: () => {
        throw new Error("read");
      },
    });
    sources.length = 200_001;
    expect(errorsIn({ ...header, sources })).toEqual([
      ["too_many_items", "/sources", { max: 200_000, found: 200_001 }],
    ]);
    sources.length = 200_000;
    expect(errorsIn({ ...header, sources })).toEqual([["unreadable_value", "", {}]]);
  });

  test("all their faults are counted, of each code a thousand are kept", () => {
    const { issues, counts } = validateDataset({ ...header, sources: Array(1500).fill(null), gifts: [{}] });
    expect(counts.byCode).toEqual({ wrong_type: 1500, missing_field: 4 });
    expect(issues).toHaveLength(1004);
    expect(issues.at(-1)).toMatchObject({ kind: "source", pointer: "/sources/999" });
  });

  test("faults of a record have its place, kind and name, as far as it can be read", () => {
    const sources = [source, { ...source, id: "12/s-2", form: 5 }, "12/s-3"];
    expect(validateDataset({ ...header, sources }).issues).toEqual([
      {
        code: "wrong_type",
        severity: "error",
        kind: "source",
        recordId: "12/s-2",
        pointer: "/sources/1/form",
        params: { expected: "text", found: "number" },
      },
      {
        code: "wrong_type",
        severity: "error",
        kind: "source",
        pointer: "/sources/2",
        params: { expected: "object", found: "text" },
      },
    ]);
  });
});

describe("references", () => {
  const missing = (kind: string, id: string, pointer: string): [string, string, object] => [
    "reference_not_found",
    pointer,
    { kind, id },
  ];

  test("that lead to no record are named where they stand", () => {
    const gifts = [{ ...gift, givers: ["delegation:12/x"], sourceIds: ["12/s-1", "12/s-2"] }];
    expect(errorsIn({ ...header, sources: [source], gifts })).toEqual([
      missing("delegation", "12/x", "/gifts/0/givers/0"),
      missing("stop", "12/v-1/1", "/gifts/0/context"),
      missing("source", "12/s-2", "/gifts/0/sourceIds/1"),
    ]);
  });

  test("to records and stops that are there but faulty lead somewhere", () => {
    const gifts = [{ ...gift, sourceIds: ["12/s-1", "12/s-2"] }];
    const broken = { ...source, form: 5 };
    const visits = [{ ...visit, date: 2025 }];
    expect(errorsIn({ ...header, visits, gifts, sources: [broken] })).toEqual([
      ["wrong_type", "/visits/0/date", { expected: "text", found: "number" }],
      ["wrong_type", "/sources/0/form", { expected: "text", found: "number" }],
      missing("source", "12/s-2", "/gifts/0/sourceIds/1"),
    ]);
  });

  test("that the receiver knows are asked for once a kind, in order, none twice", () => {
    const asked: [string, readonly string[]][] = [];
    const gifts = [
      { ...gift, givers: ["delegation:12/x", "delegation:12/y"], sourceIds: ["12/s-1", "12/s-9"] },
      { ...gift, id: "12/g-2", givers: ["delegation:12/y"], recipients: ["official:12/o"] },
    ];
    const known: ValidateDatasetOptions["known"] = (kind, ids) => {
      asked.push([kind, ids]);
      return new Set(kind === "delegation" ? ["12/y", "12/z"] : ids);
    };
    const dataset = { ...header, visits: [visit], sources: [source], gifts };
    expect(errorsIn(dataset, { known })).toEqual([missing("delegation", "12/x", "/gifts/0/givers/0")]);
    expect(asked).toEqual([
      ["delegation", ["12/x", "12/y"]],
      ["source", ["12/s-9"]],
      ["official", ["12/o"]],
    ]);
  });

  test("where all lead to records nobody is asked, and what the receiver throws is the receiver's", () => {
    const known = (): never => {
      throw new RangeError("database");
    };
    const dataset = { ...header, visits: [visit], gifts: [gift] };
    expect(errorsIn(dataset, { known })).toEqual([]);
    expect(() => validateDataset({ ...header, gifts: [gift] }, { known })).toThrow(RangeError);
  });
});

test("fewer issues may be kept, in the same order; the counts stay exact", () => {
  const gifts = Array.from({ length: 20 }, (_, index) => ({ ...gift, id: `12/g-${index}`, items: [], x: 1 }));
  const dataset = { ...header, language: "fr", gifts };
  const all = validateDataset(dataset);
  expect(all.counts.byCode).toEqual({ invalid_code: 1, empty_list: 20, unknown_key: 20 });
  for (const maxIssues of [0, 1, 7, 41, 100]) {
    const { issues, counts } = validateDataset(dataset, { maxIssues });
    expect([issues, counts]).toEqual([all.issues.slice(0, maxIssues), all.counts]);
  }
});

test("severities change what is refused, except of structure", () => {
  const reason = "an older sender";
  const severities = {
    unknown_key: { severity: "warning", reason },
    reference_not_found: { severity: "off", reason },
    empty_list: { severity: "off", reason },
  } as const;
  const dataset = { ...header, gifts: [{ ...gift, x: 1 }] };
  const result = validateDataset(dataset, { severities });
  expect(result.ok).toBe(true);
  expect(result.overrides).toBe(severities);
  expect(result.counts.byCode.reference_not_found).toBeUndefined();
  expect(result.counts.byCode.unknown_key).toBe(1);
  expect(errorsIn({ ...header, gifts: [] }, { severities })).toEqual([["empty_list", "/gifts", {}]]);
});

test("units are compared with the registry, where there is one", () => {
  const registry = { findProvince: () => undefined, findCommune: () => undefined } as unknown as Registry;
  const dataset = { ...header, scores: [{ ...score, unit: "commune:03538" }] };
  expect(errorsIn(dataset)).toEqual([]);
  expect(errorsIn(dataset, { registry })).toEqual([
    ["unit_not_found", "/scores/0/unit", { ref: "commune:03538" }],
  ]);
});

test("a dataset says itself when it was issued, whatever day it is judged for", () => {
  const report = validateDataset(
    { ...header, scores: [{ ...score, asOf: "2025-11" }] },
    { asOf: "2020-01-01" },
  );
  expect(report.counts.byCode).toEqual({});
});
