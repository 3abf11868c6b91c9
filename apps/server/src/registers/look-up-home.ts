import {
  type AddressQuery,
  type HomeLookup,
  type HomeRegisters,
  type Lookup,
  lookUpHome,
  readAddress,
} from "@keukentafel/connectors";
import type { HomeLookUp, HomeQuestion } from "@keukentafel/contract";
import type { Problem } from "@keukentafel/quantities";
import { ProblemError } from "../errors.ts";

/** Every address that was perhaps meant. Throws `address.postcode-invalid` and `address.house-number-invalid`. */
export function readingsOf({ postcode, number }: HomeQuestion): readonly AddressQuery[] {
  const read = readAddress(postcode, number);
  if (read.ok) return read.value;
  const own = (path: string): string => (path === "/houseNumber" ? "/number" : path);
  throw new ProblemError(read.problems.map((problem) => ({ ...problem, path: own(problem.path) })));
}

/**
 * Asks the registers about the home at an address, and puts what they answer in one list each of claims,
 * choices, warnings and problems. Nothing of it is stored.
 */
export async function lookUpAddress(
  registers: HomeRegisters,
  readings: readonly AddressQuery[],
  chosenId: string | undefined,
  signal: AbortSignal,
): Promise<HomeLookUp> {
  return answerOf(await lookUpHome(registers, { readings, chosenId }, signal));
}

function answerOf(found: HomeLookup): HomeLookUp {
  const { address, dwelling, homesInBuilding, label, shape, choices, claims } = found;
  const answers = [address, dwelling, homesInBuilding, label, shape];
  return {
    address:
      (address?.kind === "found" ? address.facts.display : undefined) ??
      (dwelling?.kind === "found" ? dwelling.facts.display : null),
    claims: claims.map(({ path, value, source }) => ({ path, value, source: "register", ...source })),
    label:
      label?.kind === "found"
        ? {
            labelClass: label.facts.labelClass,
            state: label.facts.state,
            attribution: label.source.attribution,
          }
        : null,
    building:
      shape?.kind === "found"
        ? {
            roofType: shape.facts.roofType ?? null,
            ridgeHeightM: shape.facts.ridgeHeightM,
            attribution: shape.source.attribution,
          }
        : null,
    choices: [...choices],
    warnings: answers.flatMap((answer) => (answer?.kind === "found" ? [...answer.warnings] : [])),
    problems: [...problemsOf(found)],
  };
}

/**
 * What could not be asked or is not there. While a choice is open only the choice is told; without the
 * home itself nothing is said about its label; two registers that miss the same address say it once.
 */
function problemsOf({ address, dwelling, homesInBuilding, label, shape, choices }: HomeLookup): readonly Problem[] {
  if (choices.length > 0) {
    const open = [dwelling, address, label].find((answer) => answer?.kind === "ambiguous");
    return open === undefined ? [] : ownProblems(open);
  }
  const isMissing = [address, dwelling].some((answer) => answer?.kind === "not_found") && dwelling?.kind !== "found";
  if (isMissing) {
    const told = [address, dwelling].find((answer) => answer?.kind === "not_found");
    return [...ownProblems(told), ...[address, dwelling].filter(isUnavailable).flatMap(ownProblems)];
  }
  // Without anything to choose from there is nothing to say about a choice.
  return [address, dwelling, homesInBuilding, label, shape].flatMap((answer) =>
    answer?.kind === "ambiguous" ? [] : ownProblems(answer),
  );
}

function isUnavailable(answer: Lookup<unknown> | undefined): boolean {
  return answer?.kind === "unavailable";
}

function ownProblems(answer: Lookup<unknown> | undefined): readonly Problem[] {
  switch (answer?.kind) {
    case "not_found":
    case "ambiguous":
    case "unavailable":
      return [answer.problem];
    case "implausible":
      return answer.problems;
    case "found":
    case undefined:
      return [];
  }
}
