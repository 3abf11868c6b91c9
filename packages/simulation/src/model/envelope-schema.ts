import * as z from "zod";
import { fraction, id, scheduled } from "./schema-parts.ts";

export const layerSchema = z.union([
  z.strictObject({
    thicknessM: z.number().positive().max(50).describe("thickness, m"),
    conductivityWPerMK: z.number().min(0.001).max(500).describe("thermal conductivity, W/(m.K)"),
    densityKgPerM3: z.number().min(0).max(25000).describe("density, kg/m3; 0 = without mass"),
    specificHeatJPerKgK: z.number().min(0).max(10000).describe("specific heat, J/(kg.K); 0 = without mass"),
  }),
  z.strictObject({
    resistanceM2KPerW: z
      .number()
      .positive()
      .max(100)
      .describe("thermal resistance of a layer without mass (air gap, membrane), m2.K/W"),
  }),
]);

export const constructionSchema = z.strictObject({
  id: id("name of the construction"),
  layers: z.array(layerSchema).min(1).max(30).describe("layers from inside to outside"),
});

const paneSchema = z.strictObject({
  thicknessM: z.number().positive().max(0.1).describe("thickness, m"),
  conductivityWPerMK: z.number().positive().max(500).describe("thermal conductivity, W/(m.K)"),
  solarTransmittance: fraction.describe("solar transmittance at normal incidence, 0...1"),
  solarReflectanceFront: fraction.describe("solar reflectance of the outer face at normal incidence, 0...1"),
  solarReflectanceBack: fraction.describe("solar reflectance of the inner face at normal incidence, 0...1"),
  emissivityFront: fraction.describe("long-wave emissivity of the outer face, 0...1"),
  emissivityBack: fraction.describe("long-wave emissivity of the inner face, 0...1"),
});

const gapSchema = z.strictObject({
  thicknessM: z.number().min(0.001).max(0.5).describe("thickness, m"),
  gas: z.enum(["air", "argon", "krypton"]).describe("filling"),
});

/** Angle dependence follows from Fresnel and Bouguer, or from the table. */
export const glazingSchema = z.strictObject({
  id: id("name of the glazing"),
  panes: z.array(paneSchema).min(1).max(4).describe("panes from outside to inside"),
  gaps: z.array(gapSchema).max(3).describe("gaps between the panes, one fewer than panes"),
  angularTransmittance: z
    .strictObject({
      angleDeg: z.array(z.number().min(0).max(90)).min(2).max(91).describe("angles of incidence, rising, degrees"),
      transmittance: z
        .array(fraction)
        .min(2)
        .max(91)
        .describe("solar transmittance of the whole glazing at those angles, 0...1"),
      hemispherical: fraction.describe("solar transmittance for diffuse light, 0...1"),
    })
    .optional()
    .describe("measured or spectral transmittance of the whole glazing; replaces the computed one"),
  gapConductanceWPerM2K: z
    .number()
    .positive()
    .max(100)
    .optional()
    .describe("fixed conductance of each gap, W/(m2.K), for glazing of which only U is known"),
});

/** What stands between a plane and sun or sky; left and right as seen from outside. */
export const shadingSchema = z.strictObject({
  overhangs: z
    .array(
      z.strictObject({
        depthM: z.number().positive().max(100).describe("depth, m"),
        heightAboveTopM: z.number().min(0).max(100).describe("height above the top of the plane, m"),
        leftExtensionM: z.number().min(0).max(1000).describe("how far it reaches beyond the left edge, m"),
        rightExtensionM: z.number().min(0).max(1000).describe("how far it reaches beyond the right edge, m"),
      }),
    )
    .max(4)
    .optional()
    .describe("horizontal slabs above the plane"),
  fins: z
    .array(
      z.strictObject({
        side: z.enum(["left", "right"]).describe("side as seen from outside"),
        depthM: z.number().positive().max(100).describe("depth, m"),
        distanceM: z.number().min(0).max(1000).describe("distance from the edge of the plane, m"),
        aboveTopM: z.number().min(0).max(100).describe("how far it reaches above the top, m"),
        belowBottomM: z.number().min(0).max(100).describe("how far it reaches below the bottom, m"),
      }),
    )
    .max(4)
    .optional()
    .describe("upright slabs beside the plane"),
  revealDepthM: z.number().min(0).max(2).optional().describe("how far the plane lies back in its opening, m"),
  horizon: z
    .array(
      z.strictObject({
        azimuthDeg: z.number().min(0).max(360).describe("direction, degrees clockwise from north"),
        elevationDeg: z.number().min(0).max(90).describe("elevation of the skyline, degrees"),
      }),
    )
    .max(360)
    .optional()
    .describe("skyline, straight between points all the way round"),
});

/** How the inside face exchanges heat with air and room. */
const insideSchema = z.strictObject({
  solarAbsorptance: fraction.default(0.6).describe("solar absorptance of the inside face, 0...1"),
  longWaveEmissivity: fraction.default(0.9).describe("long-wave emissivity of the inside face, 0...1"),
  convectionWPerM2K: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe("constant convective coefficient, W/(m2.K); left out: buoyancy (TARP)"),
});

/** How the outside face meets the weather. */
const outsideSchema = z.strictObject({
  solarAbsorptance: fraction.default(0.6).describe("solar absorptance of the outside face, 0...1"),
  longWaveEmissivity: fraction.default(0.9).describe("long-wave emissivity of the outside face, 0...1"),
  filmWPerM2K: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe(
      "constant combined coefficient to outdoor air, without radiation to the sky, W/(m2.K); left out: wind, buoyancy and sky hour by hour (DOE-2). Towards a zone: constant convective coefficient",
    ),
  roughness: z.enum(["rough", "smooth"]).default("rough").describe("brick, render, tiles: rough; glass, metal: smooth"),
  sheltered: z.boolean().default(false).describe("true: sees neither sun nor wind (floor over open air)"),
});

/** Smaller is a slip of the pen, and below what numbers can carry, m². */
const leastAreaM2 = 1e-6;

const soil = z.enum(["clay", "sand", "rock"]).default("sand").describe("ground by ISO 13370 table 7");
const perimeter = z.number().min(0).max(100000).describe("edge of the whole ground floor that borders outdoors, m");
const floorArea = z.number().min(leastAreaM2).max(1e6).describe("area of the whole ground floor of the building, m2");

export const boundarySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("outdoors").describe("outdoor air, sun, sky") }),
  z.strictObject({
    kind: z.literal("ground").describe("slab on ground, ISO 13370: a yearly wave behind the ground's own layers"),
    exposedPerimeterM: perimeter,
    floorAreaM2: floorArea,
    wallThicknessM: z.number().positive().max(2).default(0.3).describe("thickness of the walls around, m"),
    soil,
  }),
  z.strictObject({
    kind: z
      .literal("crawlSpace")
      .describe("suspended floor over a crawl space that is not a zone of its own, ISO 13370"),
    exposedPerimeterM: perimeter,
    floorAreaM2: floorArea,
    heightM: z.number().positive().max(5).default(0.5).describe("height of the floor above outdoor ground, m"),
    ventilationOpeningsM2PerM: z
      .number()
      .min(0)
      .max(0.1)
      .default(0.0015)
      .describe("ventilation openings per metre of perimeter, m2/m"),
    wallUWPerM2K: z
      .number()
      .positive()
      .max(10)
      .default(2)
      .describe("thermal transmittance of the crawl-space walls above ground, W/(m2.K)"),
    soil,
  }),
  z.strictObject({
    kind: z.literal("zone").describe("another zone; its face's properties stand in `outside`"),
    zone: id("zone on the other side"),
  }),
  z.strictObject({
    kind: z.literal("neighbour").describe("a neighbour's room"),
    temperatureC: scheduled(-60, 100).describe("temperature of that room, degC, or a schedule"),
  }),
  z.strictObject({ kind: z.literal("adiabatic").describe("no heat passes") }),
]);

const tilt = z
  .number()
  .min(0)
  .max(180)
  .describe("angle of the outward normal, degrees: 0 up (flat roof), 90 wall, 180 down (floor)");
const azimuth = z
  .number()
  .min(0)
  .max(360)
  .describe("direction of the outward normal, degrees clockwise from north; without meaning for tilt 0 and 180");
const centroidHeight = z
  .number()
  .min(0)
  .max(500)
  .default(1.5)
  .describe("height of the middle above ground, for wind, m");

export const surfaceSchema = z.strictObject({
  id: id("name of the surface"),
  zone: id("zone it encloses"),
  construction: id("construction it is made of"),
  areaM2: z.number().min(leastAreaM2).max(1e6).describe("net area, windows and doors taken off, m2"),
  tiltDeg: tilt,
  azimuthDeg: azimuth
    .default(0)
    .describe("direction of the outward normal, degrees clockwise from north; without meaning for tilt 0 and 180"),
  centroidHeightM: centroidHeight,
  widthM: z
    .number()
    .positive()
    .max(10000)
    .optional()
    .describe("width of a rectangle with this area, for shading, m; left out: a square"),
  boundary: boundarySchema.describe("what lies on the other side"),
  inside: insideSchema.prefault({}).describe("inside face"),
  outside: outsideSchema.prefault({}).describe("outside face"),
  shading: shadingSchema.optional().describe("obstacles to sun and sky"),
});

export const windowSchema = z.strictObject({
  id: id("name of the window"),
  zone: id("zone it lights"),
  glazing: id("glazing it is made of"),
  areaM2: z.number().min(leastAreaM2).max(1e5).describe("whole opening, glass and frame, m2"),
  frameFraction: fraction.default(0).describe("share of the frame in the opening, 0...1"),
  frameUWPerM2K: z.number().min(0).max(20).default(0).describe("thermal transmittance of the frame, W/(m2.K)"),
  edgeLossWPerK: z.number().min(0).max(1000).default(0).describe("extra loss along the glass edge (spacer), W/K"),
  tiltDeg: tilt.default(90).describe("angle of the outward normal, degrees: 0 up, 90 upright"),
  azimuthDeg: azimuth,
  centroidHeightM: centroidHeight,
  widthM: z.number().positive().max(1000).optional().describe("width, for shading, m; left out: a square"),
  heightM: z.number().positive().max(1000).optional().describe("height, for shading and for convection inside, m"),
  insideConvectionWPerM2K: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe("constant convective coefficient inside, W/(m2.K); left out: ISO 15099"),
  outsideFilmWPerM2K: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe("constant combined coefficient to outdoor air, W/(m2.K); left out: hour by hour"),
  insideEmissivityOverride: fraction
    .optional()
    .describe("long-wave emissivity of the inside face instead of the pane's, 0...1"),
  shading: shadingSchema.optional().describe("obstacles to sun and sky"),
  blind: z
    .strictObject({
      solarFactor: fraction.describe("share of the sun that still enters when fully closed, 0...1"),
      startsAtWPerM2: z.number().min(0).max(2000).describe("incident sun at which it begins to close, W/m2"),
      closedAtWPerM2: z.number().positive().max(2000).describe("incident sun at which it is closed, W/m2"),
      onlyAboveC: z
        .number()
        .min(-60)
        .max(100)
        .optional()
        .describe("closes only as the zone has been warmer than this, over 1 K, degC"),
    })
    .optional()
    .describe("blind or curtain that closes gradually"),
});

/** Linear heat loss outside the surfaces: joints, corners, the door without mass. */
export const thermalBridgeSchema = z.strictObject({
  id: id("name of the thermal bridge"),
  zone: id("zone that loses the heat"),
  conductanceWPerK: z.number().min(0).max(1e5).describe("conductance between room air and the other side, W/K"),
  boundary: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("outdoors").describe("outdoor air") }),
      z.strictObject({ kind: z.literal("zone").describe("air of another zone"), zone: id("that zone") }),
    ])
    .describe("what lies on the other side"),
});
