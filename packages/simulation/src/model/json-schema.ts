import * as z from "zod";
import { buildingModelSchema } from "./building-model.ts";

/**
 * JSON Schema (draft 2020-12) of a building model as it stands in a file: defaults may be left out.
 * Every field has a description that names its unit.
 */
export function buildingModelJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(buildingModelSchema, { io: "input", target: "draft-2020-12" }) };
}
