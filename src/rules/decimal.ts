/** Digits after the decimal sign of a number as JavaScript writes it: 2 for `98.28`, 7 for `1e-7`. */
export function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const point = mantissa.indexOf(".");
  return Math.max(0, (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent));
}

/** A computed number without what binary fractions add to it: `0.1 + 0.2` → `0.3`. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}
