import { createRoute, z } from "@hono/zod-openapi";
import {
  createdDossierSchema,
  dossierEventsSchema,
  dossierSchema,
  importedEventsSchema,
  newDossierSchema,
  newEventsSchema,
} from "@keukentafel/contract";
import { createDossier } from "../../dossiers/create-dossier.ts";
import { eraseDossier, importEvents, listEvents, readDossier } from "../../dossiers/use-dossier.ts";
import { createApi, type Api } from "../api.ts";
import { requireAccess } from "../bearer.ts";
import type { AppDependencies } from "../environment.ts";
import {
  accessProblems,
  bodyProblems,
  commonProblems,
  conflictProblem,
  dossierParameters,
  emptyAnswer,
  jsonAnswer,
  jsonBody,
  linkSecurity,
} from "../route-parts.ts";

const tags = ["Dossiers"];

const idempotencyHeaders = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional()
    .meta({
      description:
        "256 random bits of the sender in base64url. The same key with the same dossier gives the same link, so that a save may be sent again after a broken connection. Keep it as secret as the link itself.",
    }),
});

const create = createRoute({
  method: "post",
  path: "/dossiers",
  operationId: "createDossier",
  tags,
  summary: "Save a dossier that lived in a browser until now",
  request: { headers: idempotencyHeaders, body: jsonBody(newDossierSchema) },
  responses: {
    201: jsonAnswer("Saved; the secret of the owner's link is told this once", createdDossierSchema),
    ...bodyProblems,
    ...conflictProblem,
  },
});

const read = createRoute({
  method: "get",
  path: "/dossiers/{dossier}",
  operationId: "readDossier",
  tags,
  summary: "Everything shown of a dossier",
  security: linkSecurity,
  request: { params: dossierParameters },
  responses: { 200: jsonAnswer("The dossier", dossierSchema), ...commonProblems, ...accessProblems },
});

const erase = createRoute({
  method: "delete",
  path: "/dossiers/{dossier}",
  operationId: "eraseDossier",
  tags,
  summary: "Erase a dossier: its key is destroyed and nothing of it can be read again",
  security: linkSecurity,
  request: { params: dossierParameters },
  responses: { 204: emptyAnswer("Erased"), ...commonProblems, ...accessProblems },
});

const list = createRoute({
  method: "get",
  path: "/dossiers/{dossier}/events",
  operationId: "listEvents",
  tags,
  summary: "All events of a dossier in order of id",
  security: linkSecurity,
  request: { params: dossierParameters },
  responses: { 200: jsonAnswer("The events", dossierEventsSchema), ...commonProblems, ...accessProblems },
});

const append = createRoute({
  method: "post",
  path: "/dossiers/{dossier}/events",
  operationId: "importEvents",
  tags,
  summary: "Add events; a union by id, so that sending them again is harmless",
  security: linkSecurity,
  request: { params: dossierParameters, body: jsonBody(newEventsSchema) },
  responses: {
    200: jsonAnswer("Stored", importedEventsSchema),
    ...bodyProblems,
    ...accessProblems,
    ...conflictProblem,
  },
});

export function dossierRoutes(dependencies: AppDependencies): Api {
  const api = createApi();
  api.openapi(create, async (context) => {
    const { events } = context.req.valid("json");
    const key = context.req.valid("header")["idempotency-key"] ?? null;
    const created = await createDossier(dependencies, events, key);
    context.set("dossier", created.id);
    return context.json(created, 201);
  });
  api.openapi(read, async (context) => {
    const { dossier } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "read");
    return context.json(await readDossier(dependencies, access), 200);
  });
  api.openapi(erase, async (context) => {
    const { dossier } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "own");
    await eraseDossier(dependencies, access);
    return context.body(null, 204);
  });
  api.openapi(list, async (context) => {
    const { dossier } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "read");
    const { events, problems } = await listEvents(dependencies, access);
    return context.json(dossierEventsSchema.parse({ events, problems }), 200);
  });
  api.openapi(append, async (context) => {
    const { dossier } = context.req.valid("param");
    const access = await requireAccess(dependencies, context, dossier, "write");
    const { events } = context.req.valid("json");
    return context.json(await importEvents(dependencies, access, events), 200);
  });
  return api;
}
