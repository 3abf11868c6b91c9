/**
 * Everything that can be said about a home today, by path. One table feeds the questions on screen,
 * the validation of claims files, and `describe`. Sentences live in the text catalogue under the
 * same paths and options.
 */
export interface ClaimPathDefinition {
  readonly path: string;
  readonly answer:
    | { readonly kind: "choice"; readonly options: readonly string[] }
    | {
        readonly kind: "number";
        readonly unit: string;
        readonly minimum: number;
        readonly maximum: number;
        readonly step: number;
      }
    | { readonly kind: "boolean" };
  /** Part of the drawing that is lit while this is asked. */
  readonly part:
    | "home"
    | "roof"
    | "facade"
    | "floor"
    | "glazing"
    | "draught"
    | "ventilation"
    | "heating"
    | "people"
    | "solar";
  /** `two_minutes`: asked on the short way; `quarter`: asked when the resident wants it more exact. */
  readonly depth: "two_minutes" | "quarter";
}

export const claimPaths = [
  {
    path: "home.form",
    part: "home",
    depth: "two_minutes",
    answer: {
      kind: "choice",
      options: ["mid_terrace", "end_terrace", "semi_detached", "detached", "walk_up_flat", "gallery_flat"],
    },
  },
  {
    path: "home.constructionYear",
    part: "home",
    depth: "two_minutes",
    answer: { kind: "number", unit: "year", minimum: 1600, maximum: 2026, step: 1 },
  },
  {
    path: "home.floorAreaM2",
    part: "home",
    depth: "two_minutes",
    answer: { kind: "number", unit: "m2", minimum: 25, maximum: 500, step: 1 },
  },
  {
    path: "home.streetFacing",
    part: "home",
    depth: "quarter",
    answer: {
      kind: "choice",
      options: ["north", "north_east", "east", "south_east", "south", "south_west", "west", "north_west"],
    },
  },
  {
    // The four digits: whose weather the home gets.
    path: "home.postcode",
    part: "home",
    depth: "quarter",
    answer: { kind: "number", unit: "postcode", minimum: 1000, maximum: 9999, step: 1 },
  },
  {
    path: "envelope.roof.insulation",
    part: "roof",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["as_built", "some", "good", "very_good"] },
  },
  {
    path: "envelope.facade.wall",
    part: "facade",
    depth: "quarter",
    answer: { kind: "choice", options: ["cavity", "solid"] },
  },
  {
    path: "envelope.facade.insulation",
    part: "facade",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["as_built", "cavity", "inside", "outside"] },
  },
  {
    path: "envelope.floor.below",
    part: "floor",
    depth: "quarter",
    answer: { kind: "choice", options: ["crawl_space", "ground"] },
  },
  {
    path: "envelope.floor.insulation",
    part: "floor",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["as_built", "some", "good"] },
  },
  {
    path: "envelope.glazing.living",
    part: "glazing",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["single", "double", "hr", "hr_plus_plus", "triple"] },
  },
  {
    path: "envelope.glazing.sleeping",
    part: "glazing",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["single", "double", "hr", "hr_plus_plus", "triple"] },
  },
  {
    path: "envelope.draught",
    part: "draught",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["draughty", "ordinary", "tight"] },
  },
  {
    path: "ventilation.system",
    part: "ventilation",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["natural", "mechanical_extract", "demand_extract", "balanced_heat_recovery"] },
  },
  { path: "ventilation.inlets", part: "ventilation", depth: "quarter", answer: { kind: "boolean" } },
  {
    path: "heating.source",
    part: "heating",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["gas_boiler", "hybrid_heat_pump", "heat_pump"] },
  },
  {
    path: "heating.heatPumpKind",
    part: "heating",
    depth: "quarter",
    answer: { kind: "choice", options: ["air", "ground"] },
  },
  {
    path: "heating.boilerYear",
    part: "heating",
    depth: "quarter",
    answer: { kind: "number", unit: "year", minimum: 1970, maximum: 2026, step: 1 },
  },
  {
    path: "heating.emitters",
    part: "heating",
    depth: "quarter",
    answer: { kind: "choice", options: ["radiators", "low_temperature_radiators", "floor_heating"] },
  },
  { path: "heating.openFlue", part: "heating", depth: "quarter", answer: { kind: "boolean" } },
  {
    path: "hotWater.showerRecovery",
    part: "heating",
    depth: "quarter",
    answer: { kind: "choice", options: ["none", "vertical_pipe", "drain_channel", "tray"] },
  },
  {
    path: "hotWater.solarCollector",
    part: "solar",
    depth: "quarter",
    answer: { kind: "choice", options: ["none", "small", "large"] },
  },
  {
    path: "use.type",
    part: "people",
    depth: "two_minutes",
    answer: { kind: "choice", options: ["at_home", "out_to_work", "family"] },
  },
  {
    path: "use.occupants",
    part: "people",
    depth: "two_minutes",
    answer: { kind: "number", unit: "people", minimum: 1, maximum: 10, step: 1 },
  },
  {
    path: "use.dayTemperatureC",
    part: "people",
    depth: "two_minutes",
    answer: { kind: "number", unit: "degC", minimum: 12, maximum: 26, step: 0.5 },
  },
  {
    path: "use.nightTemperatureC",
    part: "people",
    depth: "quarter",
    answer: { kind: "number", unit: "degC", minimum: 8, maximum: 24, step: 0.5 },
  },
  {
    path: "use.bedroomsHeated",
    part: "people",
    depth: "quarter",
    answer: { kind: "choice", options: ["no", "a_little", "yes"] },
  },
  {
    path: "use.bedroomWindow",
    part: "people",
    depth: "quarter",
    answer: { kind: "choice", options: ["shut", "ajar", "open"] },
  },
  {
    path: "electricity.cooking",
    part: "heating",
    depth: "quarter",
    answer: { kind: "choice", options: ["gas", "induction"] },
  },
  {
    path: "solar.panels",
    part: "solar",
    depth: "two_minutes",
    answer: { kind: "number", unit: "panels", minimum: 0, maximum: 60, step: 1 },
  },
  {
    path: "electricity.battery",
    part: "solar",
    depth: "quarter",
    answer: { kind: "choice", options: ["none", "small", "medium", "large"] },
  },
] as const satisfies readonly ClaimPathDefinition[];

export type ClaimPath = (typeof claimPaths)[number]["path"];
