import type * as z from "zod";
import { jsonPointer } from "@keukentafel/quantities";

/** What a text holds according to a schema, or the places where it does not fit. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly places: readonly string[] };

/**
 * Reads an answer of a service. Fields that the schema does not know are ignored. What does not fit is
 * told by place (a JSON Pointer) only: the contents may say where somebody lives.
 */
export function readJson<T>(text: string, schema: z.ZodType<T>): Read<T> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, places: ["/"] };
  }
  const read = schema.safeParse(document);
  if (read.success) return { ok: true, value: read.data };
  const places = read.error.issues.map((issue) => jsonPointer(issue.path) || "/");
  return { ok: false, places: [...new Set(places)].slice(0, 10) };
}
