import type { Dwelling, GeometrySurface, HomePart, HomeZone } from "@keukentafel/dwelling";

function surface(
  id: string,
  part: HomePart,
  zone: HomeZone,
  areaM2: number,
  tiltDeg: number,
  azimuthDeg: number,
  beyond: GeometrySurface["beyond"] = "outdoors",
): GeometrySurface {
  return { id, part, zone, face: "front", outline: [], areaM2, tiltDeg, azimuthDeg, beyond };
}

/** A terraced house of the sixties in round numbers, for tests: areas as RVO's mid-terrace 1965-1974. */
export const terracedHome: Dwelling = {
  form: "mid_terrace",
  constructionYear: 1968,
  floorAreaM2: 115,
  geometry: {
    widthM: 6,
    depthM: 8,
    storeyHeightM: 2.7,
    storeys: 2,
    orientationDeg: 0,
    roof: "pitched",
    surfaces: [
      surface("roof.front", "roof", "attic", 28, 45, 0),
      surface("roof.back", "roof", "attic", 28, 45, 180),
      surface("facade.front.living", "facade", "living", 10, 90, 0),
      surface("facade.back.living", "facade", "living", 8, 90, 180),
      surface("facade.front.sleeping", "facade", "sleeping", 10, 90, 0),
      surface("facade.back.sleeping", "facade", "sleeping", 10, 90, 180),
      surface("glazing.front.living", "glazing", "living", 6, 90, 0),
      surface("glazing.back.living", "glazing", "living", 8, 90, 180),
      surface("glazing.front.sleeping", "glazing", "sleeping", 5, 90, 0),
      surface("glazing.back.sleeping", "glazing", "sleeping", 6, 90, 180),
      surface("door.front", "door", "living", 4.6, 90, 0),
      surface("floor.living", "floor", "living", 48, 180, 0, "crawl"),
    ],
    solids: [
      { zone: "living", storey: 0, volumeM3: 130, floorAreaM2: 48, section: [] },
      { zone: "sleeping", storey: 1, volumeM3: 130, floorAreaM2: 48, section: [] },
      { zone: "attic", storey: 2, volumeM3: 70, floorAreaM2: 19, section: [] },
    ],
  },
  envelope: {
    roof: { rcM2KPerW: 0.86 },
    facade: { rcM2KPerW: 0.43, wall: "cavity", insulatedAt: "none" },
    floor: { rcM2KPerW: 0.17, below: "crawl_space" },
    glazing: { living: "double", sleeping: "single" },
    frameUWPerM2K: 2.4,
    doorUWPerM2K: 3.4,
    thermalBridgeWPerM2K: 0.06,
    temperatureFactor: 0.52,
    leakageQv10Dm3PerSM2: 1.8,
  },
  ventilation: { system: "natural", inlets: false, flowFactor: 0.32, heatRecoveryEffectiveness: 0 },
  heating: {
    source: "gas_boiler",
    emitters: "radiators",
    emitterPowerW: { living: 6000, sleeping: 4500 },
    supplyTemperatureC: 70,
    heatPumpPowerW: 0,
    heatPumpCarnotFraction: 0.45,
    boilerEfficiency: 0.92,
    openFlue: false,
  },
  hotWater: { litresPerDayAt60C: 100, boilerEfficiency: 0.65 },
  electricity: { householdKwhPerYear: 2500, cooking: "gas" },
  solarPanels: [],
  use: {
    type: "family",
    occupants: 3,
    dayTemperatureC: 20,
    nightTemperatureC: 16,
    sleepingTemperatureC: 16,
    nightAiringM3PerH: 20,
    dayAiringM3PerH: 5,
    applianceGainsW: 250,
  },
};
