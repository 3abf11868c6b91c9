import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Check } from "./check.ts";
import type { ConvergenceRow } from "./convergence.ts";
import type { Engine } from "./engine.ts";
import { jsonText } from "./json-text.ts";

const file = fileURLToPath(new URL("../../validation/record.json", import.meta.url));

/** Checks of one solver with the engine that made them. */
interface EngineRecord {
  readonly engineVersion: string;
  readonly checks: readonly Check[];
}

/** What the last complete runs gave; the page of the method is made from it. */
export interface ValidationRecord {
  readonly full?: EngineRecord;
  readonly dense?: EngineRecord;
  readonly convergence?: readonly ConvergenceRow[];
}

export function readRecord(): ValidationRecord {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ValidationRecord) : {};
}

/** Keeps what a complete run gave, rounded; values on the own weather stand in `golden` already. */
export function recordChecks(engine: Engine, engineVersion: string, checks: readonly Check[]): void {
  const round = (value: number) => Number(value.toPrecision(7));
  const kept = checks
    .filter(({ group }) => group !== "own weather, digit by digit")
    .map((check) => ({
      ...check,
      ours: round(check.ours),
      low: round(check.low),
      high: round(check.high),
      mean: round(check.mean),
    }));
  write({ ...readRecord(), [engine]: { engineVersion, checks: kept } });
}

export function recordConvergence(convergence: readonly ConvergenceRow[]): void {
  write({ ...readRecord(), convergence });
}

function write({ full, dense, convergence }: ValidationRecord): void {
  writeFileSync(file, jsonText({ full, dense, convergence }));
}
