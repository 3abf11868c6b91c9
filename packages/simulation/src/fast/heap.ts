/**
 * Working memory of the hour loop. One array for all numbers and one for all whole numbers, made once
 * with the module: an engine then knows where they are and how long, which makes the loop three to four
 * times as quick as with arrays that come in as arguments. A run fills it at its beginning and leaves
 * nothing in it: runs do not overlap, since a run never waits.
 *
 * Places read from `links` are added up with `| 0`: an engine cannot know that the sum of two whole
 * numbers is one of 32 bits, and would count in doubles.
 *
 * Rows of a kind lie one behind the other; the objects below give the place of a number in its row.
 */
export const heap = new Float64Array(1 << 18);
export const links = new Int32Array(1 << 16);

/** Rows of zones. */
export const zoneRow = {
  width: 12,
  /** Heat capacity of the air over the step, and conductance to outdoors through frames and bridges, W/K. */
  capacity: 0,
  toOutdoors: 1,
  /** In this step: sun and radiant gains, W; outdoor air, m³/h. */
  beam: 2,
  diffuse: 3,
  gain: 4,
  outdoorAir: 5,
  /** Radiated by the plant, its power, and heat out of opaque faces, W. */
  plantRadiant: 6,
  power: 7,
  surface: 8,
  /** Shares of radiant heat that reach air and radiant node by way of the glass. */
  airOfHeat: 9,
  radiantOfHeat: 10,
} as const;

/** Rows of groups of faces, by zone. */
export const groupRow = {
  width: 20,
  // Constants: coefficients, area, shares per m², and the answers of solve/group-answers.ts.
  convection: 0,
  longWave: 1,
  area: 2,
  perArea: 3,
  beam: 4,
  diffuse: 5,
  radiant: 6,
  own: 7,
  ofKnown: 8,
  excess: 9,
  film: 10,
  // In this step: Σ A T that is known, flux of sun and gains, buoyancy, `h_c T_a + h_r T_r + q`, Σ A T, its mean.
  known: 11,
  fluxKnown: 12,
  correction: 13,
  given: 14,
  sum: 15,
  mean: 16,
  // Σ z of its memories, for the next step.
  remembered: 17,
} as const;

/** Whole numbers of groups: first and last memory (place in the heap), and how it lies (−1: constant convection). */
export const groupLinks = { width: 3, firstMemory: 0, lastMemory: 1, lies: 2 } as const;

/** Rows of memories. */
export const memoryRow = { width: 3, decay: 0, gain: 1, z: 2 } as const;
/** Rows of memories between two groups. */
export const pairRow = { width: 4, decay: 0, inside: 1, outside: 2, z: 3 } as const;

/** Columns of a block of steps that a zone reads: one number per step, but `windows`, which has a row of `pooled`. */
export const zoneFeeds = { air: 0, radiant: 1, stream: 2, volume: 3, windows: 4 } as const;
/** And that it writes. */
export const zoneDrains = {
  width: 6,
  air: 0,
  radiant: 1,
  power: 2,
  plantRadiant: 3,
  surface: 4,
  outdoorAir: 5,
} as const;
/** What a plant reads. */
export const plantFeeds = {
  width: 6,
  heatAt: 0,
  coolAt: 1,
  water: 2,
  available: 3,
  heatLimit: 4,
  coolLimit: 5,
} as const;

/** Streams that follow temperatures: constants, links and columns. */
export const leakageRow = { width: 2, stack: 0, both: 1 } as const;
export const openingRow = { width: 4, outdoorAbove: 0, begins: 1, perK: 2, fullyOpen: 3 } as const;
export const recoveryRow = { width: 2, effectiveness: 0, bypassAbove: 1 } as const;

/** Where everything of a run begins in heap (numbers) and links (`…Links`). */
export interface Places {
  readonly zoneCount: number;
  readonly groupCount: number;
  readonly size: number;
  readonly band: number;
  readonly zones: number;
  readonly groups: number;
  /** Vectors of rooms, in their order: now, at the end of the last step, right side that is known, right side. */
  readonly temperature: number;
  readonly before: number;
  readonly knownRight: number;
  readonly right: number;
  readonly constant: number;
  readonly matrix: number;
  /** Entries beside the diagonal of the answers: two numbers; three links: group, from which group, row of the air of the first. */
  readonly beside: number;
  readonly besideCount: number;
  readonly besideLinks: number;
  /** Row of the air of each zone; first group of each zone (place), and the end of the last. */
  readonly nodeLinks: number;
  readonly firstGroupLinks: number;
  readonly groupLinks: number;
  /** Pairs: places of both groups, first and last memory. */
  readonly pairCount: number;
  readonly pairLinks: number;
  /** Block columns: outdoor temperature, heat of outdoor air and of air in rooms; faces by their far side. */
  readonly outdoor: number;
  readonly weather: number;
  readonly zoneFeeds: number;
  readonly zoneDrains: number;
  /** Blinds: zone, begin of the temperature ramp (number), column of rows, column of how far it closes. */
  readonly blindCount: number;
  readonly blindLinks: number;
  readonly blindRows: number;
  /** Streams between zones: column, rows of the air of `to` and `from`. */
  readonly betweenCount: number;
  readonly betweenLinks: number;
  /** Reacting streams: row of the air and place of the zone, and for recoveries the row of the air they come from (−1 outdoors). */
  readonly leakageCount: number;
  readonly leakages: number;
  readonly leakageLinks: number;
  readonly openingCount: number;
  readonly openings: number;
  readonly openingLinks: number;
  readonly recoveryCount: number;
  readonly recoveries: number;
  readonly recoveryLinks: number;
  /** Plants: right side for 1 W, and temperatures for it in this step. */
  readonly columns: number;
  readonly answers: number;
  readonly plantFeeds: number;
}
