import { decimalOf, divideHalfEven, tenTo } from "./decimal.ts";
import { isDateOrMonth } from "./iso-date.ts";
import type { Money, PriceLevel } from "./money.ts";

function ofCents(cents: bigint, level: PriceLevel): Money {
  const whole = Number(cents);
  if (!Number.isSafeInteger(whole)) throw new RangeError("an amount of money exceeds 2^53 cents");
  return { cents: whole, priceDate: level.priceDate, vat: level.vat };
}

function requireSameLevel(a: PriceLevel, b: PriceLevel): void {
  if (a.vat !== b.vat) throw new RangeError(`amounts with VAT ${a.vat} and ${b.vat} do not add up`);
  if (a.priceDate !== b.priceDate) throw new RangeError(`amounts of ${a.priceDate} and ${b.priceDate} do not add up`);
}

function requireLevel(level: PriceLevel): void {
  if (!isDateOrMonth(level.priceDate))
    throw new RangeError(`a price date is YYYY-MM-DD or YYYY-MM, not ${level.priceDate}`);
}

/**
 * An amount of euros at a price level, rounded to whole cents (halves to even) from the decimal the
 * number shows: 1.005 is one euro and half a cent. RangeError for a number that is not finite, for
 * a price date that is none, and beyond 2^53 cents.
 */
export function euros(amount: number, level: PriceLevel): Money {
  requireLevel(level);
  const { numerator, scale } = decimalOf(amount);
  return ofCents(divideHalfEven(numerator * 100n, tenTo(scale)), level);
}

/** Whole cents at a price level; RangeError when they are not whole. */
export function euroCents(cents: number, level: PriceLevel): Money {
  requireLevel(level);
  if (!Number.isSafeInteger(cents)) throw new RangeError(`cents are whole, not ${cents}`);
  return ofCents(BigInt(cents), level);
}

/** a + b. Amounts of different price dates or VAT are a programming error: RangeError. */
export function addMoney(a: Money, b: Money): Money {
  requireSameLevel(a, b);
  return ofCents(BigInt(a.cents) + BigInt(b.cents), a);
}

/** a − b; as {@link addMoney}. */
export function subtractMoney(a: Money, b: Money): Money {
  requireSameLevel(a, b);
  return ofCents(BigInt(a.cents) - BigInt(b.cents), a);
}

/** The sum of amounts that all stand at the named level; zero at that level for none. */
export function sumMoney(amounts: readonly Money[], level: PriceLevel): Money {
  requireLevel(level);
  let cents = 0n;
  for (const amount of amounts) {
    requireSameLevel(amount, level);
    cents += BigInt(amount.cents);
  }
  return ofCents(cents, level);
}

/**
 * An amount times a quantity or a share, rounded once to whole cents (halves to even). The factor
 * counts as the decimal it shows: times 0.1 is exactly a tenth.
 */
export function multiplyMoney(amount: Money, factor: number): Money {
  const { numerator, scale } = decimalOf(factor);
  return ofCents(divideHalfEven(BigInt(amount.cents) * numerator, tenTo(scale)), amount);
}

function requireRate(rate: number): void {
  if (!(rate >= 0 && rate < 1)) throw new RangeError(`a VAT rate is a share from 0 to 1, not ${rate}`);
}

/** The amount with VAT at a rate such as 0.21 added; RangeError when VAT is already in it. */
export function withVat(amount: Money, rate: number): Money {
  requireRate(rate);
  if (amount.vat === "included") throw new RangeError("the amount already includes VAT");
  const { numerator, scale } = decimalOf(rate);
  const one = tenTo(scale);
  return ofCents(divideHalfEven(BigInt(amount.cents) * (one + numerator), one), {
    ...amount,
    vat: "included",
  });
}

/** The amount without the VAT at a rate such as 0.21; RangeError when there is no VAT in it. */
export function withoutVat(amount: Money, rate: number): Money {
  requireRate(rate);
  if (amount.vat === "excluded") throw new RangeError("the amount includes no VAT");
  const { numerator, scale } = decimalOf(rate);
  const one = tenTo(scale);
  return ofCents(divideHalfEven(BigInt(amount.cents) * one, one + numerator), {
    ...amount,
    vat: "excluded",
  });
}
