import { radiatorData } from "./radiator-data.ts";
import type { PipeKind } from "./radiator.ts";
import type { RoomDescription, RoomPlan } from "./room.ts";
import type { HomeHeatLoss } from "./room-heat-loss.ts";

/** How water gets to the emitters. */
export interface Piping {
  /** One pipe passes all emitters in turn; or flow and return apart. */
  readonly system: "two_pipe" | "one_pipe" | "unknown";
  /** Pipe from the source to the first branch. */
  readonly main?: PipeKind;
}

/** Something about pipes or valves that matters for lower water temperatures; codes only. */
export interface PipeFinding {
  readonly code:
    | "one_pipe_system"
    | "piping_unknown"
    | "branch_too_fast"
    | "main_too_fast"
    | "no_thermostatic_valve"
    | "valve_not_presettable"
    | "valve_unknown";
  readonly roomId: string | null;
  /** Index of the emitter in its room. */
  readonly emitter: number | null;
  /** Velocity found and allowed, m/s, for those about speed. */
  readonly velocityMPerS?: number;
  readonly allowedMPerS?: number;
}

/** Water that carries a power at a spread, kg/h: ṁ = P / (c ΔT). */
export function waterFlowKgPerH(powerW: number, spreadK: number): number {
  if (!(spreadK > 0)) throw new RangeError("a spread is above 0 K");
  return (3600 * powerW) / (radiatorData.water.heatJPerKgK.value * spreadK);
}

/** Velocity of a flow in a pipe, m/s. */
export function pipeVelocityMPerS(flowKgPerH: number, pipe: PipeKind): number {
  const row = radiatorData.pipes.find((one) => one.pipe === pipe);
  if (row === undefined) throw new RangeError(`pipe ${pipe}`);
  const radiusM = row.innerDiameterMm.value / 2000;
  return flowKgPerH / 3600 / radiatorData.water.densityKgPerM3.value / (Math.PI * radiusM * radiusM);
}

/** The narrowest kind of pipe of a make that carries a power without noise, null when none does. */
export function narrowestPipe(powerW: number, spreadK: number, make: "copper" | "multilayer"): PipeKind | null {
  const flow = waterFlowKgPerH(powerW, spreadK);
  const allowed = radiatorData.mostVelocityMPerS.branch.value;
  const fitting = radiatorData.pipes
    .filter((row) => row.pipe.startsWith(make) && pipeVelocityMPerS(flow, row.pipe) <= allowed)
    .toSorted((a, b) => a.innerDiameterMm.value - b.innerDiameterMm.value);
  return fitting[0]?.pipe ?? null;
}

function valveFindings(room: RoomDescription): readonly PipeFinding[] {
  return room.emitters.flatMap(({ valve = "unknown" }, emitter): readonly PipeFinding[] => {
    const place = { roomId: room.id, emitter };
    switch (valve) {
      case "manual":
        return [{ code: "no_thermostatic_valve", ...place }];
      case "thermostatic":
        return [{ code: "valve_not_presettable", ...place }];
      case "unknown":
        return [{ code: "valve_unknown", ...place }];
      case "thermostatic_preset":
        return [];
    }
  });
}

/**
 * What pipes and valves mean for water that is cooler and cools less: velocity in each branch and the
 * main at the design loss and a spread, one-pipe systems, valves that cannot be set.
 */
export function pipeFindings(
  plan: RoomPlan,
  losses: Pick<HomeHeatLoss, "rooms" | "homeW">,
  piping: Piping,
  spreadK: number,
): readonly PipeFinding[] {
  const findings: PipeFinding[] = [];
  const { branch, main } = radiatorData.mostVelocityMPerS;
  if (piping.system === "one_pipe") findings.push({ code: "one_pipe_system", roomId: null, emitter: null });
  if (piping.system === "unknown") findings.push({ code: "piping_unknown", roomId: null, emitter: null });
  if (piping.main !== undefined) {
    const velocityMPerS = pipeVelocityMPerS(waterFlowKgPerH(losses.homeW, spreadK), piping.main);
    if (velocityMPerS > main.value)
      findings.push({
        code: "main_too_fast",
        roomId: null,
        emitter: null,
        velocityMPerS,
        allowedMPerS: main.value,
      });
  }
  for (const room of plan.rooms) {
    const lossW = losses.rooms.find((loss) => loss.roomId === room.id)?.totalW ?? 0;
    const eachKgPerH = waterFlowKgPerH(lossW, spreadK) / Math.max(1, room.emitters.length);
    room.emitters.forEach(({ pipe }, emitter) => {
      if (pipe === undefined) return;
      const velocityMPerS = pipeVelocityMPerS(eachKgPerH, pipe);
      if (velocityMPerS > branch.value)
        findings.push({
          code: "branch_too_fast",
          roomId: room.id,
          emitter,
          velocityMPerS,
          allowedMPerS: branch.value,
        });
    });
    findings.push(...valveFindings(room));
  }
  return findings;
}
