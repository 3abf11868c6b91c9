import type { BuildingModelInput } from "@keukentafel/simulation";
import { boxModel, facesOf } from "./box.ts";
import { featuresOf } from "./case-table.ts";
import type { ConstructionName } from "./parts.ts";
import { construction, glazing } from "./parts.ts";

type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];

/** Case 960: the light box without a window, whose south wall it shares with a heavy sunspace of 8 m × 2 m. */
export function sunspaceModel(): BuildingModelInput {
  const features = { ...featuresOf("600"), windows: "none" } as const;
  const box = boxModel("960", features);
  const sunspace = (
    id: string,
    name: ConstructionName,
    areaM2: number,
    tiltDeg: number,
    azimuthDeg: number,
    centroidHeightM: number,
  ): Surface => ({
    id: `sunspace ${id}`,
    zone: "sunspace",
    construction: name,
    areaM2,
    tiltDeg,
    azimuthDeg,
    centroidHeightM,
    boundary: { kind: "outdoors" },
    ...facesOf(tiltDeg === 0 ? "roof" : tiltDeg === 180 ? "floor" : "wall", features),
  });
  return {
    ...box,
    constructions: [
      ...(box.constructions ?? []),
      ...(["heavy wall", "heavy floor", "common wall"] as const).map(construction),
    ],
    glazings: [glazing("clear double")],
    zones: [...box.zones, { id: "sunspace", volumeM3: 43.2, floorAreaM2: 16 }],
    surfaces: [
      ...(box.surfaces ?? []).filter(({ id }) => id !== "south"),
      {
        id: "common wall",
        zone: "box",
        construction: "common wall",
        areaM2: 21.6,
        tiltDeg: 90,
        azimuthDeg: 180,
        boundary: { kind: "zone", zone: "sunspace" },
      },
      sunspace("east", "heavy wall", 5.4, 90, 90, 1.35),
      sunspace("south", "heavy wall", 9.6, 90, 180, 1.35),
      sunspace("west", "heavy wall", 5.4, 90, 270, 1.35),
      sunspace("roof", "roof", 16, 0, 0, 2.7),
      sunspace("floor", "heavy floor", 16, 180, 0, 0),
    ],
    windows: [1, 2].map((number) => ({
      id: `sunspace window ${number}`,
      zone: "sunspace",
      glazing: "clear double",
      areaM2: 6,
      azimuthDeg: 180,
      centroidHeightM: 1.5,
      widthM: 3,
      heightM: 2,
    })),
    airFlows: [
      ...(box.airFlows ?? []),
      { kind: "fixed", id: "sunspace infiltration", to: "sunspace", from: "outdoors", volumeFlowM3PerH: 21.6 },
    ],
  };
}
