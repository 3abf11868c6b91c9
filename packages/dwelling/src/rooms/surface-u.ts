import type { Dwelling } from "../dwelling.ts";
import type { GeometrySurface } from "../geometry.ts";
import { windowU } from "../physics/windows.ts";
import { roomData } from "./room-data.ts";

/** Surface resistances of walls, roofs and floors over a crawl space, m²K/W (EN ISO 6946). */
const surfaceResistance = { facade: 0.17, roof: 0.14, floor: 0.34 } as const;

/** What lies behind a surface, for the heat balance. */
export type Behind = "outdoors" | "ground" | "crawl" | "neighbour";

/** A surface that carries heat out of a room. */
export interface LossSurface {
  readonly behind: Behind;
  readonly part: GeometrySurface["part"];
  /** Thermal transmittance with joints, W/(m²·K); of a floor over a crawl space that of the floor alone. */
  readonly uWPerM2K: number;
  readonly position: "wall" | "above" | "below";
}

/** Whether floors of a home are of concrete. */
export function hasConcreteFloors(dwelling: Pick<Dwelling, "constructionYear">): boolean {
  return dwelling.constructionYear >= roomData.partitions.concreteFromYear.value;
}

function outerU(dwelling: Dwelling, surface: GeometrySurface): number {
  const { envelope } = dwelling;
  switch (surface.part) {
    case "glazing":
      return windowU(
        surface.zone === "living" ? envelope.glazing.living : envelope.glazing.sleeping,
        envelope.frameUWPerM2K,
      );
    case "door":
      return envelope.doorUWPerM2K;
    case "roof":
      return 1 / (envelope.roof.rcM2KPerW + surfaceResistance.roof);
    default:
      return 1 / (envelope.facade.rcM2KPerW + surfaceResistance.facade);
  }
}

/** How a surface of the home loses heat; null when it does not (inner floors and walls, crawl space). */
export function lossSurface(dwelling: Dwelling, surface: GeometrySurface): LossSurface | null {
  const { envelope } = dwelling;
  const { part } = surface;
  const position = surface.face === "top" ? "above" : surface.face === "bottom" ? "below" : "wall";
  if (part === "crawl" || part === "inner_floor" || part === "inner_wall") return null;
  if (part === "party_wall") {
    const { partyWallWPerM2K, partyFloorWPerM2K } = roomData.partitions;
    const uWPerM2K = surface.tiltDeg === 90 ? partyWallWPerM2K.value : partyFloorWPerM2K.value;
    return { behind: "neighbour", part, uWPerM2K, position };
  }
  if (part === "floor") {
    const rc = envelope.floor.rcM2KPerW + surfaceResistance.floor;
    return surface.beyond === "crawl"
      ? { behind: "crawl", part, uWPerM2K: 1 / rc, position }
      : { behind: "ground", part, uWPerM2K: 1 / (rc + roomData.design.groundM2KPerW.value), position };
  }
  return {
    behind: "outdoors",
    part,
    uWPerM2K: outerU(dwelling, surface) + envelope.thermalBridgeWPerM2K,
    position,
  };
}

/** Transmittance between two rooms of the home, W/(m²·K). */
export function partitionU(dwelling: Pick<Dwelling, "constructionYear">, position: "wall" | "above"): number {
  const { innerWallWPerM2K, innerFloorWPerM2K } = roomData.partitions;
  if (position === "wall") return innerWallWPerM2K.value;
  return hasConcreteFloors(dwelling) ? innerFloorWPerM2K.concrete.value : innerFloorWPerM2K.timber.value;
}
