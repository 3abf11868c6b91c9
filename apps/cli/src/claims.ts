import { describeHome, readClaimsDocument, type Description } from "@keukentafel/dwelling";
import type { Claim, Problem } from "@keukentafel/quantities";
import { refused, type Finished } from "./command.ts";
import { readJson } from "./files.ts";

/** A home as a file of claims tells it. */
export interface HomeFromFile {
  readonly claims: readonly Claim[];
  readonly description: Description;
  readonly warnings: readonly Problem[];
}

/** Reads a file of claims and describes the home; or says, at the place in the file, what is wrong with it. */
export async function homeFromFile(
  path: string,
): Promise<{ readonly home: HomeFromFile } | { readonly refusal: Finished }> {
  const document = await readJson(path);
  if (!document.ok) return { refusal: refused(document.problems) };
  const claims = readClaimsDocument(document.value);
  if (!claims.ok) return { refusal: refused(claims.problems) };
  const description = describeHome(claims.value);
  if (!description.ok) return { refusal: refused(description.problems, placeIn(claims.value)) };
  const warnings = [...claims.warnings, ...description.warnings];
  return { home: { claims: claims.value, description: description.value, warnings } };
}

/** Claims made of short answers carry this id, followed by their path; they stand before the whole claims. */
const shortAnswer = "answer:";

/** Where in the file a problem with claim number n stands: `/answers/home.form`, or `/claims/3/value`. */
function placeIn(claims: readonly Claim[]): (problem: Problem) => string | undefined {
  const answers = claims.filter(({ id }) => id.startsWith(shortAnswer)).length;
  return ({ path }) => {
    const [, number, field] = /^\/claims\/(\d+)(\/.*)$/.exec(path) ?? [];
    const claim = claims[Number(number)];
    if (claim === undefined) return undefined;
    return claim.id.startsWith(shortAnswer)
      ? `/answers/${claim.path}`
      : `/claims/${Number(number) - answers}${field ?? ""} (${claim.path})`;
  };
}
