import type { Insight } from "@keukentafel/insight";
import { useEffect, useId, useMemo, useState } from "react";
import { YearCarpet } from "../../charts/YearCarpet.tsx";
import { tintOf } from "../../drawing/tint.ts";
import { SelectField } from "../../parts/SelectField.tsx";
import { useText } from "../../words.tsx";
import { extremeWeek, firstLocalMidnight, instantOf, replayHours, temperaturesAt, timeZoneHours } from "./replay.ts";

/** Hours a year that somebody notices. */
const noticeableHours = 10;
const millisecondsPerHour = 140;
const carpetScaleC = { minimum: 12, maximum: 30 };

export interface RoomsSectionProps {
  readonly insight: Insight;
  /** Hour of the year the drawing shows, or `null` for the season. */
  readonly hour: number | null;
  readonly onHour: (hour: number) => void;
}

/** How warm it is: a week to replay hour by hour, and the year as a carpet. */
export function RoomsSection({ insight, hour, onHour }: RoomsSectionProps) {
  const text = useText();
  const { insight: words, format, common, home } = text;
  const { replay, central } = insight;
  const { comfort } = central;
  const midnight = firstLocalMidnight(replay.startsAt, timeZoneHours);
  const weeks = useMemo(
    () => ({
      cold: extremeWeek(replay.outdoorC, "cold", midnight),
      hot: extremeWeek(replay.outdoorC, "hot", midnight),
    }),
    [replay.outdoorC, midnight],
  );
  const [start, setStart] = useState(weeks.cold);
  const [playing, setPlaying] = useState(false);
  const [room, setRoom] = useState<"living" | "sleeping" | "attic">("living");
  const sliderId = useId();
  const roomId = useId();
  const shown = hour ?? start;
  const place = Math.min(replayHours - 1, Math.max(0, shown - start));

  useEffect(() => {
    if (!playing) return undefined;
    const next = place + 1;
    const timer = setTimeout(() => {
      onHour(start + next);
      if (next >= replayHours - 1) setPlaying(false);
    }, millisecondsPerHour);
    return () => clearTimeout(timer);
  }, [playing, place, start, onHour]);

  const show = (first: number): void => {
    setStart(first);
    setPlaying(false);
    onHour(first);
  };
  const series = { living: replay.livingC, sleeping: replay.sleepingC, attic: replay.atticC };
  const rooms = (["living", "sleeping", "attic"] as const).filter((each) => series[each] !== null);
  const instant = instantOf(replay.startsAt, start + place);
  const now = temperaturesAt(replay, start + place);
  const told = words.rooms.moment(format.day(instant), format.hour(instant));
  const temperature = (celsius: number | null): string => (celsius === null ? "–" : format.temperature(celsius));

  return (
    <section aria-labelledby="rooms-title" className="insight-section">
      <h2 id="rooms-title">{words.rooms.title}</h2>
      <p className="lead">
        {comfort.coldHoursLiving < 1
          ? words.rooms.warmEnough
          : words.rooms.cold(format.temperature(comfort.coldestLivingC))}
      </p>
      <p>
        {comfort.coldHoursLiving >= noticeableHours &&
          `${words.rooms.coldHours(format.about(comfort.coldHoursLiving))} `}
        {words.rooms.summer(format.temperature(comfort.warmestSleepingC))}{" "}
        {comfort.warmHoursSleeping >= noticeableHours &&
          words.rooms.warmSleeping(format.about(comfort.warmHoursSleeping))}{" "}
        {comfort.warmHoursLiving >= noticeableHours && words.rooms.warmLiving(format.about(comfort.warmHoursLiving))}
      </p>
      <div className="replay card">
        <h3>{words.rooms.replay}</h3>
        <div className="replay-controls">
          <div className="toggle-row" role="group" aria-label={words.rooms.replay}>
            <button type="button" aria-pressed={start === weeks.cold} onClick={() => show(weeks.cold)}>
              {words.rooms.coldWeek}
            </button>
            <button type="button" aria-pressed={start === weeks.hot} onClick={() => show(weeks.hot)}>
              {words.rooms.hotWeek}
            </button>
          </div>
          <button
            type="button"
            className="button button-plain button-small"
            onClick={() => {
              if (!playing && place >= replayHours - 1) onHour(start);
              setPlaying(!playing);
            }}
          >
            {playing ? words.rooms.pause : words.rooms.play}
          </button>
        </div>
        <label htmlFor={sliderId} className="replay-moment">
          <span className="visually-hidden">{words.rooms.slider}: </span>
          {told}
        </label>
        <input
          id={sliderId}
          type="range"
          min={0}
          max={replayHours - 1}
          step={1}
          value={place}
          aria-valuetext={told}
          onChange={(event) => {
            setPlaying(false);
            onHour(start + Number(event.target.value));
          }}
        />
        <p className="replay-now">
          {words.rooms.now(
            format.temperature(replay.outdoorC[start + place] ?? 0),
            temperature(now.living),
            temperature(now.sleeping),
          )}
          {now.attic !== null && ` ${words.rooms.attic(temperature(now.attic))}`}
        </p>
        <p className="replay-now">
          {replay.heatingW[start + place]! > 0
            ? words.rooms.water(format.temperature(replay.flowC[start + place]!))
            : words.rooms.waterIdle}{" "}
          {words.rooms.air(
            format.carbonDioxide(replay.co2LivingPpm[start + place]!),
            format.carbonDioxide(replay.co2SleepingPpm[start + place]!),
          )}
        </p>
      </div>
      <SelectField
        id={roomId}
        className="field room-choice"
        label={words.rooms.room}
        value={room}
        options={rooms.map((each) => [each, home.drawing.rooms[each]])}
        onChange={setRoom}
      />
      <YearCarpet
        values={series[room] ?? replay.livingC}
        startsAt={replay.startsAt}
        timeZoneHours={timeZoneHours}
        minimum={carpetScaleC.minimum}
        maximum={carpetScaleC.maximum}
        colourOf={tintOf}
        mark={null}
        day={hour === null ? null : Math.floor((hour - midnight) / 24)}
        onDay={(day) => show(Math.min(replay.outdoorC.length - replayHours, midnight + day * 24))}
        labels={{
          title: `${words.rooms.carpet}: ${home.drawing.rooms[room]}`,
          description: `${words.rooms.carpetDescription} ${words.rooms.carpetHint}`,
          showTable: common.showTable,
          hideTable: common.hideTable,
          months: format.shortMonths,
          columnMonth: words.rooms.columnMonth,
          columnLowest: words.rooms.columnLowest,
          columnMean: words.rooms.columnMean,
          columnHighest: words.rooms.columnHighest,
          lower: words.rooms.colder,
          higher: words.rooms.warmer,
          value: format.temperature,
          hour: (clock) => `${String(clock).padStart(2, "0")}:00`,
        }}
      />
    </section>
  );
}
