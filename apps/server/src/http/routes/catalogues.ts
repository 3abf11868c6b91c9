import { createRoute, z } from "@hono/zod-openapi";
import { builtInCatalogue } from "@keukentafel/measures";
import { createApi, type Api } from "../api.ts";
import { commonProblems, jsonAnswer } from "../route-parts.ts";

/**
 * The outline of the catalogue. The document has a version and a schema of its own, which the
 * package of the measures keeps and checks.
 */
const catalogueOutlineSchema = z
  .looseObject({
    format: z.string(),
    version: z.int(),
    edition: z.string(),
    dimensions: z.array(z.looseObject({ id: z.string(), levels: z.array(z.looseObject({ id: z.string() })) })),
  })
  .meta({ id: "MeasuresCatalogue" });

const read = createRoute({
  method: "get",
  path: "/catalogues/measures",
  operationId: "readMeasures",
  tags: ["Catalogues"],
  summary: "Measures: levels per dimension with cost, lifetime, conditions and quality demands",
  responses: { 200: jsonAnswer("The catalogue", catalogueOutlineSchema), ...commonProblems },
});

export function catalogueRoutes(): Api {
  const catalogue = catalogueOutlineSchema.parse(builtInCatalogue);
  const api = createApi();
  api.openapi(read, (context) => context.json(catalogue, 200));
  return api;
}
