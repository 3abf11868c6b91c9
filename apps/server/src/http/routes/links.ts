import { createRoute } from "@hono/zod-openapi";
import { createdLinkSchema, linksSchema, newLinkSchema } from "@keukentafel/contract";
import { idSchema } from "@keukentafel/journey";
import { createLink, listLinks, revokeLink } from "../../dossiers/links.ts";
import { createApi, type Api } from "../api.ts";
import { requireAccess } from "../bearer.ts";
import type { AppDependencies } from "../environment.ts";
import {
  accessProblems,
  bodyProblems,
  commonProblems,
  dossierParameters,
  emptyAnswer,
  jsonAnswer,
  jsonBody,
  linkSecurity,
  notFoundProblem,
} from "../route-parts.ts";

const tags = ["Links"];

const create = createRoute({
  method: "post",
  path: "/dossiers/{dossier}/links",
  operationId: "createLink",
  tags,
  summary: "Make a link for somebody else",
  security: linkSecurity,
  request: { params: dossierParameters, body: jsonBody(newLinkSchema) },
  responses: {
    201: jsonAnswer("Made; its secret is told this once", createdLinkSchema),
    ...bodyProblems,
    ...accessProblems,
  },
});

const list = createRoute({
  method: "get",
  path: "/dossiers/{dossier}/links",
  operationId: "listLinks",
  tags,
  summary: "All links of a dossier, ended ones too",
  security: linkSecurity,
  request: { params: dossierParameters },
  responses: { 200: jsonAnswer("The links", linksSchema), ...commonProblems, ...accessProblems },
});

const revoke = createRoute({
  method: "delete",
  path: "/dossiers/{dossier}/links/{link}",
  operationId: "revokeLink",
  tags,
  summary: "End a link; from its next request on it opens nothing",
  security: linkSecurity,
  request: {
    params: dossierParameters.extend({
      link: idSchema.meta({
        description: "Id of the link",
        example: "019a2f00-0000-7000-8000-00000000001a",
      }),
    }),
  },
  responses: { 204: emptyAnswer("Ended"), ...commonProblems, ...accessProblems, ...notFoundProblem },
});

export function linkRoutes(dependencies: AppDependencies): Api {
  const api = createApi();
  api.openapi(create, async (context) => {
    const { dossier } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "own");
    const { right, expiresAt } = context.req.valid("json");
    return context.json(await createLink(dependencies, access, right, expiresAt), 201);
  });
  api.openapi(list, async (context) => {
    const { dossier } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "own");
    return context.json({ links: await listLinks(dependencies, access) }, 200);
  });
  api.openapi(revoke, async (context) => {
    const { dossier, link } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "own");
    await revokeLink(dependencies, access, link);
    return context.body(null, 204);
  });
  return api;
}
