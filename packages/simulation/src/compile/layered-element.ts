import { cellsOf } from "../element/cells.ts";
import type { Cells } from "../element/cells.ts";
import { elementModes } from "../element/modes.ts";
import type { ElementModes } from "../element/modes.ts";
import type { Layer } from "../model/building-model.ts";
import type { CompileContext } from "./compile-context.ts";

/** A construction between two films. */
export interface LayeredElement {
  readonly cells: Cells;
  readonly modes: ElementModes;
}

/** @param layersKey identifies the layers */
export function layeredElement(
  { cache, stepsPerHour }: CompileContext,
  layers: readonly Layer[],
  layersKey: string,
  insideFilmWPerM2K: number,
  outsideFilmWPerM2K: number,
): LayeredElement {
  return cache.remember(`modes ${stepsPerHour} ${insideFilmWPerM2K} ${outsideFilmWPerM2K} ${layersKey}`, () => {
    const cells = cellsOf(layers);
    return { cells, modes: elementModes(cells, insideFilmWPerM2K, outsideFilmWPerM2K, 3600 / stepsPerHour) };
  });
}
