import type { Insight } from "@keukentafel/insight";
import { useEffect, useId, useMemo, useState } from "react";
import { YearCarpet } from "../../charts/YearCarpet.tsx";
import { useText } from "../../words.tsx";
import { extremeWeek, firstLocalMidnight, instantOf, replayHours, temperaturesAt } from "./replay.ts";

/** Local standard time of the Netherlands; the built-in year is told in it. */
const timeZoneHours = 1;
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
        {central.comfort.coldHoursLiving < 1
          ? words.rooms.warmEnough
          : words.rooms.cold(format.temperature(central.comfort.coldestLivingC))}
      </p>
      <p>{words.rooms.summer(format.temperature(central.comfort.warmestSleepingC))}</p>
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
      </div>
      <div className="field room-choice">
        <label htmlFor={roomId}>{words.rooms.room}</label>
        <select
          id={roomId}
          className="select"
          value={room}
          onChange={(event) => setRoom(rooms.find((each) => each === event.target.value) ?? "living")}
        >
          {rooms.map((each) => (
            <option key={each} value={each}>
              {home.drawing.rooms[each]}
            </option>
          ))}
        </select>
      </div>
      <YearCarpet
        temperaturesC={series[room] ?? replay.livingC}
        startsAt={replay.startsAt}
        timeZoneHours={timeZoneHours}
        minimumC={carpetScaleC.minimum}
        maximumC={carpetScaleC.maximum}
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
          colder: words.rooms.colder,
          warmer: words.rooms.warmer,
          temperature: format.temperature,
          hour: (clock) => `${String(clock).padStart(2, "0")}:00`,
        }}
      />
    </section>
  );
}
