import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Migration } from "../../src/model/migrate.js";
import { migrate, migrations } from "../../src/model/migrate.js";
import { formatVersion } from "../../src/model/dataset.js";

const dataset = JSON.parse(
  readFileSync(new URL("../../examples/datasets/nam-ma.json", import.meta.url), "utf8"),
) as Record<string, unknown>;

/** Steps as a first and second change of the format could need them. */
const steps: readonly Migration[] = [
  {
    from: "0.8",
    to: "0.9",
    apply: ({ place, ...rest }) => ({
      dataset: rest,
      losses: place === undefined ? [] : [{ pointer: "/place", value: place, reason: "no longer kept" }],
    }),
  },
  {
    from: "0.9",
    to: "1.0",
    apply: ({ sender, ...rest }) => ({ dataset: { ...rest, issuedBy: sender }, losses: [] }),
  },
  { from: "0.9", to: "0.8", apply: (it) => ({ dataset: it, losses: [] }) },
];

test("a dataset of the current version comes back as it is", () => {
  const result = migrate(dataset);
  expect(result).toMatchObject({ ok: true, value: { versions: ["1.0"], losses: [] } });
  expect(result.value?.dataset).toBe(dataset);
});

test("an older one goes through every version, and what is lost is reported", () => {
  const { issuedBy, ...rest } = dataset;
  const old = { ...rest, haicap: "0.8", sender: issuedBy, place: "Căn Co" };
  const copy = structuredClone(old);
  const result = migrate(old, steps);
  expect(result).toMatchObject({
    ok: true,
    value: {
      versions: ["0.8", "0.9", "1.0"],
      losses: [{ pointer: "/place", value: "Căn Co", reason: "no longer kept" }],
    },
  });
  expect(result.value?.dataset).toEqual(dataset);
  expect(old).toEqual(copy);
});

test.each([
  ["0.7", "0.7"],
  ["2.0", "2.0"],
  [1, 1],
  [null, null],
  [undefined, null],
  [{}, "{…}"],
  [false, false],
])("version %j is refused", (haicap, found) => {
  const result = migrate({ ...dataset, haicap }, steps);
  expect(result.ok).toBe(false);
  expect(result.issues).toMatchObject([
    { code: "unsupported_version", pointer: "/haicap", params: { supported: "1.0", found } },
  ]);
});

test("steps that go round in circles come to an end", () => {
  const circle = steps.filter(({ to }) => to !== "1.0");
  expect(migrate({ haicap: "0.8" }, circle).issues).toMatchObject([{ code: "unsupported_version" }]);
});

test.each([
  [null, "null"],
  [[], "list"],
  ["1.0", "text"],
  [undefined, "nothing"],
  [7, "number"],
])("%j is no dataset", (value, found) => {
  expect(migrate(value)).toMatchObject({
    ok: false,
    issues: [{ code: "wrong_type", pointer: "", params: { expected: "object", found } }],
  });
});

test("what throws when it is read is refused, not passed on", () => {
  const hostile = Object.defineProperty({}, "haicap", {
    get() {
      throw new Error("no");
    },
  });
  const step: Migration = { from: "0.9", to: "1.0", apply: () => null as never };
  for (const result of [migrate(hostile), migrate({ haicap: "0.9" }, [step])])
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "unreadable_value", pointer: "", params: {} }],
    });
});

test("the steps form one chain to the current version", () => {
  for (const [index, { from, to }] of migrations.entries())
    expect(migrations[index + 1]?.from ?? formatVersion, from).toBe(to);
});
