import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ResultDifference } from "../../packages/simulation/src/index.ts";
import { root } from "../walls/repository.ts";
import type { Law } from "./proof.ts";

/** What a full run of the proof found, and of which sources. */
export interface ProofRecord {
  readonly sources: string;
  readonly limits: ResultDifference;
  readonly laws: Readonly<
    Record<Law, { readonly houses: number; readonly broken: number; readonly worst: ResultDifference }>
  >;
}

const file = join(root, "tools/prove/record.json");

export function readRecord(): ProofRecord {
  // Written by `writeRecord` alone; its test reads every field.
  return JSON.parse(readFileSync(file, "utf8")) as ProofRecord;
}

export function writeRecord(record: ProofRecord): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
