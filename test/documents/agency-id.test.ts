import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AgencyId, AgencyScheme } from "../../src/documents/agency-id.js";
import { formatAgencyId, parseAgencyId } from "../../src/documents/agency-id.js";

test.each<[string, AgencyId]>([
  ["000.00.00.H49", { scheme: "vn-agency-qcvn102", levels: ["H49"] }],
  ["000.00.12.H49", { scheme: "vn-agency-qcvn102", levels: ["H49", "12"] }],
  ["001.02.12.H49", { scheme: "vn-agency-qcvn102", levels: ["H49", "12", "02", "001"] }],
  ["H55.242", { scheme: "vn-agency-qd20", levels: ["H55", "242"] }],
  ["H01.01.02", { scheme: "vn-agency-qd20", levels: ["H01", "01", "02"] }],
  [" H57 ", { scheme: "vn-agency-qd20", levels: ["H57"] }],
])("%s", (text, expected) => {
  expect(parseAgencyId(text)).toEqual(expected);
});

test.each([
  "",
  "H5",
  "h55",
  "000.00.00",
  "000.00.00.00",
  "000.01.00.H49",
  "H55..1",
  "H55.242.",
  `H55.${"1".repeat(32)}`,
  "Đ01",
])("%j is none", (text) => {
  expect(parseAgencyId(text)).toBeUndefined();
});

test("a text that could be either is read only in a given scheme", () => {
  expect(parseAgencyId("H55.24.12.H49")).toBeUndefined();
  expect(parseAgencyId("H55.24.12.H49", "vn-agency-qd20")?.levels).toEqual(["H55", "24", "12", "H49"]);
  expect(parseAgencyId("H55.24.12.H49", "vn-agency-qcvn102")?.levels).toEqual(["H49", "12", "24", "H55"]);
  expect(parseAgencyId("H55.242", "vn-agency-qcvn102")).toBeUndefined();
});

test("codes that do not fit a scheme are not written in it", () => {
  expect(formatAgencyId({ scheme: "vn-agency-qcvn102", levels: ["H55", "242"] })).toBeUndefined();
  expect(formatAgencyId({ scheme: "vn-agency-qcvn102", levels: ["H49", "1", "02"] })).toBeUndefined();
  expect(
    formatAgencyId({ scheme: "vn-agency-qcvn102", levels: ["H49", "12", "02", "001", "01"] }),
  ).toBeUndefined();
  expect(formatAgencyId({ scheme: "vn-agency-qd20", levels: [] })).toBeUndefined();
  expect(formatAgencyId({ scheme: "vn-agency-qcvn102", levels: ["H49", "12"] })).toBe("000.00.12.H49");
});

test("what is written is read back as it was; nothing throws", () => {
  const level = fc.stringMatching(/^[0-9A-Z]{1,4}$/);
  const scheme = fc.constantFrom<AgencyScheme>("vn-agency-qcvn102", "vn-agency-qd20");
  const levels = fc.tuple(fc.stringMatching(/^[A-Z]\d{2}$/), fc.array(level, { maxLength: 5 }));
  fc.assert(
    fc.property(scheme, levels, (of, [first, rest]) => {
      const id = { scheme: of, levels: [first, ...rest] };
      const text = formatAgencyId(id);
      if (text !== undefined) expect(parseAgencyId(text, of)).toEqual(id);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      parseAgencyId(text);
    }),
  );
});
