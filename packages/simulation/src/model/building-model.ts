import * as z from "zod";

/**
 * `BuildingModel`: one JSON document that says everything the solvers need about a building.
 * Neutral physics only: no residents, measures or money. Every field carries its unit in its name.
 */

const id = z.string().min(1).max(80);
const fraction = z.number().min(0).max(1);

/**
 * A quantity through the day as straight lines between points, so that any time step can take its
 * exact mean. Two points at one hour make a step. Hours 0…24, local clock of the model.
 */
const dayProfile = z.array(z.tuple([z.number().min(0).max(24), z.number()])).min(1);

export const scheduleSchema = z.object({
  id,
  /** Used for every day that has no profile of its own. */
  everyDay: dayProfile,
  saturday: dayProfile.optional(),
  sunday: dayProfile.optional(),
});

/** A constant, or the id of a schedule. The unit is that of the field it stands in. */
const scheduled = z.union([z.number(), z.object({ schedule: id })]);

export const layerSchema = z.union([
  z.object({
    thicknessM: z.number().positive(),
    conductivityWPerMK: z.number().positive(),
    densityKgPerM3: z.number().nonnegative(),
    specificHeatJPerKgK: z.number().nonnegative(),
  }),
  /** Massless layer: air gap, membrane, insulation whose mass does not count. */
  z.object({ resistanceM2KPerW: z.number().positive() }),
]);

/** Layers from inside to outside. */
export const constructionSchema = z.object({ id, layers: z.array(layerSchema).min(1) });

const paneSchema = z.object({
  thicknessM: z.number().positive(),
  conductivityWPerMK: z.number().positive(),
  /** At normal incidence. */
  solarTransmittance: fraction,
  solarReflectanceFront: fraction,
  solarReflectanceBack: fraction,
  emissivityFront: fraction,
  emissivityBack: fraction,
});

const gapSchema = z.object({ thicknessM: z.number().positive(), gas: z.enum(["air", "argon", "krypton"]) });

/** Panes from outside to inside with the gaps between them. Angle dependence follows from Fresnel and Bouguer, or from the table. */
export const glazingSchema = z.object({
  id,
  panes: z.array(paneSchema).min(1).max(4),
  gaps: z.array(gapSchema).max(3),
  /** Measured or spectral transmittance of the whole glazing; replaces the computed one. */
  angularTransmittance: z.object({ angleDeg: z.array(z.number()), transmittance: z.array(fraction), hemispherical: fraction }).optional(),
  /** Fixed gap conductance for glazing of which only U is known. */
  gapConductanceWPerM2K: z.number().positive().optional(),
});

/** What stands between a plane and sun or sky. Distances in metres, in the plane of the surface. */
export const shadingSchema = z.object({
  overhangs: z.array(z.object({ depthM: z.number().positive(), heightAboveTopM: z.number().min(0), leftExtensionM: z.number().min(0), rightExtensionM: z.number().min(0) })).optional(),
  fins: z.array(z.object({ side: z.enum(["left", "right"]), depthM: z.number().positive(), distanceM: z.number().min(0), aboveTopM: z.number().min(0), belowBottomM: z.number().min(0) })).optional(),
  revealDepthM: z.number().min(0).optional(),
  /** Elevation of the skyline by azimuth (clockwise from north), straight between points. */
  horizon: z.array(z.object({ azimuthDeg: z.number().min(0).max(360), elevationDeg: z.number().min(0).max(90) })).optional(),
});

/** How the inside face exchanges heat with air and room. */
const insideSchema = z.object({
  solarAbsorptance: fraction.default(0.6),
  longWaveEmissivity: fraction.default(0.9),
  /** Omitted: buoyancy (TARP). A number: that constant convective coefficient. */
  convectionWPerM2K: z.number().positive().optional(),
});

/** How the outside face meets the weather. */
const outsideSchema = z.object({
  solarAbsorptance: fraction.default(0.6),
  longWaveEmissivity: fraction.default(0.9),
  /** Omitted: wind, buoyancy and sky hour by hour (DOE-2). A number: that constant combined coefficient to outdoor air. */
  filmWPerM2K: z.number().positive().optional(),
  roughness: z.enum(["rough", "smooth"]).default("rough"),
  /** A face that sees neither sun nor wind (floor over open air). */
  sheltered: z.boolean().default(false),
});

export const boundarySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("outdoors") }),
  /** Slab on ground, ISO 13370: 12-month temperature wave behind the ground's own layers. */
  z.object({
    kind: z.literal("ground"),
    exposedPerimeterM: z.number().min(0),
    floorAreaM2: z.number().positive(),
    wallThicknessM: z.number().positive().default(0.3),
    soil: z.enum(["clay", "sand", "rock"]).default("sand"),
  }),
  /** Suspended floor over a crawl space that is not a zone of its own, ISO 13370. */
  z.object({
    kind: z.literal("crawlSpace"),
    exposedPerimeterM: z.number().min(0),
    floorAreaM2: z.number().positive(),
    heightM: z.number().positive().default(0.5),
    ventilationOpeningsM2PerM: z.number().min(0).default(0.0015),
    wallUWPerM2K: z.number().positive().default(2),
    soil: z.enum(["clay", "sand", "rock"]).default("sand"),
  }),
  /** The other side is another zone; its inside properties stand in `outside` of the surface. */
  z.object({ kind: z.literal("zone"), zone: id }),
  /** A neighbour, kept at a temperature of its own. */
  z.object({ kind: z.literal("neighbour"), temperatureC: scheduled }),
  z.object({ kind: z.literal("adiabatic") }),
]);

export const surfaceSchema = z.object({
  id,
  zone: id,
  construction: id,
  /** Net area: windows and doors taken off. */
  areaM2: z.number().positive(),
  /** Angle of the outward normal: 0 roof (up), 90 wall, 180 floor (down). */
  tiltDeg: z.number().min(0).max(180),
  /** Outward normal, clockwise from north. Meaningless for tilt 0 and 180. */
  azimuthDeg: z.number().min(0).max(360).default(0),
  /** Height of the middle of the surface above ground, for wind. */
  centroidHeightM: z.number().min(0).default(1.5),
  /** Width and height of a rectangle with this area (walls), for shading; omitted: a square. */
  widthM: z.number().positive().optional(),
  boundary: boundarySchema,
  inside: insideSchema.prefault({}),
  outside: outsideSchema.prefault({}),
  shading: shadingSchema.optional(),
});

export const windowSchema = z.object({
  id,
  zone: id,
  glazing: id,
  /** Whole opening: glass and frame. */
  areaM2: z.number().positive(),
  frameFraction: fraction.default(0),
  frameUWPerM2K: z.number().min(0).default(0),
  /** Extra loss along the glass edge (spacer), per kelvin. */
  edgeLossWPerK: z.number().min(0).default(0),
  tiltDeg: z.number().min(0).max(180).default(90),
  azimuthDeg: z.number().min(0).max(360),
  centroidHeightM: z.number().min(0).default(1.5),
  widthM: z.number().positive().optional(),
  heightM: z.number().positive().optional(),
  insideConvectionWPerM2K: z.number().positive().optional(),
  outsideFilmWPerM2K: z.number().positive().optional(),
  insideEmissivityOverride: fraction.optional(),
  shading: shadingSchema.optional(),
  /** A blind or curtain that closes gradually; factors apply to the solar gain when fully closed. */
  blind: z.object({
    solarFactor: fraction,
    /** Incident W/m² on the pane at which it begins to close and at which it is closed. */
    startsAtWPerM2: z.number().min(0),
    closedAtWPerM2: z.number().positive(),
    /** Only when the zone was warmer than this in the past hour. */
    onlyAboveC: z.number().optional(),
  }).optional(),
});

/** Linear heat loss outside the surfaces: joints, corners, the door without mass. */
export const thermalBridgeSchema = z.object({ id, zone: id, conductanceWPerK: z.number().min(0), boundary: z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("outdoors") }),
  z.object({ kind: z.literal("zone"), zone: id }),
]) });

const emitterSchema = z.object({
  /** Heat given at `nominalExcessK` (mean water − room). Exponent law EN 442. */
  nominalPowerW: z.number().positive(),
  nominalExcessK: z.number().positive(),
  exponent: z.number().min(1).max(2),
  /** Mean water temperature, by outdoor temperature: straight between points, flat outside. */
  meanWaterC: z.array(z.object({ outdoorC: z.number(), waterC: z.number() })).min(1),
});

export const zoneSchema = z.object({
  id,
  volumeM3: z.number().positive(),
  floorAreaM2: z.number().min(0),
  /** Furniture and light partitions that follow the air. */
  extraHeatCapacityJPerK: z.number().min(0).default(0),
  heating: z.object({
    setpointC: scheduled,
    controls: z.enum(["air", "operative"]).default("air"),
    radiantFraction: fraction.default(0),
    maximumPowerW: z.number().min(0).optional(),
    emitter: emitterSchema.optional(),
  }).optional(),
  cooling: z.object({
    setpointC: scheduled,
    controls: z.enum(["air", "operative"]).default("air"),
    radiantFraction: fraction.default(0),
    maximumPowerW: z.number().min(0).optional(),
    /** 0…1: when it may run (650: days only). */
    availability: scheduled.default(1),
  }).optional(),
  gains: z.array(z.object({ id, powerW: scheduled, radiantFraction: fraction.default(0.5) })).default([]),
});

/**
 * A stream of air into a zone. `fixed`: a scheduled volume. `leakage`: wind and stack through cracks
 * (flow at 10 Pa). `window`: opened by people on a warm zone, gradually, on the temperature of the past hour.
 */
export const airFlowSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("fixed"), id, to: id, from: z.union([z.literal("outdoors"), z.object({ zone: id })]),
    volumeFlowM3PerH: scheduled,
    /** Sensible effectiveness of heat recovery on this stream; by-passed while the zone is warmer than `bypassAboveC` and outdoors is cooler. */
    heatRecovery: z.object({ effectiveness: fraction, bypassAboveC: z.number().optional() }).optional(),
  }),
  z.object({
    kind: z.literal("leakage"), id, to: id, from: z.literal("outdoors"),
    flowAt10PaM3PerH: z.number().min(0),
    /** Height over which the stack works. */
    heightM: z.number().positive(),
    shielding: z.enum(["open", "moderate", "heavy"]).default("moderate"),
  }),
  z.object({
    kind: z.literal("window"), id, to: id, from: z.literal("outdoors"),
    fullyOpenM3PerH: z.number().min(0),
    beginsAtC: z.number(), fullyOpenAtC: z.number(),
    /** Stays shut below this outdoor temperature. */
    outdoorAboveC: z.number().default(10),
    availability: scheduled.default(1),
  }),
  /** Equal streams both ways (open door, stairwell). */
  z.object({ kind: z.literal("exchange"), id, between: z.tuple([id, id]), volumeFlowM3PerH: scheduled }),
]);

export const buildingModelSchema = z.object({
  format: z.literal("keukentafel/building-model"),
  version: z.literal(1),
  name: z.string().max(200).optional(),
  /** `standard`: schedules run on local standard time; `netherlands`: on the clock, summer time included. */
  clock: z.enum(["standard", "netherlands"]).default("standard"),
  groundReflectance: fraction.default(0.2),
  /** Wind at height z: V₁₀ (z/10)^exponent × factor. Open country 0.14, suburb 0.22 with factor 0.7. */
  wind: z.object({ profileExponent: z.number().min(0).max(0.5), factor: z.number().min(0).max(1.5) }).prefault({ profileExponent: 0.14, factor: 1 }),
  schedules: z.array(scheduleSchema).default([]),
  constructions: z.array(constructionSchema).default([]),
  glazings: z.array(glazingSchema).default([]),
  zones: z.array(zoneSchema).min(1),
  surfaces: z.array(surfaceSchema).default([]),
  windows: z.array(windowSchema).default([]),
  thermalBridges: z.array(thermalBridgeSchema).default([]),
  airFlows: z.array(airFlowSchema).default([]),
});

/** As written in a file: defaults may be left out. */
export type BuildingModelInput = z.input<typeof buildingModelSchema>;
/** As the solvers take it: every default filled in. */
export type BuildingModel = z.output<typeof buildingModelSchema>;
export type Construction = z.output<typeof constructionSchema>;
export type Layer = z.output<typeof layerSchema>;
export type Glazing = z.output<typeof glazingSchema>;
export type Zone = z.output<typeof zoneSchema>;
export type Surface = z.output<typeof surfaceSchema>;
export type Window = z.output<typeof windowSchema>;
export type Boundary = z.output<typeof boundarySchema>;
export type AirFlow = z.output<typeof airFlowSchema>;
export type Schedule = z.output<typeof scheduleSchema>;
