import { describe, expect, it } from "vitest";
import { soundAtBoundary, soundPressureDb, typicalOutdoorUnit } from "./outdoor-unit-sound.ts";

describe("sound of an outdoor unit", () => {
  it("has the table of a maker's manual (Kospel HPM.Z, L_W 64 dB) at each distance and placement", () => {
    const table = {
      ground: [56, 50, 46, 44, 42, 40, 38, 36, 34, 32],
      wall: [59, 53, 49, 47, 45, 43, 41, 39, 37, 36],
      corner: [62, 56, 52, 50, 48, 46, 44, 42, 40, 39],
    };
    const distances = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15];
    for (const placement of ["ground", "wall", "corner"] as const)
      distances.forEach((distance, i) =>
        // The manual rounds, some numbers down: within a decibel.
        expect(Math.abs(soundPressureDb(64, placement, distance) - table[placement][i]!)).toBeLessThan(1),
      );
    expect(soundPressureDb(64, "ground", 1)).toBeCloseTo(56.02, 2);
  });

  it("falls 6 dB when twice as far, rises 3 dB with each wall", () => {
    expect(soundPressureDb(60, "wall", 2) - soundPressureDb(60, "wall", 4)).toBeCloseTo(6.02, 2);
    expect(soundPressureDb(60, "corner", 2) - soundPressureDb(60, "wall", 2)).toBeCloseTo(3.01, 2);
  });

  it("a usual unit before a wall needs 4.0 m by day and 3.6 m by night", () => {
    // 60 + 2 − 45 = 17 dB: r² = 10^1.7/π; 54 + 2 − 40 = 16 dB.
    expect(soundAtBoundary(typicalOutdoorUnit("wall"), 3).leastDistanceM).toBeCloseTo(Math.sqrt(50.12 / Math.PI), 2);
    const quiet = typicalOutdoorUnit("wall", { dayPowerDb: 50 });
    expect(soundAtBoundary(quiet, 3).leastDistanceM).toBeCloseTo(Math.sqrt(39.81 / Math.PI), 2);
  });

  it("58 dB before a wall with 3 dB for tones: at night 40 dB from 6.3 m", () => {
    // 58 + 3 + 10 log(4/(4π r²)) = 40: r² = 10^2.1/π.
    const unit = { dayPowerDb: 60, nightPowerDb: 58, tonalPenaltyDb: 3, enclosureDb: 0, placement: "wall" } as const;
    const near = soundAtBoundary(unit, 3);
    expect(near.leastDistanceM).toBeCloseTo(6.33, 2);
    expect(near.nightRoomDb).toBeLessThan(0);
    expect(near.dayRoomDb - near.nightRoomDb).toBeCloseTo(3, 9);
    expect(soundAtBoundary(unit, near.leastDistanceM).nightRoomDb).toBeCloseTo(0, 9);
    // A night setting 8 dB lower makes the day count; more than 6 dB for tones does not exist.
    const quiet = soundAtBoundary({ ...unit, nightPowerDb: 50, tonalPenaltyDb: 9 }, 3);
    expect(quiet.dayDb - near.dayDb).toBeCloseTo(3, 9);
    expect(soundAtBoundary({ ...unit, enclosureDb: 10 }, 3).nightDb).toBeCloseTo(near.nightDb - 10, 9);
  });
});
