import { useState } from "react";
import { saveFile } from "../../parts/save-file.ts";
import { useText } from "../../words.tsx";
import { epwOf } from "./use-weather.ts";
import { fileNameOf, type WeatherChoice } from "./weather-choice.ts";

/** Saves the whole year as a weather file, so that anybody can check it with other programs. */
export function SaveYear({ choice }: { readonly choice: WeatherChoice }) {
  const { weather: words } = useText();
  const [failed, setFailed] = useState(false);
  const save = (): void => {
    setFailed(false);
    epwOf(choice).then(
      (content) => saveFile(`${fileNameOf(choice, "uren")}.epw`, "text/plain", content),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p>{words.saveYear.meaning}</p>
      <button type="button" className="button button-plain button-small screen-only" onClick={save}>
        {words.saveYear.action}
      </button>
      <p role="status" className="hint">
        {failed ? words.failed : ""}
      </p>
    </>
  );
}
