import type { PlanRectangle } from "./plan-rectangles.ts";
import type { RoomUse, RoomZone } from "./room.ts";

/** A room on the drawing board: what it is and where it lies. */
export interface PlannedRoom {
  readonly id: string;
  readonly use: RoomUse;
  readonly zone: RoomZone;
  readonly storey: number;
  readonly heightM: number;
  readonly parts: readonly PlanRectangle[];
}
