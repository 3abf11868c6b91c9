import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, readlinkSync, unlinkSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { failure } from "../errors.ts";

/**
 * The lock that keeps two processes from opening one embedded database: PGlite has none of its own,
 * and two writers silently lose each other's rows.
 *
 * `<data>.lock` is made exclusively and names its owner by process id, start time of that process and
 * id of the boot. A lock is taken over only when its owner is certainly dead; never by age, because a
 * busy or suspended owner looks old too.
 */
export interface LockFile {
  /** Gives the lock up; harmless when done twice. */
  release(): void;
}

const ownerSchema = z.object({
  pid: z.int().positive(),
  /** Clock ticks since boot at which the process started; null where the system does not tell. */
  startedAt: z.string().nullable(),
  bootId: z.string().nullable(),
  /** Process ids mean nothing in another namespace (container), so that is noted too. */
  processNamespace: z.string().nullable(),
  /** Tells two locks of one process apart. */
  nonce: z.string(),
});

type Owner = z.infer<typeof ownerSchema>;

/**
 * Takes the lock at `path` or throws: `storage.locked` when another process holds it,
 * `storage.lock-unreadable` when it cannot be told who does.
 */
export function acquireLock(path: string): LockFile {
  const me = describeProcess();
  if (!createExclusively(path, me)) takeOver(path, me);
  let held = true;
  return {
    release() {
      if (held && readOwner(path)?.nonce === me.nonce) unlinkSync(path);
      held = false;
    },
  };
}

/**
 * Replaces the lock of a dead owner. Two processes may see the same dead owner, so the replacing
 * itself happens under a lock beside it, which is taken in the same way.
 */
function takeOver(path: string, me: Owner): void {
  refuseWhileAlive(path);
  const guard = acquireLock(`${path}.takeover`);
  try {
    if (readOwner(path) !== null) {
      refuseWhileAlive(path);
      unlinkSync(path);
    }
    if (!createExclusively(path, me)) refuseWhileAlive(path);
    if (readOwner(path)?.nonce !== me.nonce) throw failure("storage.locked", path);
  } finally {
    guard.release();
  }
}

function refuseWhileAlive(path: string): void {
  const owner = readOwner(path);
  if (owner !== null && isAlive(owner)) throw failure("storage.locked", path, owner.pid);
}

/** The file appears with all its contents at once: a link fails when the name is taken. */
function createExclusively(path: string, owner: Owner): boolean {
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString("hex")}`;
  writeFileSync(temporary, `${JSON.stringify(owner)}\n`, { flag: "wx", mode: 0o600, flush: true });
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(temporary);
  }
}

function readOwner(path: string): Owner | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  const owner = ownerSchema.safeParse(parseJson(text));
  if (!owner.success) throw failure("storage.lock-unreadable", path);
  return owner.data;
}

/** Dead only on proof; whatever cannot be known counts as alive. */
function isAlive(owner: Owner): boolean {
  const here = describeProcess();
  if (owner.bootId !== null && here.bootId !== null && owner.bootId !== here.bootId) return false;
  if (owner.processNamespace !== here.processNamespace) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
  // A zombie has ended; only its parent has not asked after it yet.
  if (processFields(owner.pid)?.[0] === "Z") return false;
  const startedAt = processStart(owner.pid);
  return owner.startedAt === null || startedAt === null || owner.startedAt === startedAt;
}

function describeProcess(): Owner {
  return {
    pid: process.pid,
    startedAt: processStart(process.pid),
    bootId: readOrNull(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    processNamespace: readOrNull(() => readlinkSync("/proc/self/ns/pid")),
    nonce: randomBytes(8).toString("hex"),
  };
}

function processStart(pid: number): string | null {
  return processFields(pid)?.[19] ?? null;
}

/**
 * What Linux tells of a process from field 3 of /proc/<pid>/stat on: [0] is its state, [19] its start.
 * The name in field 2 may hold spaces, so counting starts after it.
 */
function processFields(pid: number): readonly string[] | null {
  const stat = readOrNull(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return stat === null ? null : stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function readOrNull(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
