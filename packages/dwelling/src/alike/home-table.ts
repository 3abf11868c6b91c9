import { featureCodes, type HomeFeatures } from "./features.ts";
import type { FeatureColumns } from "./gower-distance.ts";
import { positionsOf } from "./positions.ts";

/** Many homes, ready to be compared. In the order of their ids, so that no result depends on the order given. */
export interface HomeTable extends FeatureColumns {
  readonly ids: readonly string[];
  /** Where each home of the list given stands in the table. */
  readonly placeOfGiven: Int32Array;
}

/**
 * Puts homes side by side for `nearestHomes` and `chooseRepresentatives`.
 *
 * @throws RangeError when two homes have the same id, or an area, resistance or leakage cannot be
 */
export function tabulateHomes(homes: readonly HomeFeatures[]): HomeTable {
  const order = Array.from(homes.keys()).sort((a, b) => compareText(homes[a]!.id, homes[b]!.id));
  const ids = order.map((given) => homes[given]!.id);
  const twice = ids.find((id, place) => place > 0 && id === ids[place - 1]);
  if (twice !== undefined) throw new RangeError(`two homes are called ${twice}`);
  const placeOfGiven = new Int32Array(homes.length);
  const columns = featureCodes.map(() => new Float64Array(homes.length));
  for (const [place, given] of order.entries()) {
    placeOfGiven[given] = place;
    const positions = positionsOf(homes[given]!);
    for (let f = 0; f < columns.length; f++) columns[f]![place] = positions[f]!;
  }
  const lacking = columns.map((column) => column.some((position) => Number.isNaN(position)));
  return { homes: homes.length, ids, placeOfGiven, columns, lacking };
}

/** By code unit: the same everywhere, in any language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The positions of one home of a table, into an array of the caller's. */
export function positionsInto(table: FeatureColumns, home: number, positions: Float64Array): Float64Array {
  for (let f = 0; f < positions.length; f++) positions[f] = table.columns[f]![home]!;
  return positions;
}

/** The homes at `places` alone, in that order. */
export function rowsOf(table: FeatureColumns, places: Int32Array): FeatureColumns {
  const columns = table.columns.map((column) => Float64Array.from(places, (place) => column[place]!));
  return { homes: places.length, columns, lacking: table.lacking };
}
