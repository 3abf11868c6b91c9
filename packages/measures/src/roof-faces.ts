import type { Dwelling } from "@keukentafel/dwelling";

/** Where panels go: the face that sees most sun, with the plane in which they lie. */
export interface RoofFace {
  readonly areaM2: number;
  readonly panelTiltDeg: number;
  readonly panelAzimuthDeg: number;
}

const FLAT_BELOW_DEG = 10;
/** Panels on a flat roof stand in low rows; the usual frame (K, suppliers' data sheets). */
const FLAT_ROOF_PANEL_TILT_DEG = 13;
const SOUTH_DEG = 180;

function degreesFromSouth(azimuthDeg: number): number {
  const turned = (((azimuthDeg - SOUTH_DEG) % 360) + 540) % 360;
  return Math.abs(turned - 180);
}

/** Nominal peak power on the roof, kW. */
export function existingPeakKw(dwelling: Dwelling): number {
  return dwelling.solarPanels.reduce((sum, panels) => sum + panels.peakKw, 0);
}

/**
 * The roof face nearest to south, a flat face counting as 45° away from it; of equals the larger.
 * Null for a home without a roof of its own.
 */
export function bestRoofFace(dwelling: Dwelling): RoofFace | null {
  const faces = dwelling.geometry.surfaces
    .filter((surface) => surface.part === "roof" && surface.beyond === "outdoors")
    .map((surface) => {
      const flat = surface.tiltDeg < FLAT_BELOW_DEG;
      return {
        areaM2: surface.areaM2,
        panelTiltDeg: flat ? FLAT_ROOF_PANEL_TILT_DEG : surface.tiltDeg,
        panelAzimuthDeg: flat ? SOUTH_DEG : surface.azimuthDeg,
        turnDeg: flat ? 45 : degreesFromSouth(surface.azimuthDeg),
      };
    })
    .sort((a, b) => a.turnDeg - b.turnDeg || b.areaM2 - a.areaM2);
  const best = faces[0];
  return best === undefined
    ? null
    : {
        areaM2: best.areaM2,
        panelTiltDeg: best.panelTiltDeg,
        panelAzimuthDeg: best.panelAzimuthDeg,
      };
}
