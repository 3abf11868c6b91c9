import type { HomeLookUp, HomeQuestion, RegisterClaim } from "@keukentafel/contract";

/**
 * The four digits of the postcode as an answer to take over, once a register knows the address: with
 * them the home gets the weather of where it stands. Says who found the other things at that address.
 */
export function postcodeClaims(question: HomeQuestion, found: HomeLookUp): readonly RegisterClaim[] {
  const digits = /^\s*([1-9]\d{3})/.exec(question.postcode)?.[1];
  const [first] = found.claims;
  if (found.address === null || digits === undefined || first === undefined) return [];
  return [{ ...first, path: "home.postcode", value: Number(digits) }];
}
