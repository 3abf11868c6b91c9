import { stationNames } from "@keukentafel/climate";
import type { Text } from "@keukentafel/text";
import type { ReactNode } from "react";
import { YearCarpet } from "../../charts/YearCarpet.tsx";
import { type WeatherPlace, weatherPlaceOf } from "@keukentafel/insight";
import { useNavigation } from "../../navigation.tsx";
import { ProblemNotice } from "../../parts/Notice.tsx";
import { PageHeading } from "../../parts/Page.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useDossier } from "../../state/session-context.tsx";
import { useText } from "../../words.tsx";
import { ClimatesTable } from "./ClimatesTable.tsx";
import { MonthsChart } from "./MonthsChart.tsx";
import { outdoorScaleC, outdoorTint } from "./outdoor-tint.ts";
import { SaveableChart } from "./SaveableChart.tsx";
import { WeatherPlaceLine } from "../../parts/WeatherPlaceLine.tsx";
import { SaveYear } from "./SaveYear.tsx";
import { useWeather, type Weather } from "./use-weather.ts";
import { WeekChart } from "./WeekChart.tsx";
import {
  climateChoices,
  fileNameOf,
  isTested,
  readChoice,
  searchOf,
  settled,
  testedChoice,
  type WeatherChoice,
  yearsOf,
} from "./weather-choice.ts";
import { instantAfter, type WeatherStory, type WeatherWeek } from "./weather-story.ts";
import "./weather.css";

const daysLater = 6.5 * 24;

/** "De Bilt, een gewoon jaar", with the climate when it is not today's. */
function nameOf({ weather: words }: Text, { station, year, climate }: WeatherChoice, isProvisional: boolean): string {
  const now = `${words.stations[station]}, ${words.years[year].inSentence}`;
  if (climate === "now") return now;
  const later = words.climateNames[climate];
  return `${now}, ${isProvisional ? words.provisionally(later) : later}`;
}

/** The weather a home is tested on, and that of other places, years and climates. */
export function WeatherPage() {
  const text = useText();
  const { weather: words, common } = text;
  const { search, replaceSearch } = useNavigation();
  const home = weatherPlaceOf(useDossier().state.claims);
  const choice = readChoice(search, home.station);
  const weather = useWeather(choice);
  const choose = (next: WeatherChoice): void => replaceSearch(searchOf(settled(next)));
  return (
    <div className="weather-page">
      <PageHeading documentTitle={words.documentTitle} focusKey="weather">
        {words.title}
      </PageHeading>
      <p className="lead">{words.intro}</p>
      <p>{words.made}</p>
      <Choices choice={choice} onChoose={choose} isProvisional={isAnyProvisional(weather)} />
      {isTested(choice, home.station) ? null : (
        <p className="screen-only">
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => choose(testedChoice(home.station))}
          >
            {words.toTested}
          </button>
        </p>
      )}
      <p role="status" className={weather.status === "making" ? "hint" : "visually-hidden"}>
        {weather.status === "making" ? words.making : ""}
      </p>
      {weather.status === "failed" && (
        <ProblemNotice>
          <p>{words.failed}</p>
          <button type="button" className="button button-plain button-small" onClick={weather.again}>
            {common.tryAgain}
          </button>
        </ProblemNotice>
      )}
      {weather.story !== null && weather.shown !== null && weather.status !== "failed" && (
        <div
          className={weather.status === "ready" ? "sections" : "sections sections-stale"}
          aria-busy={weather.status === "making"}
        >
          <Year story={weather.story} choice={weather.shown} home={home} />
          <Climates weather={weather} choice={choice} />
          <Origin story={weather.story} choice={weather.shown} home={home} />
        </div>
      )}
    </div>
  );
}

function isAnyProvisional({ climates, story }: Weather): boolean {
  return story?.made?.isProvisional === true || climates?.some((row) => row.isProvisional) === true;
}

function Choices({
  choice,
  onChoose,
  isProvisional,
}: {
  readonly choice: WeatherChoice;
  readonly onChoose: (choice: WeatherChoice) => void;
  /** Whether the figures of the climates to come are. */
  readonly isProvisional: boolean;
}) {
  const { weather: words } = useText();
  const climateName = (climate: WeatherChoice["climate"]): string =>
    climate !== "now" && isProvisional ? words.provisionally(words.climateNames[climate]) : words.climateNames[climate];
  return (
    <div className="weather-choices" role="group" aria-label={words.choices}>
      <SelectField
        id="weather-station"
        label={words.stationLabel}
        value={choice.station}
        options={stationNames.map((station) => [station, words.stations[station]])}
        onChange={(station) => onChoose({ ...choice, station })}
      />
      <SelectField
        id="weather-year"
        label={words.yearLabel}
        value={choice.year}
        options={yearsOf(choice.climate).map((year) => [year, words.years[year].option])}
        onChange={(year) => onChoose({ ...choice, year })}
      />
      <SelectField
        id="weather-climate"
        label={words.climateLabel}
        value={choice.climate}
        options={climateChoices.map((climate) => [climate, climateName(climate)])}
        onChange={(climate) => onChoose({ ...choice, climate })}
      />
    </div>
  );
}

/** The year in sentences and pictures. */
function Year({
  story,
  choice,
  home,
}: {
  readonly story: WeatherStory;
  readonly choice: WeatherChoice;
  readonly home: WeatherPlace;
}) {
  const text = useText();
  const { weather: words, format, common, insight } = text;
  const name = nameOf(text, choice, story.made?.isProvisional === true);
  const celsius = (value: number): string => words.celsius(format.number(value, 1));
  const origin = [`${common.product}: ${name}.`, words.madeShort(periodOf(story))];
  const saveable = (id: string, title: string, chart: ReactNode) => (
    <SaveableChart words={{ title, origin }} fileName={fileNameOf(choice, id)}>
      {chart}
    </SaveableChart>
  );
  const weekTitle = (kind: "cold" | "hot", { startsAt }: WeatherWeek): string =>
    words.week[kind].title(format.day(instantAfter(startsAt, 12)), format.day(instantAfter(startsAt, daysLater)));
  const week = (kind: "cold" | "hot", of: WeatherWeek) => {
    const title = weekTitle(kind, of);
    const description = `${words.week[kind].meaning} ${words.week.facts(celsius(of.meanC), celsius(of.lowestC), celsius(of.highestC))}`;
    return saveable(
      kind === "cold" ? "koudste-week" : "warmste-week",
      title,
      <WeekChart week={of} kind={kind} title={title} description={description} />,
    );
  };
  return (
    <section aria-labelledby="weather-year-title" className="insight-section">
      <h2 id="weather-year-title">{name}</h2>
      {isTested(choice, home.station) && <p>{words.isTested}</p>}
      <p>
        {words.summary.temperature(celsius(story.meanC))}{" "}
        {words.summary.coldest(celsius(story.lowestC), format.day(story.lowestAt))}{" "}
        {words.summary.warmest(celsius(story.highestC), format.day(story.highestAt))}
      </p>
      <p>
        {words.summary.sun(`${format.about(story.sunKwhPerM2)}\u00a0kWh`)}{" "}
        {words.summary.hours(format.about(story.hoursBelow0C), format.about(story.hoursAbove25C))}
      </p>
      <div className="weather-charts">
        {saveable(
          "jaar",
          words.carpet.title,
          <YearCarpet
            values={story.temperatureC}
            startsAt={story.startsAt}
            timeZoneHours={story.timeZoneHours}
            minimum={outdoorScaleC.minimum}
            maximum={outdoorScaleC.maximum}
            colourOf={outdoorTint}
            mark={0}
            day={null}
            onDay={null}
            labels={{
              title: words.carpet.title,
              description: words.carpet.description,
              showTable: common.showTable,
              hideTable: common.hideTable,
              months: format.shortMonths,
              columnMonth: words.months.month,
              columnLowest: words.lowest,
              columnMean: words.mean,
              columnHighest: words.highest,
              lower: insight.rooms.colder,
              higher: insight.rooms.warmer,
              value: format.temperature,
              hour: (clock) => `${String(clock).padStart(2, "0")}:00`,
            }}
          />,
        )}
        {saveable("maanden", words.months.title, <MonthsChart months={story.months} title={words.months.title} />)}
        {week("cold", story.coldestWeek)}
        {week("hot", story.hottestWeek)}
      </div>
    </section>
  );
}

function Climates({ weather, choice }: { readonly weather: Weather; readonly choice: WeatherChoice }) {
  const { weather: words } = useText();
  return (
    <section aria-labelledby="weather-climates-title" className="insight-section">
      <h2 id="weather-climates-title">{words.climates.title}</h2>
      <p>{words.climates.intro(words.stations[choice.station], words.years[choice.year].inSentence)}</p>
      {weather.climates === null ? <p className="hint">{words.making}</p> : <ClimatesTable rows={weather.climates} />}
      <p className="hint">{words.climates.note}</p>
      {isAnyProvisional(weather) && <p className="hint">{words.climates.provisional}</p>}
    </section>
  );
}

function Origin({
  story,
  choice,
  home,
}: {
  readonly story: WeatherStory;
  readonly choice: WeatherChoice;
  readonly home: WeatherPlace;
}) {
  const { weather: words } = useText();
  return (
    <section aria-labelledby="weather-origin-title" className="insight-section">
      <h2 id="weather-origin-title">{words.origin.title}</h2>
      <p>{words.origin.tested(words.stations[home.station])}</p>
      <WeatherPlaceLine place={home} />
      <p>{words.origin.measured(words.stations[choice.station], periodOf(story))}</p>
      <p>{words.origin.generator(String(story.made?.seed ?? ""))}</p>
      {choice.station !== "de-bilt" && <p>{words.origin.otherStation}</p>}
      <p>{words.origin.fits}</p>
      <SaveYear choice={choice} />
      <p className="hint weather-origin" lang="en">
        {story.description}
      </p>
    </section>
  );
}

/** Years of measurements behind a made year: `2011–2024`. */
function periodOf({ made }: WeatherStory): string {
  return made === null ? "" : `${made.period.from}–${made.period.to}`;
}
