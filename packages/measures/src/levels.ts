import type { Catalogue, Choices, DimensionId, Level } from "./catalogue.ts";

/** All dimensions in their fixed order, so that what is derived from choices never depends on how they were written. */
export const dimensionIds: readonly DimensionId[] = [
  "roof",
  "facade",
  "floor",
  "glazing",
  "air_sealing",
  "ventilation",
  "emitters",
  "heat_source",
  "solar_panels",
];

/** The level id that every dimension has without listing it: nothing changes. */
export const asIsLevel = "as_is";

export interface ChosenLevel {
  readonly dimension: DimensionId;
  readonly level: Level;
}

/**
 * The level by its id; null for `as_is`.
 * @throws RangeError when the catalogue does not have it; check choices from outside with {@link unknownChoices}.
 */
export function levelOf(catalogue: Catalogue, dimension: DimensionId, id: string): Level | null {
  if (id === asIsLevel) return null;
  const level = catalogue.dimensions.find((one) => one.id === dimension)?.levels.find((one) => one.id === id);
  if (level === undefined) throw new RangeError(`no level ${id} in dimension ${dimension}`);
  return level;
}

/** The levels that change something, in the order of {@link dimensionIds}. */
export function chosenLevels(catalogue: Catalogue, choices: Choices): readonly ChosenLevel[] {
  return dimensionIds.flatMap((dimension) => {
    const level = levelOf(catalogue, dimension, choices[dimension] ?? asIsLevel);
    return level === null ? [] : [{ dimension, level }];
  });
}

/** The same choices with `as_is` left out and dimensions in fixed order: one form per package. */
export function normalizeChoices(choices: Choices): Choices {
  return Object.fromEntries(
    dimensionIds.flatMap((dimension) => {
      const id = choices[dimension];
      return id === undefined || id === asIsLevel ? [] : [[dimension, id]];
    }),
  );
}

/** Dimension or level names that the catalogue does not have, as dotted `dimension.level`. */
export function unknownChoices(catalogue: Catalogue, choices: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(choices)
    .filter(([dimension, id]) => {
      const found = catalogue.dimensions.find((one) => one.id === dimension);
      return found === undefined || (id !== asIsLevel && !found.levels.some((level) => level.id === id));
    })
    .map(([dimension, id]) => `${dimension}.${id}`);
}
