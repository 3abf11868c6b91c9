import type { BuildingModel, BuildingModelInput } from "@keukentafel/simulation";
import { simulate } from "@keukentafel/simulation";
import type { Check } from "../check.ts";
import { near } from "../check.ts";
import { insideFilm, material, outsideFilm, plainModel, plainSurface, plainWeather } from "./plain.ts";

const shell = [material(0.1, 0.8, 1800, 840), material(0.1, 0.035, 30, 1030), material(0.1, 0.8, 1800, 840)];
const shellU = 1 / (1 / insideFilm + 0.1 / 0.8 + 0.1 / 0.035 + 0.1 / 0.8 + 1 / outsideFilm);
const constructions = [{ id: "shell", layers: shell }];
const heated = (id: string) => ({ id, volumeM3: 150, floorAreaM2: 60, heating: { setpointC: 20 } });

/** W/K carried by 1 m³/h of air at sea level: ideal gas, 1006 J/(kg·K). */
const airHeat = (temperatureC: number) => ((101325 / (287.05 * (temperatureC + 273.15))) * 1006) / 3600;

/** Steady states by hand, and two rooms side by side, at 0 °C outdoors. */
export function roomChecks(): Check[] {
  return [...steadyChecks(), ...twoRoomChecks(), ...couplingChecks()];
}

function settled(model: BuildingModel) {
  const result = simulate(
    model,
    plainWeather(40 * 24, () => 0),
    { warmUpDays: 60, keepPaths: false },
  );
  return result.zones.map((zone) => ({ heatW: zone.heatingPowerW.at(-1)!, airC: zone.airTemperatureC.at(-1)! }));
}

function steadyChecks(): Check[] {
  const surfaces = [plainSurface("wall", "room", "shell", 120)];
  const alone = settled(plainModel({ constructions, zones: [heated("room")], surfaces }));
  const window = {
    id: "window",
    zone: "room",
    glazing: "double",
    areaM2: 10,
    azimuthDeg: 0,
    frameFraction: 0.2,
    frameUWPerM2K: 2,
    edgeLossWPerK: 0.5,
    insideConvectionWPerM2K: 8,
    outsideFilmWPerM2K: 25,
    insideEmissivityOverride: 0,
  };
  const pane = {
    thicknessM: 0.004,
    conductivityWPerMK: 1,
    solarTransmittance: 0.8,
    solarReflectanceFront: 0.075,
    solarReflectanceBack: 0.075,
    emissivityFront: 0.84,
    emissivityBack: 0.84,
  };
  const complete = settled(
    plainModel({
      constructions,
      zones: [heated("room")],
      surfaces,
      glazings: [
        { id: "double", panes: [pane, pane], gaps: [{ thicknessM: 0.012, gas: "air" }], gapConductanceWPerM2K: 6 },
      ],
      windows: [window],
      thermalBridges: [{ id: "edge", zone: "room", conductanceWPerK: 4, boundary: { kind: "outdoors" } }],
      airFlows: [
        {
          kind: "fixed",
          id: "air",
          to: "room",
          from: "outdoors",
          volumeFlowM3PerH: 90,
          heatRecovery: { effectiveness: 0.8 },
        },
      ],
    }),
  );
  const glassU = 1 / (1 / 8 + 0.008 + 1 / 6 + 1 / 25);
  const conductance = 120 * shellU + 8 * glassU + 2 * 2 + 0.5 + 4 + 0.2 * 90 * airHeat(0);
  const base = { group: "exact: rooms", unit: "W" } as const;
  return [
    near(
      { ...base, case: "walls", quantity: "steady heat, ISO 6946", ours: alone[0]!.heatW, mean: 120 * shellU * 20 },
      0.01,
    ),
    near(
      {
        ...base,
        case: "walls, window, bridge, air",
        quantity: "steady heat",
        ours: complete[0]!.heatW,
        mean: conductance * 20,
      },
      0.05,
    ),
  ];
}

/** A heated room under a loft without heat, exchanging 30 m³/h: a chain of conductances. */
function twoRoomChecks(): Check[] {
  const [room, loft] = settled(
    plainModel({
      constructions,
      zones: [heated("room"), { id: "loft", volumeM3: 60, floorAreaM2: 50 }],
      surfaces: [
        {
          ...plainSurface("ceiling", "room", "shell", 50),
          tiltDeg: 0,
          boundary: { kind: "zone", zone: "loft" },
          outside: { filmWPerM2K: insideFilm, longWaveEmissivity: 0 },
        },
        { ...plainSurface("roof", "loft", "shell", 70), tiltDeg: 0 },
      ],
      airFlows: [{ kind: "exchange", id: "hatch", between: ["room", "loft"], volumeFlowM3PerH: 30 }],
    }),
  );
  const ceiling = 50 / (2 / insideFilm + 0.25 + 0.1 / 0.035) + 30 * airHeat(20);
  const roof = 70 * shellU;
  const base = { group: "exact: rooms", case: "room under a loft" } as const;
  return [
    near({ ...base, quantity: "loft", unit: "°C", ours: loft!.airC, mean: (20 * ceiling) / (ceiling + roof) }, 0.001),
    near(
      { ...base, quantity: "heat", unit: "W", ours: room!.heatW, mean: (20 * ceiling * roof) / (ceiling + roof) },
      0.05,
    ),
  ];
}

/**
 * Two rooms that float, each with its own capacity and loss, exchanging air: one sees outdoors swing
 * with the day, the other only the first. Linear with two unknowns, so the wave of each is known.
 */
function couplingChecks(): Check[] {
  const capacity = { first: 2e7, second: 5e6 };
  const loss = { first: 80, second: 10 };
  const flow = 120;
  const omega = (2 * Math.PI) / 86400;
  const swing = (hour: number) => 10 + 10 * Math.cos(omega * 3600 * (hour + 1));
  const zone = (id: "first" | "second") => ({
    id,
    volumeM3: 1,
    floorAreaM2: 1,
    extraHeatCapacityJPerK: capacity[id] - airHeat(20) * 3600,
  });
  // A room needs a surface: one through which no heat passes.
  const inner = (id: string): NonNullable<BuildingModelInput["surfaces"]>[number] => ({
    ...plainSurface(`inner wall of ${id}`, id, "board", 1),
    boundary: { kind: "adiabatic" },
  });
  const model = plainModel({
    constructions: [{ id: "board", layers: [{ resistanceM2KPerW: 1 }] }],
    zones: [zone("first"), zone("second")],
    surfaces: [inner("first"), inner("second")],
    thermalBridges: (["first", "second"] as const).map((id) => ({
      id: `loss of ${id}`,
      zone: id,
      conductanceWPerK: loss[id],
      boundary: { kind: "outdoors" },
    })),
    airFlows: [{ kind: "exchange", id: "door", between: ["first", "second"], volumeFlowM3PerH: flow }],
  });
  const result = simulate(model, plainWeather(100 * 24, swing), { stepsPerHour: 6, warmUpDays: 0, keepPaths: false });
  const g = flow * airHeat(20);
  // (iωC + L + g) T − g T' = L T_outdoors for both rooms.
  const a = { re: loss.first + g, im: omega * capacity.first };
  const b = { re: loss.second + g, im: omega * capacity.second };
  const determinant = { re: a.re * b.re - a.im * b.im - g * g, im: a.re * b.im + a.im * b.re };
  const wave = (own: number, other: { readonly re: number; readonly im: number }, othersLoss: number) =>
    (10 * Math.hypot(own * other.re + g * othersLoss, own * other.im)) / Math.hypot(determinant.re, determinant.im);
  const exact = { first: wave(loss.first, b, loss.second), second: wave(loss.second, a, loss.first) };
  return (["first", "second"] as const).map((id, z) => {
    const air = result.zones[z]!.airTemperatureC.subarray(90 * 24);
    const part = (f: (x: number) => number) =>
      air.reduce((sum, value, hour) => sum + value * f(omega * 3600 * (hour + 0.5)), 0) / (air.length / 2);
    const ours = Math.hypot(part(Math.cos), part(Math.sin));
    return near(
      {
        group: "exact: rooms",
        case: "two rooms afloat",
        quantity: `swing of the ${id}`,
        unit: "K",
        ours,
        mean: exact[id],
      },
      0.02 * exact[id],
    );
  });
}
