import { describe, expect, test } from "vitest";
import { validateDataset } from "../../src/validate/dataset.js";

const header = { haicap: "1.0", id: "12/d-1", issuedBy: "Sở Nội vụ", issuedOn: "2025-12-01" };

const source = { id: "12/s-1", form: "register", language: "vi" };

/** What is said of names that stand twice: code, pointer, id, place of the first. */
function repeated(dataset: object): [string, string, string, string][] {
  return validateDataset({ ...header, ...dataset }).issues.flatMap((issue) =>
    issue.code === "duplicate_id" || issue.code === "repeated_record"
      ? [[issue.code, issue.pointer, issue.params.id, issue.params.first]]
      : [],
  );
}

test("the same id with another content is an error, with the same a repetition, each beside the first of all", () => {
  const other = { ...source, title: "Báo cáo" };
  const reordered = { language: "vi", form: "register", id: "12/s-1" };
  const result = validateDataset({ ...header, sources: [source, other, reordered, other] });
  expect(result.counts.byCode).toMatchObject({ duplicate_id: 2, repeated_record: 1 });
  expect(repeated({ sources: [source, other, reordered, other] })).toEqual([
    ["duplicate_id", "/sources/1/id", "12/s-1", "/sources/0/id"],
    ["repeated_record", "/sources/2/id", "12/s-1", "/sources/0/id"],
    ["duplicate_id", "/sources/3/id", "12/s-1", "/sources/0/id"],
  ]);
});

test("records of two kinds may share an id", () => {
  const documents = [{ id: "12/s-1", type: "report", number: "1/BC-UBND", issuedOn: "2025-10-01" }];
  expect(repeated({ sources: [source], documents })).toEqual([]);
});

test("a former unit is named by its reference", () => {
  const unit = { ref: "former-commune:03535", kind: "commune", name: "Căn Co" };
  expect(repeated({ formerUnits: [unit, { ...unit, name: "Căn Cô" }] })).toEqual([
    ["duplicate_id", "/formerUnits/1/ref", "former-commune:03535", "/formerUnits/0/ref"],
  ]);
});

test("units stand as often as they have forms", () => {
  const unit = { name: "Lai Châu", validFrom: "2025-07-01", legalBasis: [{ text: "202/2025/QH15" }] };
  const provinces = ["2025-07-01", "2026-01-01"].map((validFrom) => ({
    ...unit,
    code: "12",
    kind: "province",
    validFrom,
  }));
  const communes = provinces.map((form) => ({ ...form, code: "03538", provinceCode: "12", kind: "commune" }));
  expect(repeated({ provinces, communes })).toEqual([]);
});

describe("stops", () => {
  const stop = { id: "12/v-1/1", at: "commune:03538" };
  const visit = { id: "12/v-1", date: "2025-10-05", activities: ["inspect"], units: ["commune:03538"] };

  test("are named among the stops of all visits", () => {
    const visits = [
      { ...visit, stops: [stop, { ...stop, id: "12/v-1/2" }] },
      { ...visit, id: "12/v-2", stops: [{ ...stop, id: "12/v-2/1" }, stop, stop] },
    ];
    expect(repeated({ visits })).toEqual([
      ["duplicate_id", "/visits/1/stops/1/id", "12/v-1/1", "/visits/0/stops/0/id"],
      ["duplicate_id", "/visits/1/stops/2/id", "12/v-1/1", "/visits/0/stops/0/id"],
    ]);
  });

  test("of a visit that stands twice with another content are repeated, of a repeated visit not", () => {
    const whole = { ...visit, stops: [stop] };
    expect(repeated({ visits: [whole, { ...whole, announced: true }] })).toEqual([
      ["duplicate_id", "/visits/1/id", "12/v-1", "/visits/0/id"],
      ["duplicate_id", "/visits/1/stops/0/id", "12/v-1/1", "/visits/0/stops/0/id"],
    ]);
    expect(repeated({ visits: [whole, whole] })).toEqual([
      ["repeated_record", "/visits/1/id", "12/v-1", "/visits/0/id"],
    ]);
  });

  test("of other kinds are unknown keys and no stops", () => {
    const sources = [
      { ...source, stops: [stop] },
      { ...source, id: "12/s-2", stops: [stop, null] },
    ];
    const { counts } = validateDataset({ ...header, sources });
    expect(counts.byCode).toEqual({ unknown_key: 2 });
  });
});
