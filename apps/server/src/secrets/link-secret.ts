import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const secretBytes = 32;

/** A secret nobody can guess: 256 random bits in base64url. */
export function createSecret(): string {
  return randomBytes(secretBytes).toString("base64url");
}

/** What is stored of a secret. A random secret of 256 bits needs no salt and no slow hash. */
export function hashSecret(secret: string): Uint8Array {
  return createHash("sha256").update(secret, "utf8").digest();
}

/** Compares in a time that does not depend on where the two differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * The secret that belongs to a request that may be sent again: the same key and dossier give the
 * same secret, so that a resident whose connection broke after the save still gets the link.
 */
export function secretForRequest(masterKey: Uint8Array, dossier: string, idempotencyKey: string): string {
  return createHmac("sha256", masterKey)
    .update(`keukentafel/1/link-secret/${dossier}/${idempotencyKey}`)
    .digest("base64url");
}
