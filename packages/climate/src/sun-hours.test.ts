import { describe, expect, it } from "vitest";
import { utcInstant } from "./calendar.ts";
import { sunHours } from "./sun-hours.ts";
import { sunPosition } from "./sun-position.ts";

const site = { name: "De Bilt", latitudeDeg: 52.1, longitudeDeg: 5.18, altitudeM: 2, timeZoneHours: 1 };
const degree = Math.PI / 180;

describe("sun per hour", () => {
  it("is the mean of the instantaneous sun over the sunlit part of the hour", () => {
    const startHour = 473_000;
    const sun = sunHours({ site, startsAt: utcInstant(startHour), hours: 48 });
    for (let k = 0; k < 48; k += 1) {
      const mean = { east: 0, north: 0, up: 0, count: 0 };
      for (let minute = 0; minute < 60; minute += 1) {
        const { zenithDeg, azimuthDeg } = sunPosition(
          utcInstant(startHour + k + (minute + 0.5) / 60 - 0.5 / 60),
          site.latitudeDeg,
          site.longitudeDeg,
        );
        if (zenithDeg >= 90) continue;
        mean.east += Math.sin(zenithDeg * degree) * Math.sin(azimuthDeg * degree);
        mean.north += Math.sin(zenithDeg * degree) * Math.cos(azimuthDeg * degree);
        mean.up += Math.cos(zenithDeg * degree);
        mean.count += 1;
      }
      expect(Math.abs(sun.sunlitFraction[k]! - mean.count / 60)).toBeLessThan(0.03);
      if (mean.count < 5) continue;
      const length = Math.hypot(mean.east, mean.north, mean.up);
      expect(Math.abs(sun.east[k]! - mean.east / length)).toBeLessThan(0.004);
      expect(Math.abs(sun.north[k]! - mean.north / length)).toBeLessThan(0.004);
      expect(Math.abs(sun.up[k]! - mean.up / length)).toBeLessThan(0.004);
    }
  });

  it("knows polar night and midnight sun", () => {
    const north = { ...site, latitudeDeg: 80 };
    const winter = sunHours({ site: north, startsAt: "2024-12-20T00:00:00Z", hours: 24 });
    const summer = sunHours({ site: north, startsAt: "2024-06-20T00:00:00Z", hours: 24 });
    expect(Math.max(...winter.sunlitFraction)).toBe(0);
    expect(Math.min(...summer.sunlitFraction)).toBeCloseTo(1, 12);
    expect(summer.up[0]).toBeGreaterThan(0.2);
  });
});
