import { problem } from "@keukentafel/quantities";
import { administrationFrom, administrationOptions, askAdministration } from "../administration.ts";
import { BackupInterrupted, checkedBackup } from "../backup-stream.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import type { ParsedArguments } from "../arguments.ts";
import { writeWhole } from "../files.ts";

/** Readable by its owner only: the contents are encrypted, but who has a dossier is nobody's business. */
const fileMode = 0o600;

async function run({ positionals, values }: ParsedArguments, session: Session): Promise<Finished> {
  const file = positionals[0] ?? "";
  const administration = await administrationFrom(values, session);
  if (!administration.ok) return refused(administration.problems);
  const answer = await askAdministration(administration.value, { method: "GET", path: "/backups/current" }, session);
  if (!answer.ok) return refused(answer.problems);
  const { origin } = administration.value.address;
  const { body } = answer.value;
  if (body === null) return refused([problem("server.not-keukentafel", origin, answer.value.status, null)]);
  let rows = 0;
  try {
    const written = await writeWhole(
      file,
      checkedBackup(body, (count) => (rows = count)),
      fileMode,
    );
    if (!written.ok) return refused(written.problems);
  } catch (error) {
    if (!(error instanceof BackupInterrupted)) throw error;
    return refused([problem("backup.interrupted", origin, error.message, "keukentafel/backup")]);
  }
  session.terminal.out(`${session.words.backedUp(session.text.format.number(rows), file)}\n`);
  return { kind: "done" };
}

export const backupCommand: Command = {
  name: "backup",
  positionals: ["FILE"],
  options: administrationOptions,
  example: "keukentafel.ndjson --token-file data/administration.token",
  run,
};
