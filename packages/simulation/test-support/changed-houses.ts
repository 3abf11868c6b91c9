import { createStream } from "@keukentafel/repeatable";
import type { BuildingModelInput } from "../src/model/building-model.ts";
import { randomHouse } from "./models.ts";

type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];
type Shading = NonNullable<Surface["shading"]>;

/** The random house of `seed` with overhangs, fins, reveals and a skyline before some of its windows and roofs. */
export function shadedHouse(seed: number): BuildingModelInput {
  const house = randomHouse(seed);
  const stream = createStream(seed, "shading");
  let position = 0;
  const between = (low: number, high: number) => low + (high - low) * stream.uniform((position += 1));
  const shading = (): Shading => ({
    overhangs: [
      {
        depthM: between(0.2, 2),
        heightAboveTopM: between(0, 0.5),
        leftExtensionM: between(0, 2),
        rightExtensionM: between(0, 2),
      },
    ],
    fins: [
      {
        side: between(0, 1) < 0.5 ? "left" : "right",
        depthM: between(0.2, 1.5),
        distanceM: between(0, 0.5),
        aboveTopM: between(0, 1),
        belowBottomM: between(0, 1),
      },
    ],
    revealDepthM: between(0, 0.2),
    horizon: [
      { azimuthDeg: between(0, 90), elevationDeg: between(0, 30) },
      { azimuthDeg: between(100, 200), elevationDeg: between(0, 30) },
      { azimuthDeg: between(210, 350), elevationDeg: between(0, 30) },
    ],
  });
  return {
    ...house,
    windows: (house.windows ?? []).map((window) => ({ ...window, shading: shading() })),
    surfaces: (house.surfaces ?? []).map((surface) =>
      surface.boundary.kind === "outdoors" && between(0, 1) < 0.3 ? { ...surface, shading: shading() } : surface,
    ),
  };
}

/** A direction seen in a mirror that stands north–south. */
export const mirroredDeg = (azimuthDeg: number) => (360 - azimuthDeg) % 360;

/** The house seen in a mirror that stands north–south. */
export function mirroredHouse(house: BuildingModelInput): BuildingModelInput {
  return {
    ...house,
    surfaces: (house.surfaces ?? []).map((surface) => ({
      ...surface,
      azimuthDeg: mirroredDeg(surface.azimuthDeg ?? 0),
      ...mirroredShading(surface.shading),
    })),
    windows: (house.windows ?? []).map((window) => ({
      ...window,
      azimuthDeg: mirroredDeg(window.azimuthDeg),
      ...mirroredShading(window.shading),
    })),
  };
}

function mirroredShading(shading: Shading | undefined): { readonly shading?: Shading } {
  if (shading === undefined) return {};
  return {
    shading: {
      ...shading,
      overhangs: (shading.overhangs ?? []).map((slab) => ({
        ...slab,
        leftExtensionM: slab.rightExtensionM,
        rightExtensionM: slab.leftExtensionM,
      })),
      fins: (shading.fins ?? []).map((fin) => ({ ...fin, side: fin.side === "left" ? "right" : "left" })),
      horizon: (shading.horizon ?? [])
        .map(({ azimuthDeg, elevationDeg }) => ({ azimuthDeg: mirroredDeg(azimuthDeg), elevationDeg }))
        .toSorted((a, b) => a.azimuthDeg - b.azimuthDeg),
    },
  };
}

/** The same house with every list in another order, which follows from `seed`. */
export function shuffledHouse(house: BuildingModelInput, seed: number): BuildingModelInput {
  const stream = createStream(seed, "order");
  let position = 0;
  const shuffled = <T>(list: readonly T[] | undefined): T[] =>
    (list ?? [])
      .map((item) => ({ item, place: stream.uniform((position += 1)) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return {
    ...house,
    schedules: shuffled(house.schedules),
    constructions: shuffled(house.constructions),
    glazings: shuffled(house.glazings),
    zones: shuffled(house.zones),
    surfaces: shuffled(house.surfaces),
    windows: shuffled(house.windows),
    thermalBridges: shuffled(house.thermalBridges),
    airFlows: shuffled(house.airFlows),
  };
}

/** A house whose outdoor air is a given volume, without plants for cold, for the law of insulation. */
export function steadilyAired(house: BuildingModelInput): BuildingModelInput {
  return {
    ...house,
    zones: house.zones.map((zone) => {
      const { cooling: _, ...warmed } = zone;
      return warmed;
    }),
    airFlows: (house.airFlows ?? []).filter(({ kind }) => kind === "fixed" || kind === "exchange"),
  };
}

/** The same house with `factor` times as thick insulation in everything that borders outdoors. */
export function insulatedHouse(house: BuildingModelInput, factor: number): BuildingModelInput {
  const constructions = house.constructions ?? [];
  const thicker = constructions.map(({ id, layers }) => ({
    id: `${id} outside`,
    layers: layers.map((layer) =>
      "conductivityWPerMK" in layer && layer.conductivityWPerMK < 0.05
        ? { ...layer, thicknessM: layer.thicknessM * factor }
        : layer,
    ),
  }));
  return {
    ...house,
    constructions: [...constructions, ...thicker],
    surfaces: (house.surfaces ?? []).map((surface) =>
      surface.boundary.kind === "outdoors" ? { ...surface, construction: `${surface.construction} outside` } : surface,
    ),
  };
}

/** The house cut off from everything around it, every zone heated to `setpointC`, nobody in it. */
export function cutOffHouse(house: BuildingModelInput, setpointC: number): BuildingModelInput {
  return {
    ...house,
    windows: [],
    zones: house.zones.map((zone) => ({
      ...zone,
      gains: [],
      heating: { ...zone.heating, setpointC },
      ...(zone.cooling === undefined ? {} : { cooling: { ...zone.cooling, setpointC: setpointC + 3 } }),
    })),
    surfaces: (house.surfaces ?? []).map((surface) =>
      surface.boundary.kind === "zone" ? surface : { ...surface, boundary: { kind: "adiabatic" } },
    ),
    thermalBridges: (house.thermalBridges ?? []).filter(({ boundary }) => boundary.kind === "zone"),
    airFlows: (house.airFlows ?? []).filter(
      (flow) => flow.kind === "exchange" || (flow.kind === "fixed" && flow.from !== "outdoors"),
    ),
  };
}
