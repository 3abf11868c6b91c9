import type { Outcome } from "@keukentafel/quantities";
import { validationProblems } from "@keukentafel/quantities";
import type { BuildingModel } from "./building-model.ts";
import { buildingModelSchema } from "./building-model.ts";
import { semanticChecks } from "./semantic-checks.ts";
import { upcastModel } from "./upcast.ts";

/**
 * Reads a document as a building model of the current version: upcast, schema, then what a schema
 * cannot say. Nothing is guessed or repaired; every default comes from the schema.
 *
 * @returns the model with all defaults filled in, or every problem found (`value.…` from the schema, `model.…`
 * beyond it; JSON Pointer, value, what is allowed)
 */
export function validateModel(document: unknown): Outcome<BuildingModel> {
  const upcast = upcastModel(document);
  if (!upcast.ok) return upcast;
  const parsed = buildingModelSchema.safeParse(upcast.value);
  if (!parsed.success) return { ok: false, problems: validationProblems(parsed.error, upcast.value) };
  const { problems, warnings } = semanticChecks(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data, warnings };
}
