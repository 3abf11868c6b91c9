import {
  climateKinds,
  climateScenarios,
  defaultSeed,
  generateYear,
  stationNames,
  stationNumber,
  writeEpw,
  writeKnmiHourly,
} from "@keukentafel/climate";
import { problem } from "@keukentafel/quantities";
import { oneOf, textOf, wholeNumber, type ParsedArguments } from "../arguments.ts";
import { seeds } from "../built-in-weather.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import { writeWhole } from "../files.ts";

const today = "today";

async function run({ values }: ParsedArguments, session: Session): Promise<Finished> {
  const station = oneOf("station", values["station"], stationNames, "de-bilt");
  const kind = oneOf("kind", values["kind"], climateKinds, "typical");
  const scenario = oneOf("scenario", values["scenario"], [today, ...climateScenarios], today);
  const seed = wholeNumber("seed", values["seed"], seeds);
  if (!station.ok || !kind.ok || !scenario.ok || !seed.ok)
    return refused([station, kind, scenario, seed].flatMap((each) => (each.ok ? [] : each.problems)));
  const out = textOf(values["out"]);
  const form = out?.toLowerCase().match(/\.(epw|txt)$/)?.[1];
  if (out === undefined || form === undefined)
    return refused([problem("arguments.value", "--out", out ?? null, ["FILE.epw", "FILE.txt"])]);
  const weather = generateYear({
    station: station.value,
    kind: kind.value,
    seed: seed.value ?? defaultSeed,
    scenario: scenario.value === today ? undefined : scenario.value,
  });
  const content = form === "epw" ? writeEpw(weather) : writeKnmiHourly(weather, stationNumber(station.value));
  const written = await writeWhole(out, [content]);
  if (!written.ok) return refused(written.problems);
  session.terminal.err(`${session.words.written(out)}\n`);
  return { kind: "done" };
}

export const weatherGenerateCommand: Command = {
  name: "weather generate",
  positionals: [],
  options: [
    { name: "station", valueName: "NAME" },
    { name: "kind", valueName: climateKinds.join("|") },
    { name: "scenario", valueName: "NAME" },
    { name: "seed", valueName: "NUMBER" },
    { name: "out", valueName: "FILE.epw|FILE.txt" },
  ],
  example: "--station de-bilt --kind typical --seed 7 --out de-bilt.epw",
  run,
};
