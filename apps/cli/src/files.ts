import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { open, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failed, problem, succeeded, type Outcome } from "@keukentafel/quantities";

/** Largest file read whole: a KNMI decade is 14 MB of text. */
const maximumBytes = 256 * 1024 * 1024;

/** Reads a file; a missing or unreadable one is a problem (`file.unreadable`, `file.too-large`), not an exception. */
export async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  try {
    const bytes = await readFile(path);
    return bytes.byteLength > maximumBytes
      ? failed([problem("file.too-large", path, bytes.byteLength, { maximumBytes })])
      : succeeded(bytes);
  } catch (error) {
    return failed([problem("file.unreadable", path, systemCode(error), "a readable file")]);
  }
}

/** Reads a JSON document, or says where its syntax breaks (`file.not-json`). */
export async function readJson(path: string): Promise<Outcome<unknown>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.value);
    const document: unknown = JSON.parse(text);
    return succeeded(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed([problem("file.not-json", path, reason, "a JSON document in UTF-8")]);
  }
}

/** Opens a file to send it piece by piece. Problem: `file.unreadable`. */
export async function openStream(path: string): Promise<Outcome<ReadableStream<Uint8Array>>> {
  try {
    const file = await open(path, "r");
    if (!(await file.stat()).isFile()) {
      await file.close();
      return failed([problem("file.unreadable", path, "EISDIR", "a readable file")]);
    }
    const chunks: AsyncIterable<Uint8Array> = file.createReadStream();
    return succeeded(ReadableStream.from(chunks));
  } catch (error) {
    return failed([problem("file.unreadable", path, systemCode(error), "a readable file")]);
  }
}

/** How a signal that ends the program is passed on once the half file is gone. */
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes a file whole or not at all: the content goes to a temporary file beside it, which takes its
 * name when all of it is on disk. Ctrl-C, a full disk or a failing source leaves what was there before.
 *
 * Problem: `file.unwritable`. What the source of the content throws is passed on.
 */
export async function writeWhole(
  path: string,
  content: Iterable<string> | AsyncIterable<string | Uint8Array>,
  mode = 0o666,
): Promise<Outcome<null>> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString("hex")}`);
  const onSignal = (signal: NodeJS.Signals): void => {
    removeIfPresent(temporary);
    process.kill(process.pid, signal);
  };
  for (const signal of endingSignals) process.once(signal, onSignal);
  let source: unknown = null;
  try {
    const remembering = rememberFault(content, (fault) => (source = fault));
    await writeFile(temporary, remembering, { flag: "wx", mode, flush: true });
    await rename(temporary, path);
    return succeeded(null);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error === source) throw error;
    return failed([problem("file.unwritable", path, systemCode(error), "a folder in which you may write")]);
  } finally {
    for (const signal of endingSignals) process.removeListener(signal, onSignal);
  }
}

/** Passes content on, and notes a fault of the source, which is no fault of the disk. */
async function* rememberFault(
  content: Iterable<string> | AsyncIterable<string | Uint8Array>,
  note: (fault: unknown) => void,
): AsyncGenerator<string | Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    note(error);
    throw error;
  }
}

function removeIfPresent(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not made yet, or already has its final name.
  }
}

/** `ENOENT`, `EACCES`, `EISDIR`, …: stable names that the text catalogue can turn into words. */
function systemCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return "unknown";
}
