import type { WeatherSite } from "../weather-year.ts";

/** How a weather file is read. */
export interface ReadOptions {
  /** Fill missing hours (each filling is told in a warning) instead of refusing the file. */
  readonly fillGaps?: boolean | undefined;
  /**
   * Which calendar years (UTC) of a file that holds several: a range, or everything. Omitted: the
   * last complete year, named in a warning when there was a choice.
   */
  readonly years?: { readonly from: number; readonly to: number } | "all" | undefined;
  /** Station number, when a file holds several. */
  readonly station?: number | undefined;
  /** Place, for a station that is not known here. */
  readonly site?: WeatherSite | undefined;
  /** Offset from UTC of the rows of an EPW whose header is wrong; omitted: as its header says. */
  readonly timeZoneHours?: number | undefined;
}
