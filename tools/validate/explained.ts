import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Check } from "./check.ts";

const file = fileURLToPath(new URL("../../validation/explained.json", import.meta.url));

interface Explained {
  readonly values: readonly {
    readonly group: string;
    readonly case: string;
    readonly quantity: string;
    readonly engines: readonly string[];
    readonly reason: string;
  }[];
}

/** Why a value may lie outside, if somebody looked into it and wrote it down. */
export function reasonOf({ group, case: name, quantity }: Check, engine: string): string | undefined {
  const { values } = JSON.parse(readFileSync(file, "utf8")) as Explained;
  return values.find(
    (each) => each.group === group && each.case === name && each.quantity === quantity && each.engines.includes(engine),
  )?.reason;
}
