import type { InstalledEmitter } from "./radiator.ts";
import type { roomUses } from "./room-data.ts";

export type RoomUse = (typeof roomUses)[number];

/** Zone of the dwelling a room lies in. */
export type RoomZone = "living" | "sleeping" | "attic";

/** A room as plain data; a resident may override any of it. */
export interface RoomDescription {
  /** Stable within the home. */
  readonly id: string;
  readonly use: RoomUse;
  readonly zone: RoomZone;
  readonly floorAreaM2: number;
  readonly heightM: number;
  /** Design temperature, °C (ISSO 51 table 2.11); null: not heated, it follows from its surroundings. */
  readonly designTemperatureC: number | null;
  /** Its part of each surface of the home: façade, window, door, roof, floor, party wall. */
  readonly surfaces: readonly { readonly surfaceId: string; readonly areaM2: number }[];
  readonly emitters: readonly InstalledEmitter[];
}

/** Wall or floor between two rooms of the home, named once. */
export interface RoomPartition {
  readonly from: string;
  readonly to: string;
  readonly areaM2: number;
  /** `wall`: beside each other; `above`: `to` lies over `from`. */
  readonly position: "wall" | "above";
}

/** All rooms of a home. */
export interface RoomPlan {
  readonly rooms: readonly RoomDescription[];
  readonly partitions: readonly RoomPartition[];
}
