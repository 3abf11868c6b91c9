import { describe, expect, it } from "vitest";
import { box, doubleGlazing, modelOf } from "../test-support/models.ts";
import { plainWeather } from "../test-support/weather.ts";
import { simulate } from "./simulate.ts";
import { summarise } from "./summary.ts";

describe("summary of a run", () => {
  const weather = {
    ...plainWeather({ hours: 72, sun: true, outdoorC: (k) => (k === 30 ? -15 : 2), startsAt: "2016-12-31T23:00:00Z" }),
    site: { name: "x", latitudeDeg: 52, longitudeDeg: 5, altitudeM: 0, timeZoneHours: 1 },
  };
  const model = modelOf(
    box({
      glazings: [doubleGlazing],
      windows: [{ id: "w", zone: "room", glazing: "double", areaM2: 8, azimuthDeg: 180 }],
    }),
  );
  const result = simulate(model, weather);
  const summary = summarise(result, model, weather);

  it("names peaks with the hour they begin, in local standard time", () => {
    const [room] = summary.zones;
    const series = result.zones[0]!.heatingPowerW;
    const hour = series.indexOf(Math.max(...series));
    expect(room!.peakHeatingKw).toBe(series[hour]! / 1000);
    const day = 1 + Math.floor(hour / 24);
    expect(room!.peakHeatingAt).toBe(`2017-01-0${day}T${String(hour % 24).padStart(2, "0")}:00:00+01:00`);
    expect(room!.peakCoolingKw).toBe(0);
    expect(room!.peakCoolingAt).toBeNull();
    expect(room!.heatingKwh).toBeCloseTo(series.reduce((sum, power) => sum + power, 0) / 1000, 9);
    expect(room!.minTemperatureC).toBeLessThanOrEqual(room!.meanTemperatureC);
    expect(room!.maxTemperatureC).toBeGreaterThanOrEqual(room!.meanTemperatureC);
  });

  it("lists the sun on surfaces and through windows, and the balance", () => {
    expect(summary.surfaces.map(({ id }) => id)).toEqual(["north", "east", "south", "west", "roof", "floor"]);
    const through = summary.windows[0]!.transmittedSolarKwhPerM2;
    const onWall = summary.surfaces.find(({ id }) => id === "south")!.incidentSolarKwhPerM2;
    expect(through).toBeGreaterThan(0.3 * onWall);
    expect(through).toBeLessThan(0.75 * onWall);
    expect(summary.balance[0]!.largestHourlyResidualW).toBeLessThan(1e-3);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});
