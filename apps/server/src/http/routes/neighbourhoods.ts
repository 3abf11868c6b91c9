import { createRoute, z } from "@hono/zod-openapi";
import { neighbourhoodSchema, neighbourhoodsSchema, publicHomesSchema } from "@keukentafel/contract";
import { listHomes, listNeighbourhoods, readNeighbourhood } from "../../neighbourhoods/read.ts";
import { createApi, type Api } from "../api.ts";
import type { AppDependencies } from "../environment.ts";
import { commonProblems, jsonAnswer, notFoundProblem } from "../route-parts.ts";

const tags = ["Neighbourhoods"];

const parameters = z.object({
  neighbourhood: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
    .meta({
      description: "Id of the neighbourhood",
      example: "eikenbuurt",
    }),
});

const list = createRoute({
  method: "get",
  path: "/neighbourhoods",
  operationId: "listNeighbourhoods",
  tags,
  summary: "Neighbourhoods that have homes to look at",
  responses: { 200: jsonAnswer("The neighbourhoods", neighbourhoodsSchema), ...commonProblems },
});

const read = createRoute({
  method: "get",
  path: "/neighbourhoods/{neighbourhood}",
  operationId: "readNeighbourhood",
  tags,
  summary: "One neighbourhood",
  request: { params: parameters },
  responses: {
    200: jsonAnswer("The neighbourhood", neighbourhoodSchema),
    ...commonProblems,
    ...notFoundProblem,
  },
});

const homes = createRoute({
  method: "get",
  path: "/neighbourhoods/{neighbourhood}/homes",
  operationId: "listHomes",
  tags,
  summary: "What everybody may see of its homes",
  request: { params: parameters },
  responses: { 200: jsonAnswer("The homes", publicHomesSchema), ...commonProblems, ...notFoundProblem },
});

export function neighbourhoodRoutes(dependencies: AppDependencies): Api {
  const api = createApi();
  const database = dependencies.database.query;
  api.openapi(list, async (context) => context.json({ neighbourhoods: await listNeighbourhoods(database) }, 200));
  api.openapi(read, async (context) => {
    const { neighbourhood } = context.req.valid("param");
    return context.json(await readNeighbourhood(database, neighbourhood), 200);
  });
  api.openapi(homes, async (context) => {
    const { neighbourhood } = context.req.valid("param");
    return context.json({ homes: await listHomes(database, neighbourhood) }, 200);
  });
  return api;
}
