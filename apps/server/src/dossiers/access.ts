import type { LinkRight } from "@keukentafel/contract";
import { linkSecretPattern } from "@keukentafel/contract";
import { failure } from "../errors.ts";
import { hashSecret, sameBytes } from "../secrets/link-secret.ts";
import type { ServiceContext } from "./context.ts";

/** What a link's holder may do in one dossier, as it is at this moment. */
export interface Access {
  readonly link: string;
  readonly dossier: string;
  readonly tenant: string;
  readonly right: LinkRight;
  /** Actor in the log and on what is made through this link. */
  readonly actor: string;
  readonly onBehalfOf: string;
}

const strength: Readonly<Record<LinkRight, number>> = { read: 1, write: 2, own: 3 };

/**
 * Looks the secret up anew for every request, so that revoking works on the next one.
 *
 * Throws `access.secret-unknown` when secret and dossier do not belong together (whether the dossier
 * exists is not told), `access.link-revoked`, `access.link-expired`, `dossier.erased`, or
 * `access.right-missing` when the link allows less than `needed`.
 */
export async function authorize(
  context: ServiceContext,
  dossier: string,
  secret: string,
  needed: LinkRight,
): Promise<Access> {
  if (!linkSecretPattern.test(secret)) throw failure("access.secret-unknown", "Authorization");
  const hash = hashSecret(secret);
  const link = await context.database.query
    .selectFrom("links")
    .innerJoin("dossiers", "dossiers.id", "links.dossier")
    .select([
      "links.id",
      "links.dossier",
      "links.tenant",
      "links.secret_hash",
      "links.access_right",
      "links.expires_at",
      "links.revoked_at",
      "links.on_behalf_of",
      "dossiers.erased_at",
    ])
    .where("links.secret_hash", "=", hash)
    .executeTakeFirst();
  if (link === undefined || link.dossier !== dossier || !sameBytes(link.secret_hash, hash)) {
    throw failure("access.secret-unknown", "Authorization");
  }
  if (link.erased_at !== null) throw failure("dossier.erased", "/dossier");
  if (link.revoked_at !== null) throw failure("access.link-revoked", "Authorization");
  if (link.expires_at !== null && link.expires_at.getTime() <= Date.parse(context.now())) {
    throw failure("access.link-expired", "Authorization");
  }
  if (strength[link.access_right] < strength[needed]) {
    throw failure("access.right-missing", "Authorization", link.access_right, needed);
  }
  return {
    link: link.id,
    dossier,
    tenant: link.tenant,
    right: link.access_right,
    actor: `link:${link.id}`,
    onBehalfOf: link.on_behalf_of,
  };
}
