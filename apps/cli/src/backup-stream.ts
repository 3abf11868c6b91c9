import { createHash } from "node:crypto";
import { backupEndSchema } from "@keukentafel/contract";

/** The copy ended before its end line, or is not what was sent. */
export class BackupInterrupted extends Error {
  override readonly name = "BackupInterrupted";
}

/** Longer lines are in no backup: an event is at most some hundreds of kilobytes. */
const longestLineBytes = 32 * 1024 * 1024;
const lineEnd = 0x0a;

/**
 * Passes a backup on piece by piece, and checks it against its own end line: number of rows, and
 * SHA-256 of all bytes before that line.
 *
 * @param note told the number of rows, once the backup proved to be whole
 * @throws BackupInterrupted instead of ending, when it is not whole
 */
export async function* checkedBackup(
  source: AsyncIterable<Uint8Array>,
  note: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let lines = 0;
  // The last whole line so far, which is hashed only when another one follows it.
  let lastLine: Buffer | null = null;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of source) {
      rest = Buffer.concat([rest, piece]);
      for (let end = rest.indexOf(lineEnd); end >= 0; end = rest.indexOf(lineEnd)) {
        if (lastLine !== null) hash.update(lastLine);
        lastLine = rest.subarray(0, end + 1);
        rest = rest.subarray(end + 1);
        lines += 1;
      }
      if (rest.byteLength > longestLineBytes) throw new BackupInterrupted("a line without an end");
      yield piece;
    }
  } catch (error) {
    throw error instanceof BackupInterrupted ? error : new BackupInterrupted("the connection broke", { cause: error });
  }
  const end = lastLine === null || rest.byteLength > 0 ? null : parseEnd(lastLine.toString("utf8"));
  // The header and the end line are no rows.
  if (end === null || end.rows !== lines - 2 || end.sha256 !== hash.digest("hex")) {
    throw new BackupInterrupted("the end line is missing or differs");
  }
  note(end.rows);
}

function parseEnd(line: string) {
  try {
    const document: unknown = JSON.parse(line);
    const end = backupEndSchema.safeParse(document);
    return end.success ? end.data : null;
  } catch {
    return null;
  }
}
