/** F11, F12, F13, F21, F22, F23 per clearness bin: "all sites composite", table 6 of the paper. */
const coefficients = [
  [-0.008, 0.588, -0.062, -0.06, 0.072, -0.022],
  [0.13, 0.683, -0.151, -0.019, 0.066, -0.029],
  [0.33, 0.487, -0.221, 0.055, -0.064, -0.026],
  [0.568, 0.187, -0.295, 0.109, -0.152, -0.014],
  [0.873, -0.392, -0.362, 0.226, -0.462, 0.001],
  [1.132, -1.237, -0.412, 0.288, -0.823, 0.056],
  [1.06, -1.6, -0.359, 0.264, -1.127, 0.131],
  [0.678, -0.327, -0.25, 0.156, -1.377, 0.251],
] as const;

const upperClearness = [1.065, 1.23, 1.5, 1.95, 2.8, 4.5, 6.2] as const;

/** cos 85°: the circumsolar part of a low sun is not enlarged without limit. */
export const lowestCircumsolarCosine = 0.08715574274765817;

export interface SkyBrightness {
  /** F1 ≥ 0: share of the diffuse radiation that comes from around the sun. */
  readonly circumsolar: number;
  /** F2: horizon band, may be negative (dark horizon under an overcast sky). */
  readonly horizon: number;
}

/**
 * Brightness coefficients of the anisotropic sky.
 *
 * R. Perez, P. Ineichen, R. Seals, J. Michalsky & R. Stewart, *Modeling daylight availability and
 * irradiance components from direct and global irradiance*, Solar Energy 44 (1990) 271–289.
 *
 * @param diffuseWPerM2 on the horizontal; zero gives an even sky
 * @param zenithRad zenith angle of the sun, radians
 * @param airMass relative (Kasten–Young)
 */
export function skyBrightness(
  diffuseWPerM2: number,
  directNormalWPerM2: number,
  extraterrestrialNormalWPerM2: number,
  zenithRad: number,
  airMass: number,
): SkyBrightness {
  if (diffuseWPerM2 <= 0) return { circumsolar: 0, horizon: 0 };
  const cubed = 1.041 * zenithRad * zenithRad * zenithRad;
  const clearness = ((diffuseWPerM2 + directNormalWPerM2) / diffuseWPerM2 + cubed) / (1 + cubed);
  const brightness = (diffuseWPerM2 * airMass) / extraterrestrialNormalWPerM2;
  let bin = 0;
  while (bin < upperClearness.length && clearness >= upperClearness[bin]!) bin += 1;
  const row = coefficients[bin]!;
  return {
    circumsolar: Math.max(0, row[0] + row[1] * brightness + row[2] * zenithRad),
    horizon: row[3] + row[4] * brightness + row[5] * zenithRad,
  };
}
