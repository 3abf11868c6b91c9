/**
 * Proves the law of accuracy over random houses and writes `record.json`.
 *
 *     npm run prove                  all houses; the record is written when every one obeys
 *     npm run prove -- --fifth       every fifth house, no record
 *     npm run prove -- --minutes 5   stops after that time; the next run goes on where this one stopped
 *
 * What was found is kept in the system's folder for temporary files, under the hash of the sources.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ResultDifference } from "../../packages/simulation/src/index.ts";
import type { Law } from "./proof.ts";
import { difference, housesOf, limits, obeys, worst } from "./proof.ts";
import { writeRecord } from "./record.ts";
import { hashOfSources } from "./sources.ts";

interface Found {
  readonly law: Law;
  readonly house: number;
  readonly difference: ResultDifference;
}

const { values } = parseArgs({ options: { fifth: { type: "boolean" }, minutes: { type: "string" } } });
const fifth = values.fifth === true;
const until = performance.now() + Number(values.minutes ?? Infinity) * 60_000;
const sources = hashOfSources();
const progress = join(tmpdir(), `keukentafel-prove-${sources}.jsonl`);
const known = new Map<string, Found>();
if (existsSync(progress)) {
  for (const line of readFileSync(progress, "utf8").split("\n")) {
    if (!line.endsWith("}}")) continue;
    const found = JSON.parse(line) as Found;
    known.set(`${found.law} ${found.house}`, found);
  }
}

const started = performance.now();
let complete = true;
const laws = {} as Record<Law, { houses: number; broken: number; worst: ResultDifference }>;
for (const law of ["fastAgainstFull", "fullAgainstDense"] as const) {
  const all: ResultDifference[] = [];
  let broken = 0;
  for (let house = 1; house <= housesOf[law]; house += fifth ? 5 : 1) {
    const key = `${law} ${house}`;
    let found = known.get(key);
    if (found === undefined) {
      if (performance.now() > until) {
        complete = false;
        break;
      }
      found = { law, house, difference: difference(law, house) };
      appendFileSync(progress, `${JSON.stringify(found)}\n`);
    }
    all.push(found.difference);
    if (obeys(found.difference)) continue;
    broken += 1;
    console.log(`${law}, house ${house}: ${JSON.stringify(found.difference)}`);
  }
  laws[law] = { houses: all.length, broken, worst: worst(all) };
  const { heat, temperatureK, powerOfPeak } = laws[law].worst;
  console.log(
    `${law}: ${all.length} houses, ${broken} broken; worst heat ${(100 * heat).toFixed(5)} %, ` +
      `temperature ${(1000 * temperatureK).toFixed(4)} mK, power ${(100 * powerOfPeak).toFixed(4)} % of peak`,
  );
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);

const broken = laws.fastAgainstFull.broken + laws.fullAgainstDense.broken;
if (!complete) console.log("Stopped in time; run again to go on.");
else if (!fifth && broken === 0) {
  writeRecord({ sources, limits, laws });
  console.log("Record written.");
}
const houses = laws.fastAgainstFull.houses + laws.fullAgainstDense.houses;
console.log(`${houses - broken} passed, ${broken} failed`);
process.exitCode = broken === 0 ? 0 : 1;
