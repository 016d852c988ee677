import type { Decimal } from "./decimal.js";
import { digitsAt } from "./decimal.js";

/**
 * Shares out a whole number by weights, to the last unit: each gets its share rounded down, and what is left goes one by one
 * to the largest remainders, the first of equal ones first (Hamilton's method). `undefined`: a weight is negative, or all
 * are zero.
 */
export function apportion(amount: bigint, weights: readonly Decimal[]): bigint[] | undefined {
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  const whole = weights.map((weight) => digitsAt(weight, scale));
  const all = whole.reduce((sum, weight) => sum + weight, 0n);
  if (all <= 0n || whole.some((weight) => weight < 0n)) return undefined;
  const [size, sign] = amount < 0n ? [-amount, -1n] : [amount, 1n];
  const shares = whole.map((weight, at) => {
    const product = size * weight;
    return { at, share: product / all, remainder: product % all };
  });
  let left = size - shares.reduce((sum, { share }) => sum + share, 0n);
  const byRemainder = [...shares].sort((one, other) =>
    one.remainder === other.remainder ? one.at - other.at : one.remainder < other.remainder ? 1 : -1,
  );
  for (const entry of byRemainder) {
    if (left === 0n) break;
    entry.share++;
    left--;
  }
  return shares.map(({ share }) => share * sign);
}
