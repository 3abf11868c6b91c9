import { createHash } from "node:crypto";
import { createKey, open, seal } from "./sealing.ts";

/**
 * Keys in two layers: every dossier has a key of its own, which is stored wrapped by the master key.
 * Destroying the wrapped key makes the dossier unreadable, in the database and in what is copied
 * from it later.
 */
export interface DossierKey {
  readonly key: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** What a payload is bound to, besides the key: its own place and meaning. */
export interface PayloadPlace {
  readonly dossier: string;
  readonly id: string;
  readonly type: string;
  readonly version: number;
}

export function createDossierKey(masterKey: Uint8Array, dossier: string): DossierKey {
  const key = createKey();
  return { key, wrapped: seal(masterKey, key, keyPlace(dossier)) };
}

export function unwrapDossierKey(masterKey: Uint8Array, dossier: string, wrapped: Uint8Array): Uint8Array {
  return open(masterKey, wrapped, keyPlace(dossier));
}

export function sealPayload(key: Uint8Array, place: PayloadPlace, payload: unknown): Uint8Array {
  return seal(key, Buffer.from(JSON.stringify(payload), "utf8"), payloadPlace(place));
}

export function openPayload(key: Uint8Array, place: PayloadPlace, sealed: Uint8Array): unknown {
  const bytes = open(key, sealed, payloadPlace(place));
  return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

/** Fingerprint of a master key, to recognise the right one without showing anything of it. */
export function masterKeyId(masterKey: Uint8Array): string {
  return createHash("sha256").update("keukentafel master key").update(masterKey).digest("hex").slice(0, 16);
}

function keyPlace(dossier: string): string {
  return `keukentafel/1/dossier-key/${dossier}`;
}

function payloadPlace(place: PayloadPlace): string {
  return `keukentafel/1/event/${place.dossier}/${place.id}/${place.type}/${place.version}`;
}
