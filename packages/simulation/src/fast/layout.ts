/**
 * How the numbers of the hour loop lie in memory: one row per face, class of faces and zone, all rows
 * of a kind in one array. What is used together lies together, which is what makes the loop quick.
 * Each object gives the place of a number in its row.
 */

/** Rows of opaque faces, in the order of their classes. */
export const faceRow = {
  width: 16,
  // Constants: area; h₀; h_r; e, the rise in the same step per W/m²; shares per m² of beam, diffuse and radiant heat.
  area: 0,
  convection: 1,
  longWave: 2,
  direct: 3,
  beam: 4,
  diffuse: 5,
  radiant: 6,
  // State: what memories say of the step, K; sun and gains, W/m²; the known part of the temperature, °C.
  remembered: 7,
  flux: 8,
  base: 9,
  // Mean temperature over the step, °C, and all that was given to the face, W/m².
  temperature: 10,
  given: 11,
  // Faces of partitions, in both evaluations: rise by what passes through, K. Then scratch.
  acrossFirst: 12,
  acrossSecond: 13,
  buoyancy: 14,
  between: 15,
} as const;

/**
 * Rows of classes: faces of a zone that lie alike. Sums are over its faces with weights A, Ae, A h_r e,
 * Ae², A h_r e² (and A h_r² e²), written t, et, ret, eet, reet where a temperature is summed.
 */
export const classRow = {
  width: 32,
  convection: 0,
  area: 1,
  e: 2,
  re: 3,
  ee: 4,
  ree: 5,
  rree: 6,
  // The weights times the share of radiant heat per m².
  ew: 7,
  eew: 8,
  reew: 9,
  // Temperatures of the end of the last step.
  lastT: 10,
  lastEt: 11,
  lastRet: 12,
  lastEet: 13,
  lastReet: 14,
  // The known part of the temperatures.
  baseT: 15,
  baseEt: 16,
  baseRet: 17,
  // Temperatures between the two evaluations.
  betweenT: 18,
  betweenEt: 19,
  betweenRet: 20,
  // Δ = h − h₀ of both evaluations.
  excessFirst: 21,
  excessSecond: 22,
} as const;

/** Rows of zones. */
export const zoneRow = {
  width: 32,
  // Three moments of air, radiant node (°C) and radiation of plants (W): end of the last step, after the first evaluation, now.
  before: 0,
  between: 3,
  now: 6,
  // Within a moment.
  air: 0,
  radiant: 1,
  plant: 2,
  // Sun and radiant gains in this step, W.
  beam: 9,
  diffuse: 10,
  gain: 11,
  // Right sides of the balances: what is known, and in the present evaluation.
  airKnown: 12,
  radiantKnown: 13,
  airRight: 14,
  radiantRight: 15,
  // This step's windows: conductances W/K, shares of radiant heat that reach air and radiant node.
  windowAa: 16,
  windowAr: 17,
  windowRr: 18,
  windowAirOfHeat: 19,
  windowRadiantOfHeat: 20,
  // Flow by glass but for the room's own temperatures and plants, W; heat out of faces, W; plant power, W.
  glass: 21,
  faces: 22,
  power: 23,
  // m³/h.
  outdoorAir: 24,
  // Constants: heat capacity over the step and conductance to outdoors, W/K.
  capacity: 25,
  toOutdoors: 26,
} as const;
