import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateModel } from "@keukentafel/simulation";
import type { BuildingModel } from "@keukentafel/simulation";

const folder = fileURLToPath(new URL("../../validation/cases/", import.meta.url));

export function caseFileText(name: string): string {
  return readFileSync(`${folder}${name}.json`, "utf8");
}

/** The committed model of a case, checked. */
export function caseFileModel(name: string): BuildingModel {
  const model = validateModel(JSON.parse(caseFileText(name)));
  if (!model.ok) throw new Error(`${name}.json: ${JSON.stringify(model.problems)}`);
  return model.value;
}
