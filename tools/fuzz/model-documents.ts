import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { validateModel } from "@keukentafel/simulation";
import { cutOffHouse, shadedHouse } from "../../packages/simulation/test-support/changed-houses.ts";
import { randomHouse } from "../../packages/simulation/test-support/models.ts";
import { exampleHomeModels } from "../validate/homes.ts";
import type { Dice } from "./dice.ts";
import { mutateValue } from "./mutate-value.ts";
import { runModel, wildDay } from "./run-model.ts";
import type { Verdict } from "./verdict.ts";
import { whenRead } from "./verdict.ts";

const casesFolder = fileURLToPath(new URL("../../validation/cases", import.meta.url));

/** Valid models: the validation cases, random houses, some shaded, some cut off from outdoors, the example homes. */
const models: readonly unknown[] = [
  ...readdirSync(casesFolder).map((file): unknown => JSON.parse(readFileSync(join(casesFolder, file), "utf8"))),
  ...Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? shadedHouse(index) : randomHouse(index))),
  ...[1, 2, 3].map((seed) => cutOffHouse(randomHouse(seed), 20)),
  ...exampleHomeModels().map(({ model }) => model),
];

export function modelDocument(dice: Dice): { readonly document: unknown; readonly day: number } {
  return { document: mutateValue(dice.pick(models), dice), day: dice.below(4) };
}

export function readModelDocument({ document, day }: ReturnType<typeof modelDocument>): Verdict {
  return whenRead(validateModel(document), (model) => runModel(model, wildDay(day)));
}
