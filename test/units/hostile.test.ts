import { expect, test } from "vitest";
import * as units from "haicap/units";
import * as former from "haicap/units/former";

const long = "0".repeat(1_000_000);
const values: unknown[] = [
  ...[undefined, null, 0, 3538, NaN, true, Symbol("x"), 3n, {}, [], ["03538"], () => "03538"],
  ...[
    "",
    " ",
    "\ud800",
    "0353\udfff",
    "03538\n",
    "__proto__",
    "constructor",
    "0353８",
    "٠٣٥٣٨",
    long,
    "Xã Nậm Mạ ".repeat(100_000),
  ],
];

test("anything but a code is no unit, quickly", () => {
  const start = performance.now();
  for (const value of values) {
    const code = value as string;
    expect(units.findProvince(code)).toBeUndefined();
    expect(units.findCommune(code)).toBeUndefined();
    expect(former.findFormerProvince(code)).toBeUndefined();
    expect(former.findFormerDistrict(code)).toBeUndefined();
    expect(former.findFormerCommune(code)).toBeUndefined();
    expect(former.convertCommune(code).status).toBe("unknown");
    expect(former.successorsOf(code)).toEqual([]);
    expect(former.predecessorsOf(code)).toEqual([]);
    expect(former.detectEra([code])).toMatchObject({ era: "undecided", unknown: 1 });
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

test("options that are no options are ignored or match nothing", () => {
  for (const value of [null, undefined, {}]) {
    expect(units.findCommune("03538", value as never)?.name).toBe("Nậm Mạ");
  }
  for (const on of [0, {}, [], "2025-07-01\n", long]) {
    expect(units.findCommune("03538", { on: on as string })).toBeUndefined();
  }
});
