import type { Insight, WeatherPlace } from "@keukentafel/insight";
import { Link } from "../../navigation.tsx";
import { Explain } from "../../parts/Explain.tsx";
import { answerTo } from "../../questions/question-list.ts";
import type { Home } from "../../house/use-home.ts";
import { WeatherPlaceLine } from "../../parts/WeatherPlaceLine.tsx";
import { useText } from "../../words.tsx";
import { questionOfInput } from "./question-of-input.ts";

export function ReadySection({ insight }: { readonly insight: Insight }) {
  const { insight: words, format, common } = useText();
  const { lowTemperature, standard } = insight.central;
  if (lowTemperature === null || standard === null) return null;
  const { readyAtC } = lowTemperature;
  return (
    <section aria-labelledby="ready-title" className="insight-section">
      <h2 id="ready-title">{words.ready.title}</h2>
      {readyAtC === null ? (
        <p className="lead">{words.ready.notReady}</p>
      ) : (
        <>
          <p className="lead">{words.ready.readyAt(format.temperature(readyAtC))}</p>
          <p>{readyAtC <= 50 ? words.ready.readyMeaningHeatPump : words.ready.readyMeaningLater}</p>
        </>
      )}
      <p>
        {standard.meetsStandard
          ? words.ready.meets
          : words.ready.notMeets(
              format.number(standard.netHeatDemandKwhPerM2),
              format.number(standard.standardKwhPerM2),
            )}
      </p>
      <Explain summary={common.more}>
        <p>{words.ready.standardMeaning}</p>
      </Explain>
    </section>
  );
}

/** The unknowns that widen the answer most, with the question that narrows each. */
export function MattersSection({ insight, home }: { readonly insight: Insight; readonly home: Home }) {
  const text = useText();
  const { insight: words, format } = text;
  const shown = insight.whatMatters.filter(({ share }) => share >= 0.03).slice(0, 5);
  return (
    <section aria-labelledby="matters-title" className="insight-section">
      <h2 id="matters-title">{words.matters.title}</h2>
      {shown.length === 0 ? (
        <p>{words.matters.nothing}</p>
      ) : (
        <>
          <p>{words.matters.intro}</p>
          <ol className="matters">
            {shown.map(({ input, share }) => {
              const path = questionOfInput[input];
              const open =
                path !== undefined &&
                answerTo(path, home.answers).kind !== "value" &&
                home.questions.some((question) => question.path === path);
              return (
                <li key={input}>
                  <span className="matters-bar" style={{ width: `${Math.max(2, share * 100)}%` }} aria-hidden="true" />
                  <span className="matters-what">
                    {path === undefined
                      ? (words.matters.inputs[input] ?? words.matters.otherInput)
                      : text.questions[path].short}
                  </span>
                  <span className="matters-share">{words.matters.share(format.share(share))}</span>
                  {open && (
                    <Link to="home" question={path} className="button button-quiet button-small">
                      {words.matters.answer}
                      <span className="visually-hidden">: {text.questions[path].short}</span>
                    </Link>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

export function SourceSection({ insight, place }: { readonly insight: Insight; readonly place: WeatherPlace }) {
  const { insight: words, weather: weatherWords } = useText();
  const station = weatherWords.stations[place.station];
  const { engine, draws, weather } = insight.provenance;
  return (
    <section aria-labelledby="source-title" className="insight-section">
      <h2 id="source-title">{words.source.title}</h2>
      <p>{words.source.body(words.use.weather(station), draws, `${engine.name} ${engine.version}`)}</p>
      <p>{words.source.why}</p>
      <p>{words.source.limits}</p>
      <WeatherPlaceLine place={place} />
      <p>
        <Link to="weather">{weatherWords.link(station)}</Link>
      </p>
      <p className="hint">{weather}</p>
    </section>
  );
}
