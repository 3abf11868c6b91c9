import type { DossierEvent } from "@keukentafel/journey";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What this device knows of the copy at the server. */
export interface SavedLink {
  readonly dossier: string;
  readonly secret: string;
  readonly savedAt: string;
  /** Ids of the events the server has acknowledged. */
  readonly acknowledged: readonly string[];
}

interface Tables extends DBSchema {
  events: { key: string; value: DossierEvent };
  settings: { key: "link"; value: SavedLink };
}

/** The dossier as it lies in this browser: the same events that saving imports at the server. */
export interface LocalStore {
  readonly readAll: () => Promise<{ readonly events: readonly DossierEvent[]; readonly link: SavedLink | null }>;
  readonly append: (events: readonly DossierEvent[]) => Promise<void>;
  readonly setLink: (link: SavedLink | null) => Promise<void>;
  /** Everything on this device away, then these events and link instead, in one transaction. */
  readonly replace: (events: readonly DossierEvent[], link: SavedLink | null) => Promise<void>;
}

/** Opens the browser's own database. Rejects where the browser keeps nothing (private windows, blocked storage). */
export async function openLocalStore(): Promise<LocalStore> {
  const database = await openDB<Tables>("keukentafel", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("events", { keyPath: "id" });
      fresh.createObjectStore("settings");
    },
  });
  return storeOn(database);
}

function storeOn(database: IDBPDatabase<Tables>): LocalStore {
  return {
    async readAll() {
      const [events, link] = await Promise.all([database.getAll("events"), database.get("settings", "link")]);
      return { events, link: link ?? null };
    },
    async append(events) {
      const transaction = database.transaction("events", "readwrite");
      await Promise.all([...events.map((event) => transaction.store.put(event)), transaction.done]);
    },
    async setLink(link) {
      if (link === null) await database.delete("settings", "link");
      else await database.put("settings", link, "link");
    },
    async replace(events, link) {
      const transaction = database.transaction(["events", "settings"], "readwrite");
      const kept = transaction.objectStore("events");
      const settings = transaction.objectStore("settings");
      await Promise.all([
        kept.clear(),
        ...events.map((event) => kept.put(event)),
        link === null ? settings.delete("link") : settings.put(link, "link"),
        transaction.done,
      ]);
    },
  };
}
