import type { HeatPumpTrial, Insight } from "@keukentafel/insight";
import { useMemo } from "react";
import { HeatWeek } from "../../charts/HeatWeek.tsx";
import { Link } from "../../navigation.tsx";
import { useText } from "../../words.tsx";
import { type HeatWeekSeries, isHybrid, ownWeek, pumpVerdict, trialWeek } from "./pump-story.ts";

/** How a heat pump does in the coldest week: the home's own, or one that is only tried. */
export function PumpSection({ insight, calculating }: { readonly insight: Insight; readonly calculating: boolean }) {
  const { heatPumpTrial, central, replay } = insight;
  if (central.installation.heatPump !== null) return <OwnPump insight={insight} />;
  if (heatPumpTrial !== null)
    return (
      <TriedPump trial={heatPumpTrial} startsAt={replay.startsAt} coldHoursNow={central.comfort.coldHoursLiving} />
    );
  return calculating ? <PumpToCome /> : null;
}

function PumpToCome() {
  const words = useText().systems.pump;
  return (
    <section aria-labelledby="pump-title" className="insight-section">
      <h2 id="pump-title">{words.titleTrial}</h2>
      <p className="hint">{words.waiting}</p>
    </section>
  );
}

function TriedPump({
  trial,
  startsAt,
  coldHoursNow,
}: {
  readonly trial: HeatPumpTrial;
  readonly startsAt: string;
  readonly coldHoursNow: number;
}) {
  const text = useText();
  const { format } = text;
  const words = text.systems.pump;
  const week = useMemo(() => trialWeek(trial, startsAt), [trial, startsAt]);
  const verdict = pumpVerdict(trial, coldHoursNow);
  const { soundAtBoundary: sound } = trial;
  const asksHotter = trial.warmestNeededFlowC > trial.warmestFlowC + 1;
  const said = {
    warm: words.warm,
    helped: words.helped(format.about(trial.backUpHours)),
    costly: words.costly,
    cold: words.cold(format.temperature(trial.coldestLivingC)),
  };
  return (
    <section aria-labelledby="pump-title" className="insight-section">
      <h2 id="pump-title">{words.titleTrial}</h2>
      <p className="lead">{said[verdict]}</p>
      <p>{words.introTrial(format.power(trial.unitPowerW))}</p>
      {verdict === "cold" && <p>{words.coldHours(format.about(trial.coldHoursLiving))}</p>}
      {asksHotter && (
        <p>{words.flow(format.temperature(trial.warmestNeededFlowC), format.temperature(trial.warmestFlowC))}</p>
      )}
      <ColdWeek week={week} />
      <p>
        {words.use(format.energy(trial.electricityKwh))} {words.times(format.number(trial.performance, 1))}
      </p>
      {(verdict !== "warm" || asksHotter) && (
        <p>
          {words.helps}{" "}
          <Link to="possibilities" className="button button-quiet button-small">
            {words.look}
          </Link>
        </p>
      )}
      <p className="hint">
        {words.sound(format.sound(sound.nightDb), format.distance(sound.distanceM))}{" "}
        {sound.nightDb <= sound.nightLimitDb
          ? words.soundFits(format.sound(sound.nightLimitDb))
          : words.soundLoud(format.sound(sound.nightLimitDb), format.distance(sound.leastDistanceM))}
      </p>
    </section>
  );
}

function OwnPump({ insight }: { readonly insight: Insight }) {
  const text = useText();
  const { format } = text;
  const words = text.systems.pump;
  const { central, replay } = insight;
  const { heatPump } = central.installation;
  const hybrid = isHybrid(central);
  const week = useMemo(() => ownWeek(replay, hybrid), [replay, hybrid]);
  if (heatPump === null) return null;
  const verdict = pumpVerdict(
    {
      coldHoursLiving: central.comfort.coldHoursLiving,
      coldestLivingC: central.comfort.coldestLivingC,
      backUpKwh: heatPump.backUpKwh,
      electricityKwh: heatPump.electricityKwh + heatPump.backUpKwh,
      performance: heatPump.performance,
    },
    0,
  );
  const said = {
    warm: words.warm,
    helped: words.helped(format.about(heatPump.backUpHours)),
    costly: words.costly,
    cold: words.coldOwn(format.temperature(central.comfort.coldestLivingC)),
  };
  return (
    <section aria-labelledby="pump-title" className="insight-section">
      <h2 id="pump-title">{words.titleOwn}</h2>
      <p className="lead">{said[verdict]}</p>
      {verdict === "cold" && <p>{words.coldHours(format.about(central.comfort.coldHoursLiving))}</p>}
      <ColdWeek week={week} />
    </section>
  );
}

function ColdWeek({ week }: { readonly week: HeatWeekSeries }) {
  const text = useText();
  const { format, common } = text;
  const words = text.systems.pump;
  return (
    <HeatWeek
      {...week}
      labels={{
        title: words.picture,
        description: words.pictureDescription,
        showTable: common.showTable,
        hideTable: common.hideTable,
        temperatureAxis: words.temperature,
        heatAxis: words.heat,
        outdoors: words.outdoors,
        living: words.living,
        parts: words.series,
        columnDay: words.columnDay,
        columnOutdoors: words.columnOutdoors,
        columnLiving: words.columnLiving,
        temperature: format.temperature,
        power: format.power,
        energy: format.energy,
        day: format.shortDay,
      }}
    />
  );
}
