import type { LinkRight } from "@keukentafel/contract";
import type { Context } from "hono";
import { authorize, type Access } from "../dossiers/access.ts";
import { failure, ProblemError } from "../errors.ts";
import { hashSecret, sameBytes } from "../secrets/link-secret.ts";
import type { AppDependencies, AppEnvironment } from "./environment.ts";

/** Reads `Authorization: Bearer …` (RFC 6750); null when there is none. */
function bearerOf(context: Context<AppEnvironment>): string | null {
  const match = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(context.req.header("authorization") ?? "");
  return match?.[1] ?? null;
}

/**
 * The access that the secret of this request gives to a dossier. Wrong secrets are counted per
 * address and dossier; who fails too often waits, while everybody else goes on.
 */
export async function requireAccess(
  dependencies: AppDependencies,
  context: Context<AppEnvironment>,
  dossier: string,
  needed: LinkRight,
): Promise<Access> {
  context.set("dossier", dossier);
  return guarded(dependencies, context, dossier, (secret) => authorize(dependencies, dossier, secret, needed));
}

/** Lets through only who has the token of the data folder. */
export async function requireAdministrator(
  dependencies: AppDependencies,
  context: Context<AppEnvironment>,
): Promise<void> {
  await guarded(dependencies, context, "administration", (token) => {
    const right = sameBytes(hashSecret(token), hashSecret(dependencies.administrationToken));
    return right ? Promise.resolve() : Promise.reject(failure("access.secret-unknown", "Authorization"));
  });
}

async function guarded<T>(
  dependencies: AppDependencies,
  context: Context<AppEnvironment>,
  door: string,
  enter: (secret: string) => Promise<T>,
): Promise<T> {
  const key = `${dependencies.clientAddress(context)} ${door}`;
  const wait = dependencies.attempts.secondsToWait(key);
  if (wait > 0) {
    context.header("Retry-After", String(wait));
    throw failure("access.too-many-attempts", "Authorization", null, { secondsToWait: wait });
  }
  const secret = bearerOf(context);
  if (secret === null) throw failure("access.secret-missing", "Authorization", null, "Bearer");
  try {
    return await enter(secret);
  } catch (error) {
    const wrong = error instanceof ProblemError && error.code === "access.secret-unknown";
    if (wrong) dependencies.attempts.noteFailure(key);
    throw error;
  }
}
