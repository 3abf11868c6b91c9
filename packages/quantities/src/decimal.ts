/** An exact decimal fraction: numerator / 10^scale. */
interface Decimal {
  readonly numerator: bigint;
  readonly scale: number;
}

/**
 * The decimal that a number shows: 0.1 becomes exactly 1/10, not the binary fraction next to it.
 * RangeError for numbers that are not finite.
 */
export function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`no decimal is ${value}`);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { numerator: digits, scale } : { numerator: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** 10^exponent for exponent ≥ 0. */
export function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/**
 * numerator / denominator to the nearest whole number, halves to the even one (IEEE 754
 * roundTiesToEven), so that sums of many roundings have no drift. Denominator above 0.
 */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError("the denominator must be above 0");
  const truncated = numerator / denominator;
  const floor = numerator % denominator < 0n ? truncated - 1n : truncated;
  const twiceRest = 2n * (numerator - floor * denominator);
  if (twiceRest < denominator) return floor;
  if (twiceRest > denominator) return floor + 1n;
  return floor % 2n === 0n ? floor : floor + 1n;
}
