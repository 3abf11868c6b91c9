import { failed, succeeded, problem, type Outcome } from "@keukentafel/quantities";
import { simulate, summarise, validateModel, type SimulationOptions } from "@keukentafel/simulation";
import { oneOf, textOf, type ParsedArguments } from "../arguments.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import { readJson, writeWhole } from "../files.ts";
import { hourlyCsv } from "../output/hourly-csv.ts";
import { simulationTables } from "../output/simulation-tables.ts";
import { weatherInWords } from "../output/weather-words.ts";
import { progress } from "../terminal.ts";
import { weatherFrom, weatherOptions } from "../weather.ts";

const solvers = ["full", "fast", "dense"] as const;
const steps = ["1", "2", "4", "6"] as const;
const stepsPerHour = { "1": 1, "2": 2, "4": 4, "6": 6 } as const;

function optionsFrom(values: ParsedArguments["values"]): Outcome<SimulationOptions> {
  const solver = oneOf("solver", values["solver"], solvers, "full");
  const perHour = oneOf("steps-per-hour", values["steps-per-hour"], steps, "1");
  if (!solver.ok) return solver;
  if (!perHour.ok) return perHour;
  return succeeded({ solver: solver.value, stepsPerHour: stepsPerHour[perHour.value] });
}

/** The option of the weather, which has no default: a result must never rest on weather nobody asked for. */
function weatherSource(values: ParsedArguments["values"]): Outcome<string> {
  const source = textOf(values["weather"]);
  if (source !== undefined && source !== "") return succeeded(source);
  return failed([problem("arguments.missing", "--weather", null, ["FILE", "reference:de-bilt"])]);
}

async function run({ positionals, values }: ParsedArguments, session: Session): Promise<Finished> {
  const { terminal, words } = session;
  const options = optionsFrom(values);
  if (!options.ok) return refused(options.problems);
  const source = weatherSource(values);
  if (!source.ok) return refused(source.problems);
  const document = await readJson(positionals[0] ?? "");
  if (!document.ok) return refused(document.problems);
  const model = validateModel(document.value);
  if (!model.ok) return refused(model.problems);

  const shown = progress(terminal, words.progress.weather);
  shown.at(0, 1);
  const weather = await weatherFrom(source.value, values);
  shown.end();
  if (!weather.ok) return refused(weather.problems);

  const running = progress(terminal, words.progress.simulating);
  running.at(0, 1);
  const result = simulate(model.value, weather.value, options.value);
  running.end();

  const told = summarise(result, model.value, weather.value);
  const summary = { ...told, warnings: [...model.warnings, ...weather.warnings, ...told.warnings] };
  const hourly = textOf(values["hourly"]);
  if (hourly !== undefined) {
    const written = await writeWhole(hourly, hourlyCsv(result, weather.value));
    if (!written.ok) return refused(written.problems);
    terminal.err(`${words.written(hourly)}\n`);
  }
  const title = words.simulation.title(
    model.value.name ?? words.simulation.unnamed,
    weatherInWords(weather.value, session),
  );
  terminal.out(
    values["json"] === true ? `${JSON.stringify(summary, null, 2)}\n` : simulationTables(summary, title, session),
  );
  return { kind: "done", warnings: summary.warnings };
}

export const simulateCommand: Command = {
  name: "simulate",
  positionals: ["MODEL.json"],
  options: [
    ...weatherOptions,
    { name: "solver", valueName: "full|fast|dense" },
    { name: "steps-per-hour", valueName: "1|2|4|6" },
    { name: "hourly", valueName: "OUT.csv" },
    { name: "json", valueName: null },
  ],
  example: "apps/cli/examples/two-zone-house.json --weather reference:de-bilt",
  run,
};
