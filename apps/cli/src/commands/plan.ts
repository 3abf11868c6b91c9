import { energyPrices2026 } from "@keukentafel/finance";
import { builtInCatalogue, type Choices } from "@keukentafel/measures";
import {
  boilerYearOf,
  findPossibilities,
  homeStates,
  makePlan,
  type Plan,
  type Possibilities,
} from "@keukentafel/planning";
import {
  dutchLocalTime,
  isoDateOf,
  parseInstant,
  parseIsoDate,
  succeeded,
  type Outcome,
} from "@keukentafel/quantities";
import { createSimulationCache } from "@keukentafel/simulation";
import { textOf, type ParsedArguments } from "../arguments.ts";
import { choicesFrom } from "../choices.ts";
import { homeFromFile } from "../claims.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import { drawOptions, drawsFrom } from "../draw-options.ts";
import { planTables } from "../output/plan-tables.ts";
import { progress } from "../terminal.ts";
import { weatherForHome, weatherOptions } from "../weather.ts";

/** The date of the plan: what was asked for, else today on the Dutch calendar. */
function dateFrom(values: ParsedArguments["values"], now: string): Outcome<string> {
  const given = textOf(values["date"]);
  if (given !== undefined) return parseIsoDate(given, "--date");
  const instant = parseInstant(now);
  return instant.ok ? succeeded(isoDateOf(dutchLocalTime(instant.value))) : instant;
}

/** The choices asked for; null leaves them to what the possibilities call enough. */
function wishedChoices(values: ParsedArguments["values"]): Outcome<Choices | null> {
  const given = textOf(values["choices"]);
  return given === undefined ? succeeded(null) : choicesFrom(given, builtInCatalogue);
}

/** Follows a calculation to its end, showing how far it is. */
function followed<T>(work: Generator<{ readonly done: number; readonly total: number }, T>, session: Session): T {
  const shown = progress(session.terminal, session.words.progress.possibilities);
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      shown.end();
      return step.value;
    }
    shown.at(step.value.done, step.value.total);
  }
}

function choicesOfWay(possibilities: Possibilities, id: "enough"): Choices {
  return possibilities.ways.find((way) => way.id === id)?.outcomes.choices ?? {};
}

async function run({ positionals, values }: ParsedArguments, session: Session): Promise<Finished> {
  const draws = drawsFrom(values);
  if (!draws.ok) return refused(draws.problems);
  const today = dateFrom(values, session.now);
  if (!today.ok) return refused(today.problems);
  const wished = wishedChoices(values);
  if (!wished.ok) return refused(wished.problems);
  const read = await homeFromFile(positionals[0] ?? "");
  if ("refusal" in read) return read.refusal;
  const weather = await weatherForHome(read.home.claims, values);
  if (!weather.ok) return refused(weather.problems);

  const { claims, description } = read.home;
  const states = homeStates({
    description,
    cache: createSimulationCache(weather.value),
    ...draws.value,
    today: today.value,
    boilerYear: boilerYearOf(claims),
  });
  const possibilities = followed(findPossibilities(states), session);
  const choices = wished.value ?? choicesOfWay(possibilities, "enough");
  const plan = followed(makePlan(states, { choices, order: [], moments: {} }), session);

  const warnings = [
    ...read.home.warnings,
    ...weather.warnings,
    ...possibilities.warnings,
    ...plan.steps.flatMap((step) => step.warnings),
  ];
  session.terminal.out(
    values["json"] === true ? planJson(possibilities, plan, today.value) : planTables(possibilities, plan, session),
  );
  return { kind: "done", warnings };
}

function planJson(possibilities: Possibilities, plan: Plan, date: string): string {
  const { edition } = builtInCatalogue;
  return `${JSON.stringify({ date, catalogue: edition, prices: energyPrices2026.priceDate, possibilities, plan }, null, 2)}\n`;
}

export const planCommand: Command = {
  name: "plan",
  positionals: ["CLAIMS.json"],
  options: [
    { name: "choices", valueName: "DIMENSION=LEVEL,…" },
    { name: "date", valueName: "YYYY-MM-DD" },
    ...weatherOptions,
    ...drawOptions,
    { name: "json", valueName: null },
  ],
  example: "apps/cli/examples/terraced-house-1970.json --choices facade=cavity_fill,glazing=hrpp_all",
  run,
};
