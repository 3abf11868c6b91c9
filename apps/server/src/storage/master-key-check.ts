import { failure } from "../errors.ts";
import { masterKeyId } from "../secrets/dossier-key.ts";
import type { Database } from "./open-database.ts";

const setting = "master-key-id";

/**
 * Notes at the first start which master key a database belongs to, and refuses any other one later
 * with `storage.master-key-differs`: better no start than dossiers that nobody can read.
 */
export async function checkMasterKey(database: Database, masterKey: Uint8Array): Promise<void> {
  const id = masterKeyId(masterKey);
  await database.query
    .insertInto("settings")
    .values({ name: setting, value: id })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await database.query
    .selectFrom("settings")
    .select("value")
    .where("name", "=", setting)
    .executeTakeFirstOrThrow();
  if (value !== id) throw failure("storage.master-key-differs", "KEUKENTAFEL_MASTER_KEY", id, value);
}
