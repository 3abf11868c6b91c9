import { hashOf } from "@keukentafel/repeatable";
import { airData } from "./air.ts";
import { glazingData } from "./glazing.ts";
import { heatingData } from "./heating.ts";
import { homeShapes } from "./home-shapes.ts";
import { materials } from "./materials.ts";
import { normData } from "./norm.ts";
import { thermalResistance } from "./thermal-resistance.ts";
import { useData } from "./use.ts";

let known: string | null = null;

/** Names the data a dwelling was described with: the first 16 signs of the hash over all data files. */
export function dwellingDataVersion(): string {
  known ??= hashOf([
    airData,
    glazingData,
    heatingData,
    homeShapes,
    materials,
    normData,
    thermalResistance,
    useData,
  ]).slice(0, 16);
  return known;
}
