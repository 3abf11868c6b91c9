import { insightSteps, type Insight } from "@keukentafel/insight";
import { createSimulationCache } from "@keukentafel/simulation";
import type { ParsedArguments } from "../arguments.ts";
import { homeFromFile, type HomeFromFile } from "../claims.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import { drawOptions, drawsFrom } from "../draw-options.ts";
import { homeTables } from "../output/home-tables.ts";
import { progress } from "../terminal.ts";
import { weatherForHome, weatherOptions } from "../weather.ts";

async function run({ positionals, values }: ParsedArguments, session: Session): Promise<Finished> {
  const draws = drawsFrom(values);
  if (!draws.ok) return refused(draws.problems);
  const read = await homeFromFile(positionals[0] ?? "");
  if ("refusal" in read) return read.refusal;
  const weather = await weatherForHome(read.home.claims, values);
  if (!weather.ok) return refused(weather.problems);

  const shown = progress(session.terminal, session.words.progress.draws);
  const cache = createSimulationCache(weather.value);
  let insight: Insight | null = null;
  for (const step of insightSteps({ description: read.home.description, cache, ...draws.value })) {
    shown.at(step.done, step.total);
    insight = step.insight;
  }
  shown.end();
  if (insight === null) throw new Error("an insight has at least its central run");

  const warnings = [...read.home.warnings, ...weather.warnings, ...insight.warnings];
  session.terminal.out(
    values["json"] === true
      ? homeJson(read.home, insight, warnings)
      : homeTables(read.home.description, insight, weather.value, session),
  );
  return { kind: "done", warnings };
}

/** Everything of the insight but its hourly series, which `simulate --hourly` gives. */
function homeJson(home: HomeFromFile, { replay: _replay, ...insight }: Insight, warnings: Insight["warnings"]): string {
  return `${JSON.stringify({ description: home.description, insight: { ...insight, warnings } }, null, 2)}\n`;
}

export const homeCommand: Command = {
  name: "home",
  positionals: ["CLAIMS.json"],
  options: [...weatherOptions, ...drawOptions, { name: "json", valueName: null }],
  example: "apps/cli/examples/terraced-house-1970.json",
  run,
};
