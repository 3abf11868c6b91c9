import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createTestFolder } from "../testing/test-database.ts";
import { createDossierKey, masterKeyId, openPayload, sealPayload, unwrapDossierKey } from "./dossier-key.ts";
import { createSecret, hashSecret, sameBytes, secretForRequest } from "./link-secret.ts";
import { createKey, open, seal } from "./sealing.ts";
import { readAdministrationToken, readMasterKeyFile } from "./secret-files.ts";

const refused = /unable to authenticate data|too short/;

describe("sealing", () => {
  const key = createKey();
  const message = Buffer.from("warm in winter");

  it("opens what it sealed, and never seals alike", () => {
    const sealed = seal(key, message, "here");
    expect(Buffer.from(open(key, sealed, "here"))).toEqual(message);
    expect(Buffer.from(seal(key, message, "here"))).not.toEqual(Buffer.from(sealed));
  });

  it("refuses another key, another place and any changed byte", () => {
    const sealed = seal(key, message, "here");
    expect(() => open(createKey(), sealed, "here")).toThrow(refused);
    expect(() => open(key, sealed, "there")).toThrow(refused);
    expect(() => open(key, sealed.subarray(0, 20), "here")).toThrow(refused);
    for (let index = 0; index < sealed.length; index++) {
      const changed = Uint8Array.from(sealed);
      changed[index] = changed[index]! ^ 1;
      expect(() => open(key, changed, "here")).toThrow(refused);
    }
  });
});

describe("the key of a dossier", () => {
  const masterKey = createKey();
  const { key, wrapped } = createDossierKey(masterKey, "dossier-a");
  const place = { dossier: "dossier-a", id: "event-1", type: "wishes_stated", version: 1 };

  it("is unwrapped by its master key, for its own dossier only", () => {
    expect(Buffer.from(unwrapDossierKey(masterKey, "dossier-a", wrapped))).toEqual(Buffer.from(key));
    expect(() => unwrapDossierKey(masterKey, "dossier-b", wrapped)).toThrow(refused);
    expect(() => unwrapDossierKey(createKey(), "dossier-a", wrapped)).toThrow(refused);
  });

  it("opens a payload at its own place only", () => {
    const sealed = sealPayload(key, place, { name: "Jo" });
    expect(openPayload(key, place, sealed)).toEqual({ name: "Jo" });
    for (const moved of [{ dossier: "dossier-b" }, { id: "event-2" }, { type: "other" }, { version: 2 }]) {
      expect(() => openPayload(key, { ...place, ...moved }, sealed)).toThrow(refused);
    }
  });

  it("is recognised by a fingerprint that shows nothing of it", () => {
    expect(masterKeyId(masterKey)).toMatch(/^[0-9a-f]{16}$/);
    expect(masterKeyId(masterKey)).not.toBe(masterKeyId(createKey()));
  });
});

describe("secrets of links", () => {
  it("are 256 bits, never the same, and compared whole", () => {
    const [a, b] = [createSecret(), createSecret()];
    expect(a).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(a).not.toBe(b);
    expect(sameBytes(hashSecret(a), hashSecret(a))).toBe(true);
    expect(sameBytes(hashSecret(a), hashSecret(b))).toBe(false);
    expect(sameBytes(hashSecret(a), new Uint8Array())).toBe(false);
  });

  it("follow from dossier and request when asked so", () => {
    const masterKey = createKey();
    const secret = secretForRequest(masterKey, "a", "key");
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(secretForRequest(masterKey, "a", "key")).toBe(secret);
    expect(secretForRequest(masterKey, "b", "key")).not.toBe(secret);
    expect(secretForRequest(masterKey, "a", "other")).not.toBe(secret);
    expect(secretForRequest(createKey(), "a", "key")).not.toBe(secret);
  });
});

describe("the files with secrets", () => {
  const folder = createTestFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are made once, for their owner only", () => {
    const key = readMasterKeyFile(folder);
    expect(key).toHaveLength(32);
    expect(readMasterKeyFile(folder)).toEqual(key);
    const token = readAdministrationToken(folder);
    expect(readAdministrationToken(folder)).toBe(token);
    for (const name of ["master.key", "administration.token"]) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
  });

  it("are refused when they are damaged, never replaced", () => {
    const path = join(folder, "master.key");
    writeFileSync(path, "half\n");
    expect(() => readMasterKeyFile(folder)).toThrow(expect.objectContaining({ code: "secrets.file" }));
    expect(readFileSync(path, "utf8")).toBe("half\n");
  });
});
