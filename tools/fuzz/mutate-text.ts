import type { Dice } from "./dice.ts";

const wildCells: readonly string[] = [
  "",
  " ",
  "0",
  "-0",
  "-1",
  "-9999",
  "999",
  "9999",
  "999999",
  "1e308",
  "-1e308",
  "1e-320",
  "NaN",
  "Infinity",
  "0x10",
  "1,5",
  "12abc",
  "24",
  "25",
  "13",
  "29",
  "31",
  "20170229",
  "29990101",
  "1/ 1",
  "12/31",
  "2/29",
  "\u0000",
  "é",
  '"',
  "#",
  "x".repeat(5000),
];

/**
 * A text of lines with cells, spoilt in one to four places: cells replaced, added or dropped, lines
 * dropped, doubled, exchanged or moved, the end cut off, line ends changed, noise put in.
 */
export function mutateText(original: string, dice: Dice): string {
  let lines = original.split("\n");
  const changes = 1 + dice.below(dice.chance(0.5) ? 1 : 4);
  for (let change = 0; change < changes; change += 1) {
    // Half of all changes hit the first lines: that is where the header stands.
    const at = dice.chance(0.3) ? dice.below(Math.min(10, lines.length)) : dice.below(lines.length);
    const cells = (lines[at] ?? "").split(",");
    switch (dice.below(12)) {
      case 0:
        lines.splice(at, 1 + dice.below(3));
        break;
      case 1:
        lines.splice(at, 0, lines[at] ?? "");
        break;
      case 2: {
        const other = dice.below(lines.length);
        [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
        break;
      }
      case 3:
        lines = dice
          .pick([lines.join("\r"), lines.join("\n\n"), lines.join("\n").slice(0, dice.below(20_000))])
          .split("\n");
        break;
      case 4: {
        const line = lines[at] ?? "";
        const position = dice.below(line.length + 1);
        lines[at] = line.slice(0, position) + dice.pick(wildCells) + line.slice(position + dice.below(3));
        break;
      }
      case 5:
        cells.splice(dice.below(cells.length), 1);
        lines[at] = cells.join(",");
        break;
      case 6:
        cells.splice(dice.below(cells.length), 0, dice.pick(wildCells));
        lines[at] = cells.join(",");
        break;
      default: {
        const cell = dice.below(cells.length);
        const number = Number(cells[cell]);
        const scaled = Number.isFinite(number) && dice.chance(0.5);
        cells[cell] = scaled ? String(number * dice.pick([-1, 0, 0.1, 0.9, 1.1, 2, 10, 100])) : dice.pick(wildCells);
        lines[at] = cells.join(",");
      }
    }
    if (lines.length === 0) lines = [""];
  }
  return lines.join("\n");
}

/** Bytes of a file, some of them changed, cut off or put in. */
export function mutateBytes(original: Uint8Array, dice: Dice): Uint8Array {
  let bytes = original.slice();
  const changes = 1 + dice.below(6);
  for (let change = 0; change < changes && bytes.length > 0; change += 1) {
    const at = dice.below(bytes.length);
    if (dice.chance(0.7)) bytes[at] = dice.below(256);
    else if (dice.chance(0.5)) bytes = bytes.slice(0, at);
    else bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(dice.below(bytes.length))]);
  }
  return bytes;
}
