import { OpenAPIHono } from "@hono/zod-openapi";
import { validationProblems } from "@keukentafel/quantities";
import { ProblemError } from "../errors.ts";
import type { AppEnvironment } from "./environment.ts";

export type Api = OpenAPIHono<AppEnvironment>;

/** A set of routes that answers invalid input with our own problems. */
export function createApi(): Api {
  return new OpenAPIHono<AppEnvironment>({
    defaultHook: (result) => {
      if (result.success) return;
      const input: unknown = "data" in result ? result.data : null;
      throw new ProblemError(validationProblems(result.error, input));
    },
  });
}
