import type { BuildingModelInput } from "@keukentafel/simulation";
import { jsonText } from "../json-text.ts";
import { boxModel } from "./box.ts";
import { caseTable, featuresOf } from "./case-table.ts";
import { sunspaceModel } from "./sunspace.ts";

/** Every thermal-fabric case of ASHRAE 140-2020 in lower case, in the order of the standard, 960 last. */
export const caseNames: readonly string[] = [...Object.keys(caseTable), "960"];

export function caseModel(name: string): BuildingModelInput {
  return name === "960" ? sunspaceModel() : boxModel(name, featuresOf(name));
}

/** The file of a case, byte by byte. */
export function caseText(name: string): string {
  return jsonText(caseModel(name));
}
