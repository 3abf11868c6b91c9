import { type ReactNode, useRef } from "react";
import { saveFile } from "../../parts/save-file.ts";
import { useText } from "../../words.tsx";
import { standaloneSvg, type SvgWords } from "./standalone-svg.ts";

/** A chart with the button that saves it as a file. Nothing leaves the device. */
export function SaveableChart({
  words,
  fileName,
  children,
}: {
  readonly words: SvgWords;
  /** Without its ending. */
  readonly fileName: string;
  readonly children: ReactNode;
}) {
  const { weather } = useText();
  const figure = useRef<HTMLDivElement>(null);
  const save = (): void => {
    const chart = figure.current?.querySelector("svg");
    if (chart === null || chart === undefined) return;
    saveFile(`${fileName}.svg`, "image/svg+xml", standaloneSvg(chart, words));
  };
  return (
    <div className="weather-chart" ref={figure}>
      {children}
      <button type="button" className="weather-save" aria-label={`${weather.save}: ${words.title}`} onClick={save}>
        {weather.save}
      </button>
    </div>
  );
}
