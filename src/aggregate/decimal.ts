/** An exact decimal number: `digits` × 10^-`scale`, with as few digits as it needs. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Nothing. */
export const zero: Decimal = { digits: 0n, scale: 0 };

/** The number as it is written, so that 0.1 is a tenth; `undefined` for what is no finite number. */
export function toDecimal(value: number): Decimal | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) return undefined;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** The sum, exactly. */
export function plus(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return shortened({ digits: digitsAt(one, scale) + digitsAt(other, scale), scale });
}

/** The digits of a number written with so many decimals. */
export function digitsAt({ digits, scale }: Decimal, decimals: number): bigint {
  return digits * 10n ** BigInt(decimals - scale);
}

/** The nearest number that JavaScript has; ties to even. */
export function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

function shortened({ digits, scale }: Decimal): Decimal {
  let [short, decimals] = [digits, scale];
  while (decimals > 0 && short % 10n === 0n) [short, decimals] = [short / 10n, decimals - 1];
  return { digits: short, scale: decimals };
}
