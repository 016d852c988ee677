import { expect, test } from "vitest";
import { validateDataset } from "../../src/validate/dataset.js";
import { validateRecord } from "../../src/validate/record.js";

const header = { haicap: "1.0", id: "12/test", issuedBy: "Kiểm thử", issuedOn: "2026-12-31" };

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const code = (index: number): string => String(10_000 + index);

/** Far above what any of them takes, far below what trying every pair takes. */
const IN_TIME = 10_000;

test("records as long as the schema allows are judged in time", { timeout: IN_TIME }, () => {
  const visit = {
    id: "12/v",
    date: "2025-10-05",
    activities: ["inspect"],
    units: many(1000, (index) => `commune:${code(index)}`),
    stops: many(200, (index) => ({ id: `12/st-${index}`, at: `commune:${code(index + 5000)}` })),
  };
  expect(validateRecord("visit", visit).counts.byCode).toEqual({ stop_outside_visit: 200 });
  const finding = {
    id: "12/f",
    kind: "result",
    units: ["commune:03538"],
    fields: ["general"],
    summary: "Nhiều số liệu.",
    date: "2025-10-05",
    claims: many(1000, (index) => ({
      pointers: many(100, (part) => `/measures/${index}/parts/${part}/value`),
      qualifier: "about",
    })),
    measures: many(1000, (index) => ({
      name: `số ${index}`,
      value: 1,
      parts: many(100, (part) => ({ name: `phần ${part}`, value: 1 })),
    })),
  };
  expect(validateRecord("finding", finding).issues).toEqual([]);
});

test("many records that could be compared pair by pair are judged in time", { timeout: IN_TIME }, () => {
  const official = (index: number, fullName: string, post: object): object => ({
    id: `12/o-${index}`,
    fullName,
    posts: [{ body: "peoples-committee@commune:03538", title: "peoples-committee-chair", ...post }],
  });
  const dataset = {
    ...header,
    officials: many(20_000, (index) =>
      official(index, "Tống Thanh Hải", index % 2 === 0 ? {} : { asOf: "2025-10-05" }),
    ),
    delegations: [{ id: "12/dl", kind: "working-group", name: "Tổ công tác" }],
    visits: many(20_000, (index) => ({
      id: `12/v-${index}`,
      delegationId: "12/dl",
      date: "2025-10-05",
      partOfDay: "morning",
      activities: ["inspect"],
      units: ["commune:03538"],
    })),
    communes: many(20_000, (index) => ({
      code: "03538",
      provinceCode: "12",
      kind: "commune",
      name: "Nậm Mạ",
      validFrom: "2025-07-01",
      validTo: `20${String(26 + (index % 70)).padStart(2, "0")}-01-01`,
    })),
  };
  const { counts } = validateDataset(dataset);
  expect(counts.byCode).toEqual({ validity_overlap: 19_999 });
});

test("keys that a kind does not have are never read by a rule", () => {
  const severities = { unknown_key: { severity: "warning", reason: "suppliers send more" } } as const;
  const commune = {
    code: "03538",
    provinceCode: "12",
    kind: "commune",
    name: "Nậm Mạ",
    validFrom: "2025-07-01",
  };
  const plan = { id: "12/k", unit: "commune:03538", kind: "work-programme", period: { start: "2025" } };
  const cases = [
    ["commune", { ...commune, stops: 5, claims: 5, measures: 5, complete: true }],
    [
      "plan",
      {
        ...plan,
        stops: 5,
        assignedOn: 5,
        dueOn: 5,
        complete: true,
        indicatorCount: 3,
        indicators: [{ name: "x" }],
      },
    ],
  ] as const;
  for (const [kind, record] of cases) {
    const { issues } = validateRecord(kind, record, { severities });
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(["unknown_key"]));
  }
});

test("an unknown key may hold anything, however deep", () => {
  let deep: unknown = "0912 345 678";
  for (let level = 0; level < 10_000; level++) deep = { inner: deep };
  const gift = {
    id: "12/g",
    givers: ["class:donors"],
    recipients: ["class:pupils"],
    items: [{ name: "Sách", deep }],
    deep,
  };
  const codes = validateRecord("gift", gift).issues.map((issue) => issue.code);
  expect(codes).toEqual(["unknown_key", "unknown_key"]);
});

test("records that refer to themselves and to one another in a circle are judged", () => {
  const dataset = {
    ...header,
    unitGroups: [
      {
        id: "12/g",
        kind: "cluster",
        name: "Cụm",
        province: "group:12/g",
        communes: ["group:12/g"],
        complete: true,
      },
    ],
    delegations: [
      { id: "12/a", kind: "working-group", name: "A", sentBy: "delegation:12/b" },
      { id: "12/b", kind: "working-group", name: "B", members: [{ actor: "delegation:12/a", role: "head" }] },
    ],
    visits: [
      {
        id: "12/v",
        delegationId: "12/a",
        date: "2025-10-05",
        activities: ["inspect"],
        units: ["group:12/g"],
        followsUpId: "12/v",
        stops: [{ id: "12/st", at: "communes@group:12/g" }],
      },
    ],
    directives: [
      {
        id: "12/d",
        context: "visit:12/v",
        kind: "require",
        issuedBy: "delegation:12/b",
        addressees: [{ actor: "delegation:12/a" }, { actor: "group:12/g" }],
        summary: "Rà soát.",
      },
    ],
  };
  expect(validateDataset(dataset).issues).toEqual([]);
});
