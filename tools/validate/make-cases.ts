import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { caseNames, caseText } from "./make-cases/all-cases.ts";

/** Writes `validation/cases/<case>.json` anew, and nothing else remains there. */
const folder = fileURLToPath(new URL("../../validation/cases/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(`${folder}${file}`);
for (const name of caseNames) writeFileSync(`${folder}${name}.json`, caseText(name));
process.stdout.write(`${caseNames.length} cases written\n`);
