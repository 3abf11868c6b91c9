import {
  asIsLevel,
  dimensionIds,
  unknownChoices,
  type Catalogue,
  type Choices,
  type DimensionId,
} from "@keukentafel/measures";
import { failed, problem, succeeded, type Outcome, type Problem } from "@keukentafel/quantities";

const form = "dimension=level,dimension=level";
const place = "--choices";

/**
 * Reads choices such as `roof=inside_rc6,glazing=hrpp_all`.
 *
 * Problems: `choices.form` (not `dimension=level`, or a dimension twice) and `choices.unknown`, with
 * what the catalogue has instead.
 */
export function choicesFrom(given: string, catalogue: Catalogue): Outcome<Choices> {
  const problems: Problem[] = [];
  const choices = new Map<string, string>();
  for (const pair of given.split(",").filter((each) => each.trim() !== "")) {
    const [dimension = "", level = "", more] = pair.split("=").map((each) => each.trim());
    if (dimension === "" || level === "" || more !== undefined || choices.has(dimension)) {
      problems.push(problem("choices.form", place, pair.trim(), form));
    }
    choices.set(dimension, level);
  }
  if (problems.length > 0) return failed(problems);
  const unknown = unknownChoices(catalogue, Object.fromEntries(choices));
  if (unknown.length > 0) {
    return failed(unknown.map((name) => problem("choices.unknown", place, name, allowedFor(name, catalogue))));
  }
  return succeeded(Object.fromEntries(choices));
}

/** The levels of a known dimension, else the dimensions. */
function allowedFor(name: string, catalogue: Catalogue): readonly string[] {
  const dimension = dimensionIds.find((each): each is DimensionId => name.startsWith(`${each}.`));
  const found = catalogue.dimensions.find(({ id }) => id === dimension);
  return found === undefined ? dimensionIds : [asIsLevel, ...found.levels.map(({ id }) => id)];
}
