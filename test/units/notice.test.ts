import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { registryInfo } from "haicap/units";

test("NOTICE cites every instrument of the registry", () => {
  const notice = readFileSync(new URL("../../NOTICE", import.meta.url), "utf8");
  const single = registryInfo.instruments.filter(({ number }) => !/^16\d\d\/NQ-UBTVQH15$/.test(number));
  expect(single).toHaveLength(7);
  for (const { number } of single) expect(notice).toContain(number);
  expect(notice).toMatch(/34 resolutions[^;]*1654\/NQ-UBTVQH15 to 1687\/NQ-UBTVQH15/);
  expect(notice).toContain("National Statistics Office");
});
