import { backupMediaType, restoredSchema } from "@keukentafel/contract";
import { problem } from "@keukentafel/quantities";
import { administrationFrom, administrationOptions, askAdministration } from "../administration.ts";
import type { ParsedArguments } from "../arguments.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import { openStream } from "../files.ts";

async function run({ positionals, values }: ParsedArguments, session: Session): Promise<Finished> {
  const administration = await administrationFrom(values, session);
  if (!administration.ok) return refused(administration.problems);
  const stream = await openStream(positionals[0] ?? "");
  if (!stream.ok) return refused(stream.problems);
  const body = { mediaType: backupMediaType, stream: stream.value };
  const answer = await askAdministration(
    administration.value,
    { method: "PUT", path: "/backups/current", body },
    session,
  );
  if (!answer.ok) return refused(answer.problems);
  const document: unknown = await answer.value.json();
  const restored = restoredSchema.safeParse(document);
  if (!restored.success) {
    return refused([problem("server.not-keukentafel", administration.value.address.origin, answer.value.status, null)]);
  }
  const { number } = session.text.format;
  session.terminal.out(`${session.words.restored(number(restored.data.rows), number(restored.data.dossiers))}\n`);
  return { kind: "done" };
}

export const restoreCommand: Command = {
  name: "restore",
  positionals: ["FILE"],
  options: administrationOptions,
  example: "keukentafel.ndjson --token-file data/administration.token",
  run,
};
