import type { Access } from "./access.ts";
import type { ServiceContext } from "./context.ts";

/** Notes who read what of a dossier: a log of its own beside the dossier. */
export async function recordRead(
  context: ServiceContext,
  access: Access,
  what: "dossier" | "events" | "links",
): Promise<void> {
  await context.database.query
    .insertInto("reads")
    .values({
      id: context.makeId(),
      dossier: access.dossier,
      tenant: access.tenant,
      link: access.link,
      what,
      at: context.now(),
      actor: access.actor,
      on_behalf_of: access.onBehalfOf,
    })
    .execute();
}
