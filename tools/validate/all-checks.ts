import { acceptanceChecks, loadChecks, sunChecks as programSunChecks } from "./bestest/checks.ts";
import { caseFileModel } from "./case-files.ts";
import type { Check } from "./check.ts";
import type { Engine } from "./engine.ts";
import { runnerOn } from "./engine.ts";
import { conductionChecks } from "./exact/conduction.ts";
import { groundChecks } from "./exact/ground.ts";
import { roomChecks } from "./exact/rooms.ts";
import { sunChecks } from "./exact/sun.ts";
import { goldenChecks, goldenRunner } from "./golden.ts";
import { caseNames } from "./make-cases/all-cases.ts";
import type { ReferenceData } from "./reference-data.ts";

export interface Wanted {
  readonly engine: Engine;
  /** Only these cases, and nothing but cases; undefined: everything. */
  readonly cases: readonly string[] | undefined;
}

/** Runs what is wanted and can be held against something. `progress` is told each case before it runs. */
export function allChecks(
  data: ReferenceData | undefined,
  { engine, cases }: Wanted,
  progress: (name: string) => void,
): Check[] {
  const checks: Check[] = [];
  if (data !== undefined) {
    const run = runnerOn(data.weather, engine);
    const open = data.published.cases.map((name) => name.toLowerCase());
    for (const name of caseNames.filter((each) => open.includes(each) && (cases?.includes(each) ?? true))) {
      progress(name);
      const summary = run(caseFileModel(name));
      checks.push(
        ...loadChecks(name, summary, data.published),
        ...programSunChecks(name, summary, data.published),
        ...acceptanceChecks(name, summary, data.published),
      );
    }
  }
  // What follows is the same for every solver, or known of `full` alone.
  if (engine !== "full") return checks;
  if (cases === undefined) {
    progress("exact vectors");
    checks.push(...conductionChecks(), ...roomChecks(), ...groundChecks());
    if (data?.solar !== undefined) checks.push(...sunChecks(data.solar));
  }
  const run = goldenRunner();
  for (const name of cases ?? caseNames) {
    progress(`${name} on own weather`);
    checks.push(...goldenChecks(name, run));
  }
  return checks;
}
