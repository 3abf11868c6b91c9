import { type ReactNode, useRef } from "react";
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
    const address = URL.createObjectURL(new Blob([standaloneSvg(chart, words)], { type: "image/svg+xml" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${fileName}.svg`;
    link.click();
    // The browser has taken the file once this turn is over.
    setTimeout(() => URL.revokeObjectURL(address), 1000);
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
