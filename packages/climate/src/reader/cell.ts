const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The number in a cell of a file: decimal, with a point. NaN for anything else, also for what
 * JavaScript would take for a number (`0x10`, `Infinity`, an empty cell).
 */
export function numberInCell(cell: string): number {
  const text = cell.trim();
  return decimal.test(text) ? Number(text) : Number.NaN;
}
