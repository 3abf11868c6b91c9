import { apiBasePath, largestBodyBytes } from "@keukentafel/contract";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { randomUUID } from "node:crypto";
import { failure } from "../errors.ts";
import { fingerprint } from "../logging/log.ts";
import { createApi, type Api } from "./api.ts";
import type { AppDependencies, AppEnvironment } from "./environment.ts";
import { openApiDocument } from "./openapi-document.ts";
import { answerError } from "./problem-response.ts";
import { backupRoutes } from "./routes/backups.ts";
import { catalogueRoutes } from "./routes/catalogues.ts";
import { dossierRoutes } from "./routes/dossiers.ts";
import { healthRoutes } from "./routes/health.ts";
import { homeRoutes } from "./routes/homes.ts";
import { linkRoutes } from "./routes/links.ts";
import { neighbourhoodRoutes } from "./routes/neighbourhoods.ts";
import { apiHeaders, pageHeaders } from "./security-headers.ts";
import { answerFile } from "./static-files.ts";

/**
 * The whole server as one object: the interface under `/v1` and the pages beside it. It needs no
 * socket; `app.request(…)` answers as the socket would.
 */
export function createApp(dependencies: AppDependencies): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();
  app.use(async (context, next) => {
    const started = performance.now();
    context.set("requestId", randomUUID());
    await next();
    const { requestId, dossier, problemCode } = context.var;
    dependencies.log.info({
      event: "request",
      requestId,
      method: context.req.method,
      route: routePattern(context.req.matchedRoutes),
      status: context.res.status,
      durationMs: Math.round(performance.now() - started),
      ...(problemCode === undefined ? {} : { code: problemCode }),
      ...(dossier === undefined ? {} : { dossier: fingerprint(dossier) }),
    });
  });
  app.onError((error, context) => answerError(dependencies, context, error));

  const underApi = (path: string): boolean => path === apiBasePath || path.startsWith(`${apiBasePath}/`);
  const api = createInterface(dependencies);
  app.use(`${apiBasePath}/*`, apiHeaders());
  app.use(`${apiBasePath}/*`, limitBody);
  app.use("*", pageHeaders(underApi));
  app.get(`${apiBasePath}/openapi.json`, cors(), (context) => context.json(openApiDocument(api)));
  app.route(apiBasePath, api);

  app.get("*", compress());
  app.get("*", async (context, next) => {
    const { webRoot } = dependencies;
    if (webRoot === null || underApi(context.req.path)) return next();
    return (await answerFile(context, webRoot)) ?? next();
  });
  app.notFound((context) => answerError(dependencies, context, unknownPath()));
  return app;
}

/** All routes under `/v1`, each path refusing the methods it does not have. */
function createInterface(dependencies: AppDependencies): Api {
  const api = createApi();
  const parts = [
    healthRoutes(dependencies),
    dossierRoutes(dependencies),
    linkRoutes(dependencies),
    neighbourhoodRoutes(dependencies),
    homeRoutes(dependencies),
    catalogueRoutes(),
    backupRoutes(dependencies),
  ];
  for (const part of parts) api.route("/", part);
  for (const [path, methods] of methodsByPath(api)) {
    const allowed = [...methods].sort();
    api.all(path, (context) => {
      context.header("Allow", allowed.join(", "));
      return answerError(
        dependencies,
        context,
        failure("request.method-not-allowed", "method", context.req.method, allowed),
      );
    });
  }
  return api;
}

function methodsByPath(api: Api): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>();
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const path = definition.route.path.replaceAll(/\{(.+?)\}/g, ":$1");
    const known = methods.get(path) ?? new Set();
    known.add(definition.route.method.toUpperCase());
    if (definition.route.method === "get") known.add("HEAD");
    methods.set(path, known);
  }
  return methods;
}

/** Bodies are small, except a backup that is put back, which goes to disk piece by piece. */
const limited = bodyLimit({
  maxSize: largestBodyBytes,
  onError: () => {
    throw failure("request.too-large", "body", null, { maximumBytes: largestBodyBytes });
  },
});

const limitBody: typeof limited = (context, next) =>
  context.req.path === `${apiBasePath}/backups/current` ? next() : limited(context, next);

function unknownPath() {
  return failure("request.path-unknown", "path");
}

/** The pattern of the route that answered, without anything of the path itself. */
function routePattern(routes: readonly { readonly path: string }[]): string {
  return routes.findLast((route) => !route.path.endsWith("*"))?.path ?? "/*";
}
