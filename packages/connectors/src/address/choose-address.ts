import type { AddressQuery } from "./address-query.ts";

/** What became of holding the readings of a question against the addresses of a register. */
export type ChosenAddress<T> =
  | { readonly kind: "one"; readonly address: T }
  | { readonly kind: "several"; readonly addresses: readonly T[] }
  | { readonly kind: "none" };

/**
 * The address that was meant. Exactly one address fits a reading: that one. More than one fits (12A as
 * letter and 12 with addition A): the reader chooses. None fits, but there are addresses with this
 * number (12 asked, only 12A and 12B exist): the reader chooses from all of them.
 *
 * @param candidates what the register gave; other postcodes and house numbers are dropped.
 * @param addressOf the address of a candidate.
 * @param idOf what it stands for: two addresses of one home count once.
 */
export function chooseAddress<T>(
  readings: readonly AddressQuery[],
  candidates: readonly T[],
  addressOf: (candidate: T) => AddressQuery,
  idOf: (candidate: T) => string,
): ChosenAddress<T> {
  const unique = (some: readonly T[]): readonly T[] => [...new Map(some.map((each) => [idOf(each), each])).values()];
  const fits = (rule: (reading: AddressQuery, address: AddressQuery) => boolean) => (candidate: T) =>
    readings.some((reading) => rule(reading, addressOf(candidate)));
  const near = unique(candidates.filter(fits(isSameNumber)));
  const exact = unique(candidates.filter(fits((one, other) => isSameNumber(one, other) && isSameSuffix(one, other))));
  const [first, second] = exact;
  if (first !== undefined && second === undefined) return { kind: "one", address: first };
  if (first !== undefined) return { kind: "several", addresses: exact };
  return near.length > 0 ? { kind: "several", addresses: near } : { kind: "none" };
}

function isSameNumber(one: AddressQuery, other: AddressQuery): boolean {
  return one.postcode === other.postcode && one.houseNumber === other.houseNumber;
}

function isSameSuffix(one: AddressQuery, other: AddressQuery): boolean {
  return same(one.houseLetter, other.houseLetter) && same(one.addition, other.addition);
}

function same(one: string | undefined, other: string | undefined): boolean {
  return (one ?? "").toUpperCase() === (other ?? "").toUpperCase();
}
