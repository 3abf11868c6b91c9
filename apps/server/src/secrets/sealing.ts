import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/**
 * Authenticated encryption: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce per message.
 *
 * A sealed message is nonce ‖ ciphertext ‖ 128-bit tag. What stands in `bound` is not stored but must
 * be the same on opening, so that a message cannot be moved to another place.
 */
const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Bytes of a key. */
export const keyBytes = 32;

/** A new random key. */
export function createKey(): Uint8Array {
  return randomBytes(keyBytes);
}

export function seal(key: Uint8Array, message: Uint8Array, bound: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(bound, "utf8"));
  const sealed = Buffer.concat([cipher.update(message), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]);
}

/** Opens a sealed message. Throws when the key, the message or what it was bound to differs. */
export function open(key: Uint8Array, sealed: Uint8Array, bound: string): Uint8Array {
  if (sealed.length < nonceBytes + tagBytes) throw new Error("sealed message too short");
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(sealed.length - tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(bound, "utf8"));
  decipher.setAuthTag(tag);
  const message = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes));
  return Buffer.concat([message, decipher.final()]);
}
