import { airData } from "../data/air.ts";
import { rowOfYear } from "../data/datum-schema.ts";
import { glazingData } from "../data/glazing.ts";
import { thermalResistance } from "../data/thermal-resistance.ts";
import { useData } from "../data/use.ts";
import { claimPaths, type ClaimPath } from "../claim-paths.ts";
import { isFlat } from "../shape/sizes.ts";
import type { DescribedFact, DescribedFacts } from "./description.ts";
import type { Answers } from "./read-claims.ts";

type OptionsOf<P extends ClaimPath> = Extract<(typeof claimPaths)[number], { path: P }>["answer"] extends {
  options: readonly (infer O)[];
}
  ? O
  : never;

/** A choice answer, typed by its path. Claims were validated before, so the value is one of the options. */
export function choiceOf<P extends ClaimPath>(answers: Answers, path: P): OptionsOf<P> | undefined {
  const value = answers.get(path);
  const definition = claimPaths.find((known) => known.path === path);
  if (definition === undefined || definition.answer.kind !== "choice") return undefined;
  const options: readonly string[] = definition.answer.options;
  return isOption<OptionsOf<P>>(value, options) ? value : undefined;
}

function isOption<O>(value: unknown, options: readonly string[]): value is O {
  return typeof value === "string" && options.includes(value);
}

export function numberOf(answers: Answers, path: ClaimPath): number | undefined {
  const value = answers.get(path);
  return typeof value === "number" ? value : undefined;
}

export function booleanOf(answers: Answers, path: ClaimPath): boolean | undefined {
  const value = answers.get(path);
  return typeof value === "boolean" ? value : undefined;
}

/** The claim if there is one, else the default with its alternatives. */
function fact<T>(
  claimed: T | undefined,
  likely: T,
  source: string,
  alternatives: DescribedFact<T>["alternatives"] = [],
): DescribedFact<T> {
  return claimed === undefined
    ? { likely, from: "default", source, alternatives }
    : { likely: claimed, from: "claim", source: "claim", alternatives: [] };
}

function sharesOf<T extends string>(shares: Partial<Record<T, number>>): DescribedFact<T>["alternatives"] {
  const all: { value: T; share: number }[] = [];
  for (const value in shares) {
    const share = shares[value];
    if (share !== undefined) all.push({ value, share });
  }
  return all;
}

/** Form, year and the states of parts: from claims, else from what is usual for form and year. */
export function describeFacts(answers: Answers): DescribedFacts {
  const { unknownHome } = useData;
  const form = fact(choiceOf(answers, "home.form"), unknownHome.form, unknownHome.source);
  const constructionYear = fact(
    numberOf(answers, "home.constructionYear"),
    unknownHome.constructionYear,
    unknownHome.source,
  );
  const year = constructionYear.likely;
  const flat = isFlat(form.likely);
  const solid = year < thermalResistance.solidWallUntilYear.value;
  const insulation = choiceOf(answers, "envelope.facade.insulation");
  const built = year >= 1975 ? "built" : "none";
  const glazing = rowOfYear(glazingData.byYear, year);
  const ventilation = flat ? airData.ventilation.flatsSystem : rowOfYear(airData.ventilation.byYear, year);
  const heatSource = choiceOf(answers, "heating.source");
  // A home on a heat pump alone has left the gas: then the stove has too.
  const cooking = heatSource === "heat_pump" ? useData.cookingOnHeatPump : rowOfYear(useData.cookingByYear, year);
  const system = fact(choiceOf(answers, "ventilation.system"), ventilation.system, ventilation.source);
  return {
    form,
    constructionYear,
    wall: fact(
      choiceOf(answers, "envelope.facade.wall"),
      solid ? "solid" : "cavity",
      thermalResistance.solidWallUntilYear.source,
    ),
    facadeInsulatedAt: fact(
      insulation === undefined ? undefined : insulation === "as_built" ? built : insulation,
      built,
      "As built",
    ),
    floorBelow: flat
      ? { likely: "neighbour", from: form.from, source: form.source, alternatives: [] }
      : fact(choiceOf(answers, "envelope.floor.below"), "crawl_space", "RVO Voorbeeldwoningen 2022: crawl space"),
    glazingLiving: fact(
      choiceOf(answers, "envelope.glazing.living"),
      glazing.living,
      glazing.source,
      sharesOf(glazing.alternatives.living),
    ),
    glazingSleeping: fact(
      choiceOf(answers, "envelope.glazing.sleeping"),
      glazing.sleeping,
      glazing.source,
      sharesOf(glazing.alternatives.sleeping),
    ),
    ventilationSystem: system,
    inlets: fact(
      booleanOf(answers, "ventilation.inlets"),
      ventilation.inlets || system.likely === "balanced_heat_recovery",
      ventilation.source,
    ),
    heatSource: fact(heatSource, "gas_boiler", "RVO Voorbeeldwoningen 2022: gas boiler"),
    emitters: fact(choiceOf(answers, "heating.emitters"), "radiators", "RVO Voorbeeldwoningen 2022: radiators"),
    heatPumpKind: fact(
      choiceOf(answers, "heating.heatPumpKind"),
      "air",
      "Most heat pumps in existing homes: outdoor air",
    ),
    showerRecovery: fact(choiceOf(answers, "hotWater.showerRecovery"), "none", "None unless somebody says so"),
    solarCollector: fact(choiceOf(answers, "hotWater.solarCollector"), "none", "None unless somebody says so"),
    battery: fact(choiceOf(answers, "electricity.battery"), "none", "None unless somebody says so"),
    openFlue: fact(booleanOf(answers, "heating.openFlue"), false, "RVO Voorbeeldwoningen 2022: closed appliances"),
    useType: fact(
      choiceOf(answers, "use.type"),
      flat ? useData.defaultType.flat : useData.defaultType.house,
      useData.defaultType.source,
    ),
    cooking: fact(choiceOf(answers, "electricity.cooking"), cooking.cooking, cooking.source),
    solarPanels: fact(numberOf(answers, "solar.panels"), 0, "No panels unless somebody says so"),
  };
}
