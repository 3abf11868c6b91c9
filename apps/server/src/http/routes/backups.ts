import { createRoute, z } from "@hono/zod-openapi";
import { backupMediaType, restoredSchema } from "@keukentafel/contract";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { restoreBackup } from "../../administration/restore.ts";
import { writeBackup } from "../../administration/backup.ts";
import { failure } from "../../errors.ts";
import { createApi, type Api } from "../api.ts";
import { requireAdministrator } from "../bearer.ts";
import type { AppDependencies } from "../environment.ts";
import {
  accessProblems,
  administrationSecurity,
  bodyProblems,
  commonProblems,
  conflictProblem,
  jsonAnswer,
  versionHeaders,
} from "../route-parts.ts";

const tags = ["Administration"];

const read = createRoute({
  method: "get",
  path: "/backups/current",
  operationId: "readBackup",
  tags,
  summary: "Everything that is stored, as encrypted as it is stored; without the master key",
  security: administrationSecurity,
  responses: {
    200: {
      description: "The backup",
      headers: versionHeaders,
      content: { [backupMediaType]: { schema: z.string() } },
    },
    ...commonProblems,
    ...accessProblems,
  },
});

const restore = createRoute({
  method: "put",
  path: "/backups/current",
  operationId: "restoreBackup",
  tags,
  summary: "Put a backup back into a database in which nobody has stored anything yet",
  security: administrationSecurity,
  request: { body: { required: true, content: { [backupMediaType]: { schema: z.string() } } } },
  responses: {
    200: jsonAnswer("Everything is back", restoredSchema),
    ...bodyProblems,
    ...accessProblems,
    ...conflictProblem,
  },
});

export function backupRoutes(dependencies: AppDependencies): Api {
  const api = createApi();
  // The types of the framework know no answers but JSON and text.
  api.openAPIRegistry.registerPath(read);
  api.get(read.getRoutingPath(), async (context) => {
    await requireAdministrator(dependencies, context);
    const path = await temporaryFile(dependencies);
    try {
      await writeBackup(dependencies, dependencies.schema, path);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    const stream = createReadStream(path);
    // Sent or broken off, the copy on disk has done its duty.
    stream.once("close", () => void rm(path, { force: true }));
    return context.body(toWebStream(stream), 200, { "Content-Type": backupMediaType });
  });
  api.openapi(restore, async (context) => {
    await requireAdministrator(dependencies, context);
    const mediaType = context.req.header("content-type")?.split(";")[0]?.trim();
    if (mediaType !== backupMediaType) {
      throw failure("request.media-type", "Content-Type", mediaType ?? null, backupMediaType);
    }
    const body = context.req.raw.body;
    if (body === null) throw failure("request.empty", "body");
    const path = await temporaryFile(dependencies);
    try {
      await pipeline(fromWebStream(body), createWriteStream(path, { flags: "wx", mode: 0o600 }));
      return context.json(await restoreBackup(dependencies, dependencies.schema, path), 200);
    } finally {
      await rm(path, { force: true });
    }
  });
  return api;
}

async function temporaryFile(dependencies: AppDependencies): Promise<string> {
  await mkdir(dependencies.temporaryFolder, { recursive: true, mode: 0o700 });
  return join(dependencies.temporaryFolder, `${dependencies.makeId()}.ndjson`);
}

/** Chunk by chunk, so that a backup never stands in memory. */
function toWebStream(stream: Readable): ReadableStream<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next: IteratorResult<unknown> = await chunks.next();
      if (next.done === true) controller.close();
      else if (next.value instanceof Uint8Array) controller.enqueue(next.value);
    },
    cancel() {
      stream.destroy();
    },
  });
}

function fromWebStream(body: ReadableStream<Uint8Array>): Readable {
  const reader = body.getReader();
  return Readable.from(
    (async function* () {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    })(),
  );
}
