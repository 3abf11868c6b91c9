import { platformTenant, type PublicHome } from "@keukentafel/contract";
import type { Transaction } from "kysely";
import type { ServiceContext } from "../dossiers/context.ts";
import { addEvents } from "../dossiers/event-store.ts";
import { createDossierKey } from "../secrets/dossier-key.ts";
import type { Tables } from "../storage/tables.ts";
import { fictitiousEvents, seedActor } from "./fictitious-events.ts";
import { fictitiousNeighbourhood, type FictitiousHome, type NeighbourhoodFile } from "./neighbourhood-file.ts";

/**
 * Puts the tenant of residents without a desk, and a small made-up neighbourhood, into a database
 * that does not have them. What is there already stays as it is. Returns the number of homes added.
 */
export async function seed(
  context: ServiceContext,
  file: NeighbourhoodFile = fictitiousNeighbourhood,
): Promise<number> {
  return context.database.query.transaction().execute(async (transaction) => {
    await insertTenants(context, transaction, file);
    const added = await transaction
      .insertInto("neighbourhoods")
      .values({
        id: file.neighbourhood.id,
        tenant: file.tenant.id,
        name: file.neighbourhood.name,
        fictitious: true,
        ...authored(context),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added === undefined) return 0;
    for (const home of file.homes) await insertHome(context, transaction, file, home);
    return file.homes.length;
  });
}

function authored(context: ServiceContext) {
  return { created_at: context.now(), actor: seedActor, on_behalf_of: seedActor };
}

async function insertTenants(
  context: ServiceContext,
  transaction: Transaction<Tables>,
  file: NeighbourhoodFile,
): Promise<void> {
  await transaction
    .insertInto("tenants")
    .values([
      { id: platformTenant, name: "Keukentafel", fictitious: false, ...authored(context) },
      { id: file.tenant.id, name: file.tenant.name, fictitious: true, ...authored(context) },
    ])
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

async function insertHome(
  context: ServiceContext,
  transaction: Transaction<Tables>,
  file: NeighbourhoodFile,
  home: FictitiousHome,
): Promise<void> {
  const { key, wrapped } = createDossierKey(context.masterKey, home.dossier);
  await transaction
    .insertInto("dossiers")
    .values({
      id: home.dossier,
      tenant: file.tenant.id,
      wrapped_key: wrapped,
      erased_at: null,
      ...authored(context),
    })
    .execute();
  const view: Pick<PublicHome, "answers" | "goals" | "choices"> = {
    answers: home.answers,
    goals: home.goals,
    choices: home.choices,
  };
  await transaction
    .insertInto("homes")
    .values({
      dossier: home.dossier,
      neighbourhood: file.neighbourhood.id,
      tenant: file.tenant.id,
      title: home.title,
      fictitious: true,
      public_view: JSON.stringify(view),
      ...authored(context),
    })
    .execute();
  const events = fictitiousEvents(file, home).map((event) => ({
    ...event,
    payload: { ...event.payload },
  }));
  const shelf = { dossier: home.dossier, key };
  await addEvents(transaction, shelf, events, context.now(), seedActor);
}
