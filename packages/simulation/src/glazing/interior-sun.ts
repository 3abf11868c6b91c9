/** Where the sun that comes into a zone ends up. Shares sum to 1. */
export interface InteriorSun {
  /** Per face, of beam. */
  readonly beam: Float64Array;
  /** Per face, of diffuse light. */
  readonly diffuse: Float64Array;
  /** Out through the windows again. */
  readonly beamLost: number;
  readonly diffuseLost: number;
}

export interface SunlitFace {
  readonly areaM2: number;
  readonly absorptance: number;
  /** Of light from the room; 0 for opaque faces. */
  readonly transmittance: number;
  readonly isFloor: boolean;
}

/**
 * Beam falls on the floor, which absorbs α; the rest spreads over *all* faces by area × absorptance,
 * windows counting with transmittance + absorptance and losing what they transmit. Diffuse light
 * spreads that way at once. Nothing goes to the air. (`docs/method/simulation.md`; the fixed shares of
 * the BESTEST specification are a case of it.)
 *
 * A zone whose faces absorb nothing at all loses everything, evenly by area.
 */
export function interiorSun(faces: readonly SunlitFace[]): InteriorSun {
  const spread = new Float64Array(faces.length);
  let lost = 0;
  let total = 0;
  for (const face of faces) total += face.areaM2 * (face.absorptance + face.transmittance);
  if (total > 0) {
    faces.forEach((face, i) => {
      spread[i] = (face.areaM2 * face.absorptance) / total;
      lost += (face.areaM2 * face.transmittance) / total;
    });
  } else lost = 1;
  const floorArea = faces.reduce((sum, face) => sum + (face.isFloor ? face.areaM2 : 0), 0);
  const first = faces.map((face) => (floorArea > 0 && face.isFloor ? (face.areaM2 / floorArea) * face.absorptance : 0));
  const absorbedFirst = first.reduce((sum, share) => sum + share, 0);
  return {
    beam: Float64Array.from(spread, (share, i) => first[i]! + (1 - absorbedFirst) * share),
    diffuse: spread,
    beamLost: (1 - absorbedFirst) * lost,
    diffuseLost: lost,
  };
}
