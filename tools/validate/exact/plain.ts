import type { WeatherYear } from "@keukentafel/climate";
import { validateModel } from "@keukentafel/simulation";
import type { BuildingModel, BuildingModelInput } from "@keukentafel/simulation";

type Layers = NonNullable<BuildingModelInput["constructions"]>[number]["layers"];
type Surface = NonNullable<BuildingModelInput["surfaces"]>[number];

export const stefanBoltzmann = 5.670374419e-8;

/** Weather of outdoor temperature alone: no sun, no wind, sky as warm as the air, sea level. */
export function plainWeather(hours: number, outdoorC: (hour: number) => number, windMPerS = 0): WeatherYear {
  const fill = (value: (hour: number) => number) => Float64Array.from({ length: hours }, (_, hour) => value(hour));
  const none = () => new Float64Array(hours);
  return {
    site: { name: "nowhere", latitudeDeg: 52, longitudeDeg: 0, altitudeM: 0, timeZoneHours: 0 },
    source: { kind: "generated", description: "outdoor temperature alone" },
    startsAt: "2017-01-01T00:00:00Z",
    hours,
    dryBulbTemperatureC: fill(outdoorC),
    dewPointTemperatureC: fill((hour) => outdoorC(hour) - 3),
    relativeHumidityPct: fill(() => 80),
    pressurePa: fill(() => 101325),
    windSpeedMPerS: fill(() => windMPerS),
    windDirectionDeg: fill(() => 225),
    globalHorizontalWPerM2: none(),
    directNormalWPerM2: none(),
    diffuseHorizontalWPerM2: none(),
    skyLongWaveWPerM2: fill((hour) => stefanBoltzmann * (outdoorC(hour) + 273.15) ** 4),
    cloudCoverFraction: fill(() => 0.5),
    rainMm: none(),
  };
}

export const insideFilm = 7.7;
export const outsideFilm = 25;

/** Faces that exchange with the air alone, through constant films. */
export const plainFaces = {
  inside: { convectionWPerM2K: insideFilm, longWaveEmissivity: 0 },
  outside: { filmWPerM2K: outsideFilm, solarAbsorptance: 0 },
};

export function plainSurface(id: string, zone: string, construction: string, areaM2: number): Surface {
  return {
    id,
    zone,
    construction,
    areaM2,
    tiltDeg: 90,
    azimuthDeg: 0,
    boundary: { kind: "outdoors" },
    ...plainFaces,
  };
}

/** Checks a model that is known to be good. */
export function plainModel(parts: Omit<BuildingModelInput, "format" | "version">): BuildingModel {
  const model = validateModel({ format: "keukentafel/building-model", version: 1, ...parts });
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return model.value;
}

/** A room kept at 20 °C behind one wall. */
export function roomBehind(layers: Layers, areaM2: number): BuildingModel {
  return plainModel({
    constructions: [{ id: "wall", layers }],
    zones: [{ id: "room", volumeM3: 100, floorAreaM2: 40, heating: { setpointC: 20 }, cooling: { setpointC: 20 } }],
    surfaces: [plainSurface("wall", "room", "wall", areaM2)],
  });
}

export const material = (
  thicknessM: number,
  conductivityWPerMK: number,
  densityKgPerM3: number,
  specificHeatJPerKgK: number,
) => ({ thicknessM, conductivityWPerMK, densityKgPerM3, specificHeatJPerKgK });
