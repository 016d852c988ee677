/**
 * Which shares of whole numbers print as a given percentage, rounded half up or cut off. Computed in whole numbers, so that
 * nothing is decided by a binary fraction.
 */
import { decimalsOf } from "../decimal.js";

/** A printed percentage as a whole number of its last digits: 98.28 % is 9,828 of 10,000. */
export interface PrintedShare {
  readonly digits: bigint;
  readonly scale: bigint;
  /** Digits after the decimal sign. */
  readonly places: number;
}

/** Reads a percentage as it was printed, 0 to 100; `decimals` absent: those of the number. */
export function printedShare(percent: number, decimals = 0): PrintedShare {
  const places = Math.min(12, Math.max(decimals, decimalsOf(percent)));
  const digits = BigInt(percent.toFixed(places).replace(".", ""));
  return { digits, scale: 100n * 10n ** BigInt(places), places };
}

/** The share of `part` in `whole` in percent, rounded half up; `whole` is not nought. */
export function percentOf(part: number, whole: number, { scale, places }: PrintedShare): number {
  const [k, n] = [BigInt(part), BigInt(whole)];
  return Number((2n * k * scale + n) / (2n * n)) / 10 ** places;
}

/** Whether `part` of `whole` prints as the percentage; `whole` is not nought. */
export function printsAs(part: number, whole: number, { digits, scale }: PrintedShare): boolean {
  const [k, n] = [BigInt(part), BigInt(whole)];
  return isAtLeast(k, n, digits, scale) && k * scale < (digits + 1n) * n;
}

/** Whether k/n, printed, is no less than the percentage. */
function isAtLeast(k: bigint, n: bigint, digits: bigint, scale: bigint): boolean {
  return 2n * k * scale >= (2n * digits - 1n) * n;
}

/** Whether some part of `whole` prints as the percentage; `whole` is not nought. */
export function isReachable(whole: number, share: PrintedShare): boolean {
  const least = leastPart(whole, share);
  return least <= whole && printsAs(least, whole, share);
}

/** The smallest part of `whole` that prints as the percentage or as more. */
export function leastPart(whole: number, { digits, scale }: PrintedShare): number {
  const numerator = (2n * digits - 1n) * BigInt(whole);
  return numerator <= 0n ? 0 : Number((numerator + 2n * scale - 1n) / (2n * scale));
}

/** The smallest whole, no smaller than `part`, of which `part` prints as the percentage; `undefined`: there is none. */
export function smallestWholeOf(part: number, share: PrintedShare): number | undefined {
  const least = Number((BigInt(part) * share.scale) / (share.digits + 1n) + 1n);
  const whole = Math.max(least, part);
  return whole > 0 && printsAs(part, whole, share) ? whole : undefined;
}

/** The smallest whole of which some part prints as the percentage. */
export function smallestWhole({ digits, scale }: PrintedShare): bigint {
  const least: Bound = { over: 2n * digits - 1n, under: 2n * scale, included: true };
  const end: Bound = { over: digits + 1n, under: scale, included: false };
  return digits === 0n || digits + 1n > scale ? 1n : simplestBetween(least, end)[1];
}

interface Bound {
  readonly over: bigint;
  /** Nought: the bound is beyond every number. */
  readonly under: bigint;
  readonly included: boolean;
}

/** The fraction with the smallest denominator between two positive bounds (by continued fractions). */
function simplestBetween(low: Bound, high: Bound): readonly [over: bigint, under: bigint] {
  const floor = low.over / low.under;
  const rest = low.over % low.under;
  if (rest === 0n && low.included) return [floor, 1n];
  const toNext = high.over - (floor + 1n) * high.under;
  if (toNext > 0n || (toNext === 0n && high.included)) return [floor + 1n, 1n];
  const [over, under] = simplestBetween(
    { over: high.under, under: high.over - floor * high.under, included: high.included },
    { over: low.under, under: rest, included: low.included },
  );
  return [floor * over + under, over];
}
