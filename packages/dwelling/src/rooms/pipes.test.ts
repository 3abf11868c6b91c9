import { describe, expect, it } from "vitest";
import { narrowestPipe, pipeFindings, pipeVelocityMPerS, waterFlowKgPerH } from "./pipes.ts";
import type { RoomHeatLoss } from "./room-heat-loss.ts";
import type { RoomDescription } from "./room.ts";

const panel = { kind: "panel", type: "22", heightMm: 600, lengthMm: 1000 } as const;

function roomWith(emitters: RoomDescription["emitters"]): RoomDescription {
  return {
    id: "living_room",
    use: "living_room",
    zone: "living",
    floorAreaM2: 30,
    heightM: 2.6,
    designTemperatureC: 20,
    surfaces: [],
    emitters,
  };
}

const losses = { rooms: [{ roomId: "living_room", totalW: 2000 } as RoomHeatLoss], homeW: 8000 };

describe("water to a radiator", () => {
  it("is 86 kg/h for 1 kW at 10 K, and runs 0.18 m/s in 15 mm copper, by hand", () => {
    // 3600 × 1000 / (4186 × 10); 86.0 / 3600 / 988 / (π × 0.0065²)
    expect(waterFlowKgPerH(1000, 10)).toBeCloseTo(86.0, 1);
    expect(pipeVelocityMPerS(86.0, "copper_15")).toBeCloseTo(0.182, 3);
    expect(() => waterFlowKgPerH(1000, 0)).toThrow(RangeError);
  });

  it("asks a wider pipe when it cools less", () => {
    expect(narrowestPipe(2000, 10, "copper")).toBe("copper_15");
    expect(narrowestPipe(2000, 5, "copper")).toBe("copper_22");
    expect(narrowestPipe(1000, 10, "multilayer")).toBe("multilayer_14");
    expect(narrowestPipe(60000, 5, "multilayer")).toBeNull();
  });
});

describe("pipes and valves", () => {
  it("are too fast, one-pipe or cannot be set, each as a code with its numbers", () => {
    const plan = {
      rooms: [
        roomWith([
          { radiator: panel, valve: "manual", pipe: "copper_12" },
          { radiator: panel, valve: "thermostatic", pipe: "copper_22" },
          { radiator: panel, valve: "thermostatic_preset" },
          { radiator: panel },
        ]),
      ],
      partitions: [],
    };
    const found = pipeFindings(plan, losses, { system: "one_pipe", main: "copper_22" }, 3);
    expect(found.map(({ code, emitter }) => `${code} ${emitter}`)).toEqual([
      "one_pipe_system null",
      "main_too_fast null",
      "branch_too_fast 0",
      "no_thermostatic_valve 0",
      "valve_not_presettable 1",
      "valve_unknown 3",
    ]);
    const fast = found.find((one) => one.code === "branch_too_fast");
    // 500 W at 3 K: 143 kg/h through 10 mm.
    expect(fast?.velocityMPerS).toBeCloseTo(0.513, 2);
    expect(fast?.allowedMPerS).toBe(0.5);
  });

  it("are quiet and settable in a good installation", () => {
    const plan = {
      rooms: [roomWith([{ radiator: panel, valve: "thermostatic_preset", pipe: "copper_22" }])],
      partitions: [],
    };
    expect(pipeFindings(plan, losses, { system: "two_pipe", main: "copper_28" }, 10)).toEqual([]);
    expect(pipeFindings(plan, losses, { system: "unknown" }, 10)).toEqual([
      { code: "piping_unknown", roomId: null, emitter: null },
    ]);
  });
});
