import type { Insight, ReplaySeries } from "@keukentafel/insight";
import { useId, useState } from "react";
import { YearCarpet } from "../../charts/YearCarpet.tsx";
import { carbonDioxideTint, humidityTint } from "../../drawing/tint.ts";
import { Explain } from "../../parts/Explain.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useText } from "../../words.tsx";
import { timeZoneHours } from "./replay.ts";

/** What the carpet of the air can show. */
const shows = ["co2Sleeping", "co2Living", "corner", "humiditySleeping", "humidityLiving"] as const;
type Show = (typeof shows)[number];

const seriesOf: Readonly<Record<Show, (replay: ReplaySeries) => Float32Array>> = {
  co2Sleeping: (replay) => replay.co2SleepingPpm,
  co2Living: (replay) => replay.co2LivingPpm,
  corner: (replay) => replay.cornerHumidityPct,
  humiditySleeping: (replay) => replay.humiditySleepingPct,
  humidityLiving: (replay) => replay.humidityLivingPct,
};

/** Ends of the scales, and where a room is called stuffy and a corner damp enough for mould. */
const scales = {
  co2: { minimum: 400, maximum: 2000, mark: 1200 },
  humidity: { minimum: 30, maximum: 100, mark: 80 },
} as const;

/** Mould index from which mould is seen with the naked eye (Hukka & Viitanen). */
const visibleMould = 3;
/** Hours a year that somebody notices. */
const noticeableHours = 10;

/** Whether the air is healthy: first in a sentence, then every hour of the year. */
export function AirSection({ insight }: { readonly insight: Insight }) {
  const { insight: words, format, common } = useText();
  const { air, moisture } = insight.central;
  const percent = format.share(moisture.surfaceHumidityPct / 100);
  const { wetGlassHoursLiving, wetGlassHoursSleeping } = moisture;
  const isDry = Math.max(wetGlassHoursLiving, wetGlassHoursSleeping) < noticeableHours;
  return (
    <section aria-labelledby="air-title" className="insight-section">
      <h2 id="air-title">{words.air.title}</h2>
      <p className="lead">{air.insufficient ? words.air.insufficient : words.air.fresh}</p>
      <p>
        {air.stuffyHoursSleeping >= noticeableHours && words.air.stuffy(format.about(air.stuffyHoursSleeping))}{" "}
        {air.stuffyHoursLiving >= noticeableHours && words.air.stuffyLiving(format.about(air.stuffyHoursLiving))}
      </p>
      <p>
        {!moisture.mouldRisk
          ? words.air.noMould
          : moisture.mouldIndex >= visibleMould
            ? words.air.mouldVisible(percent)
            : words.air.mould(percent)}{" "}
        {isDry && words.air.dryGlass}
        {wetGlassHoursSleeping >= noticeableHours &&
          words.air.wetGlassSleeping(format.about(wetGlassHoursSleeping))}{" "}
        {wetGlassHoursLiving >= noticeableHours && words.air.wetGlassLiving(format.about(wetGlassHoursLiving))}
      </p>
      <AirCarpet replay={insight.replay} />
      <Explain summary={common.more}>
        <p>{words.air.stuffyMeaning}</p>
        <p>{words.air.mouldMeaning}</p>
        <p>{words.air.humid(format.share(moisture.highestHumidityPct / 100))}</p>
      </Explain>
    </section>
  );
}

function AirCarpet({ replay }: { readonly replay: ReplaySeries }) {
  const { insight: words, format, common } = useText();
  const [show, setShow] = useState<Show>("co2Sleeping");
  const showId = useId();
  const isCo2 = show === "co2Sleeping" || show === "co2Living";
  return (
    <>
      <SelectField
        id={showId}
        className="field room-choice"
        label={words.air.show}
        value={show}
        options={shows.map((each) => [each, words.air.series[each]])}
        onChange={setShow}
      />
      <YearCarpet
        values={seriesOf[show](replay)}
        startsAt={replay.startsAt}
        timeZoneHours={timeZoneHours}
        {...scales[isCo2 ? "co2" : "humidity"]}
        colourOf={isCo2 ? carbonDioxideTint : humidityTint}
        day={null}
        onDay={null}
        labels={{
          title: `${words.air.carpet}: ${words.air.series[show]}`,
          description: `${words.air.carpetDescription} ${isCo2 ? words.air.co2Colour : words.air.humidityColour}`,
          showTable: common.showTable,
          hideTable: common.hideTable,
          months: format.shortMonths,
          columnMonth: words.rooms.columnMonth,
          columnLowest: words.rooms.columnLowest,
          columnMean: words.rooms.columnMean,
          columnHighest: words.rooms.columnHighest,
          lower: isCo2 ? words.air.fresher : words.air.drier,
          higher: isCo2 ? words.air.stuffier : words.air.damper,
          value: isCo2 ? format.carbonDioxide : (percent) => format.share(percent / 100),
          hour: (clock) => `${String(clock).padStart(2, "0")}:00`,
        }}
      />
    </>
  );
}
