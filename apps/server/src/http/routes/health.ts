import { createRoute } from "@hono/zod-openapi";
import { apiVersion, healthSchema } from "@keukentafel/contract";
import { sql } from "kysely";
import { createApi, type Api } from "../api.ts";
import type { AppDependencies } from "../environment.ts";
import { commonProblems, jsonAnswer } from "../route-parts.ts";

const read = createRoute({
  method: "get",
  path: "/health",
  operationId: "readHealth",
  tags: ["Server"],
  summary: "Whether the server and its database answer",
  responses: { 200: jsonAnswer("All is well", healthSchema), ...commonProblems },
});

export function healthRoutes(dependencies: AppDependencies): Api {
  const api = createApi();
  api.openapi(read, async (context) => {
    const { database, schema } = dependencies;
    await sql`select 1`.execute(database.query);
    return context.json({ status: "ok", apiVersion, storage: database.kind, schema }, 200);
  });
  return api;
}
