/**
 * Whether a printed rate can come from whole numbers: some number of `total` gives it, rounded half up or cut off after its
 * decimals.
 *
 * @example isReachable(98.28, 2, 1964) // false
 */
export function isReachable(percent: number, decimals: number, total: number): boolean {
  if (total <= 0) return false;
  const scale = 10 ** decimals;
  const printed = Math.round(percent * scale);
  const nearest = Math.round((printed * total) / (100 * scale));
  for (const part of [nearest - 1, nearest, nearest + 1]) {
    if (part < 0 || part > total) continue;
    const exact = (part * 100 * scale) / total;
    if (Math.floor(exact) === printed || Math.floor(exact + 0.5) === printed) return true;
  }
  return false;
}
