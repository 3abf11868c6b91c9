export type * from "./weather-year.ts";
export type { ReferenceYearName } from "./generator/reference-year.ts";
export { referenceYear, referenceYearNames } from "./generator/reference-year.ts";
export type { Plane, PlaneIrradiance, SunAndSky } from "./plane-irradiance.ts";
export { planeIrradiance, sunPositions } from "./plane-irradiance.ts";
export type { CompiledShading, Shading } from "./shading.ts";
export { compileShading } from "./shading.ts";
