import type { Choices, DimensionId } from "@keukentafel/measures";
import { dimensionIds } from "@keukentafel/measures";
import type { Text } from "@keukentafel/text";
import { listed } from "./listed.ts";
import type { DrawingPart } from "../drawing/props.ts";

/** Name and explanation of a level; the dimension's own name for a level the catalogue of texts does not have. */
export function levelWords(
  text: Text,
  dimension: DimensionId,
  level: string,
): { readonly name: string; readonly what: string } {
  return text.measures.levels[`${dimension}.${level}`] ?? { name: text.measures.dimensions[dimension], what: "" };
}

/** "a, b en c" of the levels in a package. */
export function packageInWords(text: Text, choices: Choices): string {
  const names = dimensionIds.flatMap((dimension) => {
    const level = choices[dimension];
    return level === undefined || level === "as_is" ? [] : [levelWords(text, dimension, level).name];
  });
  return listed(names, text.possibilities.and);
}

/** What can be done at each part of the drawing. */
export const dimensionsOfPart: Readonly<Record<DrawingPart, readonly DimensionId[]>> = {
  home: dimensionIds,
  people: dimensionIds,
  roof: ["roof", "solar_panels"],
  facade: ["facade"],
  floor: ["floor"],
  glazing: ["glazing"],
  draught: ["air_sealing"],
  ventilation: ["ventilation"],
  heating: ["emitters", "heat_source"],
  solar: ["solar_panels"],
};

/** Where a dimension sits in the drawing. */
export const partOfDimension: Readonly<Record<DimensionId, DrawingPart>> = {
  roof: "roof",
  facade: "facade",
  floor: "floor",
  glazing: "glazing",
  air_sealing: "draught",
  ventilation: "ventilation",
  emitters: "heating",
  heat_source: "heating",
  solar_panels: "solar",
};
