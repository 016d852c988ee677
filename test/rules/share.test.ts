import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isReachable,
  leastPart,
  percentOf,
  printedShare,
  printsAs,
  smallestWhole,
  smallestWholeOf,
} from "../../src/rules/services/share.js";

/** The digits a share prints with, by long division in text: independent of the tested arithmetic. */
function printed(part: number, whole: number, places: number): { cut: string; rounded: string } {
  let digits = "";
  let rest = part * 100;
  digits += String(Math.floor(rest / whole));
  rest %= whole;
  let fraction = "";
  for (let place = 0; place <= places; place++) {
    rest *= 10;
    fraction += String(Math.floor(rest / whole));
    rest %= whole;
  }
  const cut = digits + fraction.slice(0, places);
  const up = Number(fraction.charAt(places)) >= 5 ? 1 : 0;
  return { cut: String(Number(cut)), rounded: String(Number(cut) + up) };
}

function printsByHand(part: number, whole: number, percent: number, places: number): boolean {
  const digits = String(Math.round(percent * 10 ** places));
  const { cut, rounded } = printed(part, whole, places);
  return cut === digits || rounded === digits;
}

const places = fc.integer({ min: 0, max: 3 });
const rate = places.chain((digits) =>
  fc.tuple(fc.integer({ min: 0, max: 100 * 10 ** digits }), fc.constant(digits)),
);

test("a rate is reachable when some part, tried one by one, prints as it", () => {
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 3000 }), ([digits, decimals], whole) => {
      const percent = digits / 10 ** decimals;
      const share = printedShare(percent, decimals);
      const parts = Array.from({ length: whole + 1 }, (_, part) => part);
      const reaching = parts.filter((part) => printsByHand(part, whole, percent, decimals));
      expect(isReachable(whole, share)).toBe(reaching.length > 0);
      const tried = reaching[0] ?? Math.floor((digits * whole) / (100 * 10 ** decimals));
      expect(printsAs(tried, whole, share)).toBe(reaching.length > 0);
    }),
    { numRuns: 300 },
  );
});

test("the smallest whole is the first of all that reach the rate", () => {
  fc.assert(
    fc.property(rate, ([digits, decimals]) => {
      const share = printedShare(digits / 10 ** decimals, decimals);
      let first = 1;
      while (!isReachable(first, share)) first++;
      expect(smallestWhole(share)).toBe(BigInt(first));
    }),
    { numRuns: 300 },
  );
});

test("the smallest whole of a part is the first that prints as the rate", () => {
  fc.assert(
    fc.property(rate, fc.integer({ min: 0, max: 400 }), ([digits, decimals], part) => {
      const share = printedShare(digits / 10 ** decimals, decimals);
      // No larger whole can do: the share only falls.
      const limit = digits === 0 ? 4 : Math.ceil((part * 202 * 10 ** decimals) / digits);
      fc.pre(limit < 10_000);
      let first: number | undefined;
      for (let whole = Math.max(part, 1); whole <= limit && first === undefined; whole++)
        if (printsAs(part, whole, share)) first = whole;
      if (digits > 0 || part === 0) expect(smallestWholeOf(part, share)).toBe(first);
    }),
    { numRuns: 300 },
  );
});

test("98.28 % is no share of 1,964, but of 1,914 to 1,929 and of 1,972 to 1,988", () => {
  const share = printedShare(98.28, 2);
  const reaching = Array.from({ length: 100 }, (_, index) => 1900 + index).filter((whole) =>
    isReachable(whole, share),
  );
  expect(reaching).toEqual(expect.arrayContaining([1914, 1929, 1972, 1988]));
  expect(reaching.filter((whole) => whole > 1929 && whole < 1972)).toEqual([]);
  const least = leastPart(1964, share);
  expect([least - 1, least].map((part) => percentOf(part, 1964, share))).toEqual([98.27, 98.32]);
});

test("a rate that was cut off is accepted, and so is one that was rounded", () => {
  expect(printsAs(16_051, 16_274, printedShare(98.62))).toBe(true);
  expect(printsAs(16_051, 16_274, printedShare(98.63))).toBe(true);
  expect(printsAs(16_051, 16_274, printedShare(98.64))).toBe(false);
});

test("numbers of any size and any digits have an answer", () => {
  for (const percent of [0, 1e-7, 98.123456789, 100])
    for (const whole of [1, 2, 1e15])
      for (const decimals of [undefined, 0, 6]) {
        const share = printedShare(percent, decimals);
        expect(typeof isReachable(whole, share)).toBe("boolean");
        expect(smallestWhole(share)).toBeGreaterThan(0n);
      }
});
