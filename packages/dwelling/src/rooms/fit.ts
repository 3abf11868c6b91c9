import { failed, succeeded, type Outcome, type Problem } from "@keukentafel/quantities";
import { emittedW, ratingOf, type EmitterRating } from "./emission.ts";
import type { HomeHeatLoss, RoomHeatLoss } from "./room-heat-loss.ts";
import type { RoomPlan } from "./room.ts";
import { judgedWater, usualWater, type WaterTemperatures } from "./water.ts";

/** Whether emitters suffice at a water temperature; `without_set_back`: when the home is heated on at night. */
export type FitVerdict = "fits" | "fits_without_set_back" | "too_small" | "no_emitter" | "needs_none";

/** One room at one water temperature. */
export interface RoomFitAtWater extends WaterTemperatures {
  /** What its emitters give, W. */
  readonly givenW: number;
  /** Given over design loss; null for a room that loses nothing. */
  readonly ratio: number | null;
  readonly verdict: FitVerdict;
  /** What lacks with the home heated on at night, W; 0 when it fits. */
  readonly shortW: number;
}

/** A room against its emitters. */
export interface RoomFit {
  readonly roomId: string;
  readonly lossW: number;
  readonly withoutHeatingUpW: number;
  readonly atWater: readonly RoomFitAtWater[];
  /** Lowest flow at which it fits, °C, return as usual; null when none up to 90 °C does or there is no emitter. */
  readonly lowestFlowC: number | null;
  readonly lowestFlowWithoutSetBackC: number | null;
}

/** All rooms, and the one that decides. */
export interface HomeFit {
  readonly rooms: readonly RoomFit[];
  /** Lowest flow at which all rooms with emitters fit, °C; null when one never does. */
  readonly lowestFlowC: number | null;
  readonly decidingRoomId: string | null;
  readonly lowestFlowWithoutSetBackC: number | null;
  readonly decidingRoomWithoutSetBackId: string | null;
  /** Heated rooms that lose heat and have nothing to heat them with. */
  readonly withoutEmitter: readonly string[];
}

/** So little is made up for by the rooms around, W. */
export const negligibleLossW = 50;

const leastFlowC = 22;
const mostFlowC = 90;

/** What emitters together give, W. */
export function givenW(ratings: readonly EmitterRating[], water: WaterTemperatures, roomC: number): number {
  return ratings.reduce((sum, rating) => sum + emittedW(rating, water, roomC), 0);
}

/** Lowest flow at which emitters give a power, °C, with the usual return; null when 90 °C is not enough. */
export function neededFlowC(ratings: readonly EmitterRating[], powerW: number, roomC: number): number | null {
  if (powerW <= 0) return leastFlowC;
  if (givenW(ratings, usualWater(mostFlowC), roomC) < powerW) return null;
  let low = leastFlowC;
  let high = mostFlowC;
  // Halving 68 K twenty times leaves less than a tenth of a millikelvin.
  for (let turn = 0; turn < 20; turn++) {
    const middle = (low + high) / 2;
    if (givenW(ratings, usualWater(middle), roomC) < powerW) low = middle;
    else high = middle;
  }
  return high;
}

function atWater(ratings: readonly EmitterRating[], loss: RoomHeatLoss, water: WaterTemperatures): RoomFitAtWater {
  const given = givenW(ratings, water, loss.temperatureC);
  const verdict: FitVerdict =
    loss.totalW <= 0 || (ratings.length === 0 && loss.totalW < negligibleLossW)
      ? "needs_none"
      : ratings.length === 0
        ? "no_emitter"
        : given >= loss.totalW
          ? "fits"
          : given >= loss.withoutHeatingUpW
            ? "fits_without_set_back"
            : "too_small";
  return {
    ...water,
    givenW: given,
    ratio: loss.totalW > 0 ? given / loss.totalW : null,
    verdict,
    shortW: verdict === "needs_none" ? 0 : Math.max(0, loss.withoutHeatingUpW - given),
  };
}

/** The room that needs the warmest water, and how warm. */
function deciding(
  rooms: readonly RoomFit[],
  of: (room: RoomFit) => number | null,
): { readonly flowC: number | null; readonly roomId: string | null } {
  let flowC: number | null = null;
  let roomId: string | null = null;
  for (const room of rooms) {
    const own = of(room);
    if (own === null) return { flowC: null, roomId: room.roomId };
    if (flowC === null || own > flowC) {
      flowC = own;
      roomId = room.roomId;
    }
  }
  return { flowC, roomId };
}

/**
 * Every room against its emitters at 75/65, 55/47, 50/43, 45/38 and 35/30, and the lowest flow at which
 * all rooms fit. Problems: those of `ratingOf`, placed at the emitter.
 */
export function fitRooms(plan: RoomPlan, losses: Pick<HomeHeatLoss, "rooms">): Outcome<HomeFit> {
  const problems: Problem[] = [];
  const rooms = losses.rooms.flatMap((loss): readonly RoomFit[] => {
    const index = plan.rooms.findIndex((room) => room.id === loss.roomId);
    const room = plan.rooms[index];
    if (room === undefined || !loss.heated) return [];
    const ratings = room.emitters.flatMap(({ radiator }, i) => {
      const rating = ratingOf(radiator);
      if (rating.ok) return [rating.value];
      const place = `/rooms/${index}/emitters/${i}/radiator`;
      problems.push(...rating.problems.map((one) => ({ ...one, path: `${place}${one.path}` })));
      return [];
    });
    const needs = (powerW: number): number | null =>
      ratings.length === 0 && powerW > 0 ? null : neededFlowC(ratings, powerW, loss.temperatureC);
    return [
      {
        roomId: loss.roomId,
        lossW: loss.totalW,
        withoutHeatingUpW: loss.withoutHeatingUpW,
        atWater: judgedWater.map((water) => atWater(ratings, loss, water)),
        lowestFlowC: needs(loss.totalW),
        lowestFlowWithoutSetBackC: needs(loss.withoutHeatingUpW),
      },
    ];
  });
  if (problems.length > 0) return failed(problems);
  const bare = rooms.filter((room) => room.atWater[0]?.verdict === "no_emitter").map((room) => room.roomId);
  const judged = rooms.filter((room) => !["no_emitter", "needs_none"].includes(room.atWater[0]?.verdict ?? ""));
  const set = deciding(judged, (room) => room.lowestFlowC);
  const on = deciding(judged, (room) => room.lowestFlowWithoutSetBackC);
  return succeeded({
    rooms,
    lowestFlowC: set.flowC,
    decidingRoomId: set.roomId,
    lowestFlowWithoutSetBackC: on.flowC,
    decidingRoomWithoutSetBackId: on.roomId,
    withoutEmitter: bare,
  });
}
