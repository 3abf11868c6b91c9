import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failure } from "../errors.ts";
import { keyBytes } from "./sealing.ts";

const masterKeyFile = "master.key";
const administrationTokenFile = "administration.token";

/** The master key of the data folder; made at the first start, readable by its owner only. */
export function readMasterKeyFile(dataFolder: string): Uint8Array {
  const path = join(dataFolder, masterKeyFile);
  const key = Buffer.from(
    readOrCreate(path, () => randomBytes(keyBytes).toString("base64")),
    "base64",
  );
  if (key.length !== keyBytes) throw failure("secrets.file", path, null, "32 bytes in base64");
  return key;
}

/** The token by which the command line shows that it may read this folder. */
export function readAdministrationToken(dataFolder: string): string {
  const path = join(dataFolder, administrationTokenFile);
  const token = readOrCreate(path, () => randomBytes(keyBytes).toString("base64url"));
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) throw failure("secrets.file", path, null, "43 characters");
  return token;
}

/**
 * Reads a secret of one line, or makes it. The new file appears whole or not at all, and two
 * processes that start together end up with the same one.
 */
function readOrCreate(path: string, make: () => string): string {
  const known = readIfPresent(path);
  if (known !== null) return known;
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(temporary, `${make()}\n`, { mode: 0o600, flag: "wx", flush: true });
  chmodSync(temporary, 0o600);
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    unlinkSync(temporary);
  }
  const made = readIfPresent(path);
  if (made === null) throw failure("secrets.file", path);
  return made;
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
