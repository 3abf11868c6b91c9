import type { Dwelling } from "@keukentafel/dwelling";

/** A roof face with the plane in which panels lie on it. */
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

/** Faces turned further away from south than this get no panels. */
const LARGEST_TURN_DEG = 110;
/** A flat roof ranks as one turned half-way: rows in the open, but low. */
const FLAT_COUNTS_AS_TURN_DEG = 45;

/**
 * The roof faces that see the sun, nearest to south first (a flat face counts as 45° away), of
 * equals the larger first. Empty for a home without a roof of its own.
 */
export function sunnyRoofFaces(dwelling: Dwelling): readonly RoofFace[] {
  return dwelling.geometry.surfaces
    .filter((surface) => surface.part === "roof" && surface.beyond === "outdoors")
    .map((surface) => {
      const flat = surface.tiltDeg < FLAT_BELOW_DEG;
      return {
        areaM2: surface.areaM2,
        panelTiltDeg: flat ? FLAT_ROOF_PANEL_TILT_DEG : surface.tiltDeg,
        panelAzimuthDeg: flat ? SOUTH_DEG : surface.azimuthDeg,
        turnDeg: flat ? FLAT_COUNTS_AS_TURN_DEG : degreesFromSouth(surface.azimuthDeg),
      };
    })
    .filter(({ turnDeg }) => turnDeg <= LARGEST_TURN_DEG)
    .sort((a, b) => a.turnDeg - b.turnDeg || b.areaM2 - a.areaM2)
    .map(({ areaM2, panelTiltDeg, panelAzimuthDeg }) => ({ areaM2, panelTiltDeg, panelAzimuthDeg }));
}

/** Panels added to a home that has some already: how many on which face, the best face filled first. */
export function placePanels(
  dwelling: Dwelling,
  total: number,
  panel: { readonly peakKwPerPanel: number; readonly m2PerPanel: number; readonly usableShare: number },
): readonly { readonly face: RoofFace; readonly count: number }[] {
  let present = Math.round(existingPeakKw(dwelling) / panel.peakKwPerPanel);
  let wanted = total - present;
  const placed: { readonly face: RoofFace; readonly count: number }[] = [];
  for (const face of sunnyRoofFaces(dwelling)) {
    const room = Math.floor((face.areaM2 * panel.usableShare) / panel.m2PerPanel);
    const taken = Math.min(room, present);
    present -= taken;
    const count = Math.min(room - taken, wanted);
    if (count <= 0) continue;
    wanted -= count;
    placed.push({ face, count });
  }
  return placed;
}
