import type { Outcome } from "@keukentafel/quantities";
import { failed, problem, succeeded } from "@keukentafel/quantities";

/** An address as registers know it. Letter and addition are separate fields that people write as one. */
export interface AddressQuery {
  /** Four digits and two capitals, without a space. */
  readonly postcode: string;
  readonly houseNumber: number;
  /** One letter, as a capital. */
  readonly houseLetter?: string | undefined;
  /** One to four letters and digits, as capitals. */
  readonly addition?: string | undefined;
}

/**
 * Reads what somebody typed into every address it may mean, the most likely first: `12A` is house
 * letter A or addition A; `12A2` is letter A with addition 2, or addition A2. All readings share
 * postcode and house number, so that a register can be asked once and its answer held against them.
 *
 * Problems: `address.postcode-invalid`, `address.house-number-invalid`.
 */
export function readAddress(postcode: string, number: string): Outcome<readonly AddressQuery[]> {
  const code = postcode.replaceAll(/\s+/g, "").toUpperCase();
  const parts = /^(\d{1,5})(?!\d)(?:\s*[-/.,]?\s*)(.*)$/.exec(number.trim());
  const houseNumber = Number(parts?.[1] ?? 0);
  const suffixes = houseNumber < 1 ? undefined : suffixReadings((parts?.[2] ?? "").toUpperCase());
  const problems = [
    ...(/^[1-9]\d{3}[A-Z]{2}$/.test(code)
      ? []
      : [problem("address.postcode-invalid", "/postcode", postcode.slice(0, 20), "1234 AB")]),
    ...(suffixes === undefined
      ? [problem("address.house-number-invalid", "/houseNumber", number.slice(0, 20), "12, 12 A, 12-2")]
      : []),
  ];
  if (suffixes === undefined || problems.length > 0) return failed(problems);
  return succeeded(suffixes.map((suffix) => ({ postcode: code, houseNumber, ...suffix })));
}

type Suffix = Pick<AddressQuery, "houseLetter" | "addition">;

/** What may stand behind the house number; undefined when it cannot. */
function suffixReadings(text: string): readonly Suffix[] | undefined {
  if (text === "") return [{}];
  const tokens = text.split(/[\s\-/.,]+/).filter((token) => token !== "");
  const joined = tokens.join("");
  const [first = "", ...others] = tokens;
  const rest = others.length > 0 ? others.join("") : first.slice(1);
  const readings: Suffix[] = [];
  const asAddition = { addition: joined };
  // With a separator, or as letter and digits, the first letter is most likely a house letter of its own.
  const startsWithLetter = /^[A-Z]/.test(joined);
  const letterStandsAlone = first.length === 1 || /^[A-Z]\d+$/.test(first);
  const asLetter = { houseLetter: joined.slice(0, 1), ...(rest === "" ? {} : { addition: rest }) };
  if (startsWithLetter && letterStandsAlone) readings.push(asLetter, asAddition);
  else if (startsWithLetter) readings.push(asAddition, { houseLetter: joined.slice(0, 1), addition: joined.slice(1) });
  else readings.push(asAddition);
  const valid = readings.filter(({ addition }) => addition === undefined || /^[A-Z0-9]{1,4}$/.test(addition));
  return valid.length > 0 ? valid : undefined;
}

/** `12`, `12A`, `12A-2`, `12-2`: number, letter and addition as one text. */
export function houseNumberText({ houseNumber, houseLetter, addition }: Omit<AddressQuery, "postcode">): string {
  return `${houseNumber}${houseLetter ?? ""}${addition === undefined ? "" : `-${addition}`}`;
}
