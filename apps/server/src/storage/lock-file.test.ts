import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { createTestFolder } from "../testing/test-database.ts";
import { acquireLock } from "./lock-file.ts";

const lockFile = new URL("./lock-file.ts", import.meta.url).href;

/** A process that takes the lock, says so, and stays. */
const holder = (path: string): string => `
  import { acquireLock } from ${JSON.stringify(lockFile)};
  try { acquireLock(${JSON.stringify(path)}); console.log("held"); setInterval(() => {}, 1000); }
  catch (error) { console.log(error.code); }
`;

function run(path: string): { readonly child: ChildProcess; readonly said: Promise<string> } {
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", holder(path)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = new Promise<string>((resolve) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString("utf8").trim()));
  });
  return { child, said };
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

describe("the lock of the embedded database", () => {
  let folder: string;
  let path: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = createTestFolder();
    path = join(folder, "data.lock");
  });
  afterEach(async () => {
    await Promise.all(
      children
        .splice(0)
        .filter((child) => child.exitCode === null && child.signalCode === null)
        .map(kill),
    );
    rmSync(folder, { recursive: true });
  });
  const start = (): { readonly child: ChildProcess; readonly said: Promise<string> } => {
    const started = run(path);
    children.push(started.child);
    return started;
  };

  const readOwner = () =>
    z
      .looseObject({
        pid: z.int(),
        startedAt: z.string().nullable(),
        bootId: z.string().nullable(),
        nonce: z.string(),
      })
      .parse(JSON.parse(readFileSync(path, "utf8")));

  it("is held by one, also within one process, until it is given up", () => {
    const lock = acquireLock(path);
    expect(() => acquireLock(path)).toThrow(expect.objectContaining({ code: "storage.locked" }));
    lock.release();
    lock.release();
    expect(existsSync(path)).toBe(false);
    acquireLock(path).release();
  });

  it("names its owner", () => {
    const lock = acquireLock(path);
    const owner = readOwner();
    expect(owner.pid).toBe(process.pid);
    lock.release();
  });

  it("is kept from others while its owner lives, and taken over once it is killed", async () => {
    const first = start();
    expect(await first.said).toBe("held");
    expect(() => acquireLock(path)).toThrow(expect.objectContaining({ code: "storage.locked" }));
    await kill(first.child);
    expect(existsSync(path)).toBe(true);
    acquireLock(path).release();
  });

  it("goes to exactly one of many who see the same dead owner", async () => {
    const first = start();
    await first.said;
    await kill(first.child);
    const said = await Promise.all(Array.from({ length: 5 }, () => start().said));
    expect(said.toSorted()).toEqual(["held", ...Array.from({ length: 4 }, () => "storage.locked")]);
  });

  it("is taken over from before the last boot, and from a process whose number was given out again", () => {
    acquireLock(path);
    const owner = readOwner();
    writeFileSync(path, JSON.stringify({ ...owner, bootId: "another" }));
    acquireLock(path);
    expect(readOwner().nonce).not.toBe(owner.nonce);
    writeFileSync(path, JSON.stringify({ ...owner, startedAt: "1" }));
    acquireLock(path).release();
    expect(existsSync(path)).toBe(false);
  });

  it("is never taken over when its owner cannot be judged", () => {
    acquireLock(path);
    const owner = readOwner();
    writeFileSync(path, JSON.stringify({ ...owner, pid: 4_000_000, processNamespace: "pid:[1]" }));
    expect(() => acquireLock(path)).toThrow(expect.objectContaining({ code: "storage.locked" }));
    writeFileSync(path, "{}");
    expect(() => acquireLock(path)).toThrow(expect.objectContaining({ code: "storage.lock-unreadable" }));
  });
});
