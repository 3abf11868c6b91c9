/** What one part of the house may lean on. */
export interface Wall {
  /** Packages of ours, by folder name. */
  readonly own: readonly string[];
  /** Packages of others that may be used at run time. */
  readonly others: readonly string[];
}

/** Every unit, the time rules and the error shape; and functions that give the same bytes everywhere. */
const base = ["quantities", "repeatable"] as const;
const physics = [...base, "climate", "simulation"] as const;
const home = [...physics, "dwelling"] as const;
const plan = [...home, "insight", "measures", "finance", "planning"] as const;
const everything = [...plan, "journey", "text", "contract", "connectors"] as const;

/**
 * The walls of the house: the table of `docs/architecture.md` as data.
 *
 * The lint configuration makes its per-folder rules from it, and a test holds every `package.json`,
 * `tsconfig.json` and import against it. A new part starts with a new row here.
 */
export const walls: Readonly<Record<string, Wall>> = {
  "packages/quantities": { own: [], others: ["zod"] },
  "packages/repeatable": { own: [], others: ["@noble/hashes"] },
  "packages/climate": { own: base, others: ["fflate"] },
  "packages/simulation": { own: [...base, "climate"], others: ["zod"] },
  "packages/dwelling": { own: physics, others: ["zod"] },
  "packages/insight": { own: home, others: [] },
  "packages/measures": { own: home, others: ["zod"] },
  "packages/finance": { own: base, others: ["zod"] },
  "packages/planning": { own: [...home, "insight", "measures", "finance"], others: [] },
  "packages/journey": { own: base, others: ["zod"] },
  "packages/text": { own: ["quantities"], others: [] },
  "packages/contract": { own: [...plan, "journey"], others: ["zod"] },
  "packages/connectors": { own: [...base, "climate", "contract"], others: ["zod"] },
  "apps/server": {
    own: everything,
    others: ["@electric-sql/pglite", "@hono/node-server", "@hono/zod-openapi", "hono", "kysely", "pg", "pino", "zod"],
  },
  "apps/web": {
    own: everything,
    others: [
      "@fontsource-variable/atkinson-hyperlegible-next",
      "@fontsource-variable/source-serif-4",
      "comlink",
      "d3-scale",
      "d3-shape",
      "idb",
      "react",
      "react-dom",
    ],
  },
  "apps/cli": { own: everything, others: [] },
};

/** Why a part may not lean on another one, as the linter says it. */
export const reasons: Readonly<Record<string, string>> = {
  quantities: "quantities depends on nothing: it may be used everywhere, but uses no other part.",
  repeatable: "repeatable depends on nothing: pass what it needs as arguments.",
  climate: "climate knows no buildings: take what you need as an hourly signal or a plane in a plain type of your own.",
  simulation: "simulation knows neutral hourly signals only: describe residents, measures and money above it.",
  dwelling: "dwelling knows neither measures nor money: pass their effect in as a changed description.",
  insight: "insight knows neither measures nor money: compare two homes, not two prices.",
  measures: "measures do not know who pays, and nothing below planning knows measures: join them in planning.",
  finance: "finance works on neutral work items (what, m², quality, cost, date): join it to physics in planning.",
  planning: "planning knows no storage and no screens: call it from an app, and pass it plain data.",
  journey: "journey is rules over events and knows no physics: join the two in an application service of the server.",
  text: "only screens and apps speak: return a Problem { code, path, value, allowed } and let text make the sentence.",
  contract: "contract is the form of stored and sent documents: map to it in the server or the web app.",
  connectors: "connectors speaks to registers and services: call it from an app, and pass on what it found.",
};

/** Functions of `Math` whose last bits differ between engines, with what `repeatable` offers instead. */
export const unrepeatableMath: Readonly<Record<string, string>> = {
  exp: "exp",
  expm1: "exp",
  log: "ln",
  log1p: "ln",
  log2: "ln",
  log10: "log10",
  pow: "pow",
  cbrt: "cbrt",
  sin: "sin",
  cos: "cos",
  tan: "tan",
  asin: "asin",
  acos: "acos",
  atan: "atan",
  atan2: "atan2",
  sinh: "exp",
  cosh: "exp",
  tanh: "exp",
  asinh: "ln",
  acosh: "ln",
  atanh: "ln",
  hypot: "pow",
  random: "uniform",
};
