import { publicHomeSchema, type Neighbourhood, type PublicHome } from "@keukentafel/contract";
import { sql, type Kysely } from "kysely";
import { failure } from "../errors.ts";
import type { Tables } from "../storage/tables.ts";

/** The part of a home that is stored as JSON; the rest are columns. */
export const publicViewSchema = publicHomeSchema.pick({ answers: true, goals: true, choices: true });

function neighbourhoods(database: Kysely<Tables>) {
  return database
    .selectFrom("neighbourhoods")
    .innerJoin("tenants", "tenants.id", "neighbourhoods.tenant")
    .select([
      "neighbourhoods.id",
      "neighbourhoods.tenant",
      "tenants.name as desk",
      "neighbourhoods.name",
      "neighbourhoods.fictitious",
      sql<number>`(select count(*)::integer from homes where homes.neighbourhood = neighbourhoods.id)`.as("homeCount"),
    ])
    .orderBy(sql`neighbourhoods.id collate "C"`);
}

export function listNeighbourhoods(database: Kysely<Tables>): Promise<Neighbourhood[]> {
  return neighbourhoods(database).execute();
}

/** Throws `neighbourhood.unknown`. */
export async function readNeighbourhood(database: Kysely<Tables>, id: string): Promise<Neighbourhood> {
  const found = await neighbourhoods(database).where("neighbourhoods.id", "=", id).executeTakeFirst();
  if (found === undefined) throw failure("neighbourhood.unknown", "/neighbourhood", id);
  return found;
}

/** What everybody may see of the homes of a neighbourhood. */
export async function listHomes(database: Kysely<Tables>, id: string): Promise<PublicHome[]> {
  await readNeighbourhood(database, id);
  const rows = await database
    .selectFrom("homes")
    .select(["dossier", "title", "fictitious", "public_view"])
    .where("neighbourhood", "=", id)
    .orderBy(sql`dossier collate "C"`)
    .execute();
  return rows.map((row) => ({
    id: row.dossier,
    title: row.title,
    fictitious: row.fictitious,
    ...publicViewSchema.parse(JSON.parse(row.public_view)),
  }));
}
