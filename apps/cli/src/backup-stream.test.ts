import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { BackupInterrupted, checkedBackup } from "./backup-stream.ts";

const body = '{"format":"keukentafel/backup"}\n{"table":"tenants","row":{}}\n{"table":"tenants","row":{"name":"é"}}\n';
const end = (rows: number): string =>
  `${JSON.stringify({ end: true, rows, sha256: createHash("sha256").update(body).digest("hex") })}\n`;

/** The text in pieces that cut lines, and characters, anywhere. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function readAll(text: string, size: number) {
  let rows = -1;
  const pieces: Uint8Array[] = [];
  for await (const piece of checkedBackup(inPieces(text, size), (count) => (rows = count))) pieces.push(piece);
  return { rows, text: Buffer.concat(pieces).toString("utf8") };
}

describe("checkedBackup", () => {
  it.each([1, 7, 64, 10_000])("passes a whole backup on unchanged, in pieces of %i bytes", async (size) => {
    expect(await readAll(body + end(2), size)).toEqual({ rows: 2, text: body + end(2) });
  });

  it("refuses one that was broken off anywhere", async () => {
    const whole = body + end(2);
    for (const length of [0, 10, body.length, whole.length - 1]) {
      await expect(readAll(Buffer.from(whole).subarray(0, length).toString("utf8"), 13)).rejects.toBeInstanceOf(
        BackupInterrupted,
      );
    }
  });

  it("refuses a wrong count and changed contents", async () => {
    await expect(readAll(body + end(3), 50)).rejects.toBeInstanceOf(BackupInterrupted);
    await expect(readAll(body.replace("tenants", "tenantz") + end(2), 50)).rejects.toBeInstanceOf(BackupInterrupted);
  });
});
