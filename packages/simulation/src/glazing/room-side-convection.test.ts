import { describe, expect, it } from "vitest";
import { roomSideConvection } from "./room-side-convection.ts";

const seaLevelPa = 101325;

describe("convection at the room side of a window (ISO 15099)", () => {
  it("is that of a worked example: 1 m high, glass 10 °C, room 21 °C", () => {
    // By hand: film at 18.25 °C, Ra = 1.1846e9, Nu = 0.56 Ra^¼ = 103.9, k = 0.02549 W/(m·K).
    expect(roomSideConvection(1, 90, 10, 21, seaLevelPa)).toBeCloseTo(2.6478, 3);
    expect(roomSideConvection(2, 90, 14, 20, 83460)).toBeCloseTo(1.7362, 3);
  });

  it("falls with height and thin air, and does not care which side is warm when upright", () => {
    expect(roomSideConvection(2, 90, 10, 21, seaLevelPa)).toBeLessThan(roomSideConvection(1, 90, 10, 21, seaLevelPa));
    expect(roomSideConvection(1, 90, 10, 21, 80000)).toBeLessThan(roomSideConvection(1, 90, 10, 21, seaLevelPa));
    expect(roomSideConvection(1, 90, 23, 21, seaLevelPa) / roomSideConvection(1, 90, 19, 21, seaLevelPa)).toBeCloseTo(
      1,
      2,
    );
    expect(roomSideConvection(1, 90, 21, 21, seaLevelPa)).toBe(0);
  });

  it("is strong under a cold roof light and weak under a warm one", () => {
    const cold = roomSideConvection(1, 0, 10, 21, seaLevelPa);
    expect(cold).toBeGreaterThan(roomSideConvection(1, 90, 10, 21, seaLevelPa));
    expect(roomSideConvection(1, 0, 32, 21, seaLevelPa)).toBeLessThan(cold / 2);
  });

  it("goes over from slope to slope without a leap where the norm has none", () => {
    for (const tiltDeg of [60, 90]) {
      const before = roomSideConvection(1, tiltDeg - 1e-6, 10, 21, seaLevelPa);
      expect(roomSideConvection(1, tiltDeg + 1e-6, 10, 21, seaLevelPa) / before).toBeCloseTo(1, 4);
    }
    expect(roomSideConvection(1, 30, 10, 21, seaLevelPa)).toBeGreaterThan(
      roomSideConvection(1, 45, 10, 21, seaLevelPa),
    );
  });
});
