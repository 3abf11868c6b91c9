import type { BuildingModelInput } from "@keukentafel/simulation";
import { materials, type LayerName } from "../data/materials.ts";
import type { Dwelling } from "../dwelling.ts";

type ConstructionInput = NonNullable<BuildingModelInput["constructions"]>[number];
type LayerInput = ConstructionInput["layers"][number];

/** Least resistance left for insulation, cavity and contact, m²K/W. */
const leastResistance = 0.02;

/**
 * Layers with mass around one massless resistance so that the whole has the Rc asked for (without
 * surface resistances). When the massive layers alone resist more, their conductivity is raised:
 * their mass stays.
 */
export function layersWithRc(
  inside: readonly LayerName[],
  outside: readonly LayerName[],
  rcM2KPerW: number,
): LayerInput[] {
  const all = [...inside, ...outside].map((name) => materials.layers[name]);
  const massive = all.reduce((sum, layer) => sum + layer.thicknessM / layer.conductivityWPerMK, 0);
  const factor = Math.max(1, massive / Math.max(rcM2KPerW - leastResistance, leastResistance));
  const between = Math.max(rcM2KPerW - massive / factor, 0.001);
  return [...layersOf(inside, factor), { resistanceM2KPerW: between }, ...layersOf(outside, factor)];
}

function layersOf(names: readonly LayerName[], conductivityFactor = 1): LayerInput[] {
  return names.map((name) => {
    const { thicknessM, conductivityWPerMK, densityKgPerM3, specificHeatJPerKgK } = materials.layers[name];
    return {
      thicknessM,
      conductivityWPerMK: conductivityWPerMK * conductivityFactor,
      densityKgPerM3,
      specificHeatJPerKgK,
    };
  });
}

function facadeLayers(facade: Dwelling["envelope"]["facade"]): LayerInput[] {
  const core: readonly LayerName[] = facade.wall === "solid" ? ["solidBrick"] : ["innerLeaf", "outerLeaf"];
  switch (facade.insulatedAt) {
    case "inside":
      return layersWithRc(["plasterboard"], core, facade.rcM2KPerW);
    case "outside":
      return layersWithRc(["plaster", ...core], ["render"], facade.rcM2KPerW);
    case "none":
    case "built":
    case "cavity":
      return facade.wall === "solid"
        ? layersWithRc(["plaster"], core, facade.rcM2KPerW)
        : layersWithRc(["plaster", "innerLeaf"], ["outerLeaf"], facade.rcM2KPerW);
  }
}

/** Homes of the time with wooden floors. */
export function hasTimberFloors(constructionYear: number): boolean {
  return constructionYear < materials.timberFloorsUntilYear.value;
}

/** Every construction a home is made of, layers from the zone outwards; Rc of the shell as the dwelling says. */
export function constructionsOf(dwelling: Dwelling): ConstructionInput[] {
  const { envelope } = dwelling;
  const timber = hasTimberFloors(dwelling.constructionYear);
  const gap: LayerInput = { resistanceM2KPerW: materials.airGapM2KPerW.value };
  const floorAbove: LayerInput[] = timber
    ? [...layersOf(["plasterboard"]), gap, ...layersOf(["floorBoard"])]
    : layersOf(["plaster", "concrete", "screed"]);
  return [
    { id: "facade", layers: facadeLayers(envelope.facade) },
    { id: "roof.pitched", layers: layersWithRc(["lining"], ["roofBoard", "tiles"], envelope.roof.rcM2KPerW) },
    { id: "roof.flat", layers: layersWithRc(["plasterboard", "roofBoard"], ["bitumen"], envelope.roof.rcM2KPerW) },
    {
      id: "floor",
      layers: layersWithRc(timber ? ["floorBoard"] : ["screed", "concrete"], [], envelope.floor.rcM2KPerW),
    },
    { id: "inner_floor", layers: floorAbove },
    { id: "inner_wall", layers: layersOf(["plaster", "partition", "plaster"]) },
    { id: "party_wall", layers: layersOf(["plaster", timber ? "halfPartyBrick" : "halfConcrete"]) },
    { id: "party_floor", layers: layersOf(["screed", "halfConcrete"]) },
    { id: "crawl.bottom", layers: layersOf(["sand"]) },
    { id: "crawl.wall", layers: layersOf(["innerLeaf"]) },
  ];
}
