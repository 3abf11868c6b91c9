import type { CreatedLink, Link, LinkRight } from "@keukentafel/contract";
import { sql, type Selectable } from "kysely";
import { failure } from "../errors.ts";
import { createSecret, hashSecret } from "../secrets/link-secret.ts";
import type { Tables } from "../storage/tables.ts";
import type { Access } from "./access.ts";
import type { ServiceContext } from "./context.ts";
import { recordRead } from "./read-log.ts";

/** Makes a link for somebody else: what they may do, and until when. */
export async function createLink(
  context: ServiceContext,
  access: Access,
  right: LinkRight,
  expiresAt: string | null,
): Promise<CreatedLink> {
  const now = context.now();
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now)) {
    throw failure("value.out-of-range", "/expiresAt", expiresAt, { minimum: now });
  }
  const secret = createSecret();
  const row = await context.database.query
    .insertInto("links")
    .values({
      id: context.makeId(),
      dossier: access.dossier,
      tenant: access.tenant,
      secret_hash: hashSecret(secret),
      access_right: right,
      created_at: now,
      expires_at: expiresAt,
      revoked_at: null,
      actor: access.actor,
      on_behalf_of: access.onBehalfOf,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...toLink(row, access), secret };
}

/** All links that were ever made of the dossier, oldest first. */
export async function listLinks(context: ServiceContext, access: Access): Promise<Link[]> {
  const rows = await context.database.query
    .selectFrom("links")
    .selectAll()
    .where("dossier", "=", access.dossier)
    .orderBy(sql`id collate "C"`)
    .execute();
  await recordRead(context, access, "links");
  return rows.map((row) => toLink(row, access));
}

/** Ends a link; from its next request on it opens nothing. Ending it twice is harmless. */
export async function revokeLink(context: ServiceContext, access: Access, link: string): Promise<void> {
  const known = await context.database.query
    .updateTable("links")
    .set({ revoked_at: sql`coalesce(revoked_at, ${context.now()}::timestamptz)` })
    .where("id", "=", link)
    .where("dossier", "=", access.dossier)
    .returning("id")
    .executeTakeFirst();
  if (known === undefined) throw failure("link.unknown", "/link", link);
}

function toLink(row: Selectable<Tables["links"]>, access: Access): Link {
  return {
    id: row.id,
    right: row.access_right,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    own: row.id === access.link,
  };
}
