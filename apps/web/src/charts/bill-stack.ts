import type { BillBar } from "./props.ts";

type PartId = BillBar["parts"][number]["id"];

/** Order in which the parts of a bill stand, from zero. */
export const billParts: readonly PartId[] = ["gas", "electricity", "fixed", "fed_in"];

export interface StackedPart {
  readonly part: PartId;
  /** Euro from zero. */
  readonly from: number;
  readonly to: number;
  /** Money that comes back: lies over the end of what is spent. */
  readonly comesBack: boolean;
}

/** Euro of one part; 0 when the bill has none. */
export function partOf(bar: BillBar, id: PartId): number {
  return bar.parts.filter((part) => part.id === id).reduce((sum, part) => sum + part.euro, 0);
}

/** What the bill adds up to before anything comes back. */
export function spent(bar: BillBar): number {
  return bar.parts.reduce((sum, part) => sum + Math.max(0, part.euro), 0);
}

/** The parts as strips: those spent one after the other, what comes back laid over their end. */
export function stackParts(bar: BillBar): readonly StackedPart[] {
  const strips: StackedPart[] = [];
  let end = 0;
  for (const part of billParts) {
    const euro = partOf(bar, part);
    if (euro > 0) strips.push({ part, from: end, to: end + euro, comesBack: false });
    if (euro < 0) strips.push({ part, from: Math.max(0, end + euro), to: end, comesBack: true });
    end += Math.max(0, euro);
  }
  return strips;
}
