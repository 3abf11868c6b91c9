import type { Dwelling } from "@keukentafel/dwelling";
import type { Insight } from "@keukentafel/insight";
import { InAndOut } from "../../charts/InAndOut.tsx";
import { Explain } from "../../parts/Explain.tsx";
import { useText } from "../../words.tsx";
import { installationBalance } from "./installation-story.ts";

/** Hours a year that somebody notices. */
const noticeableHours = 10;

/** What makes the heat and the hot water now, how well, and what is lost on the way. */
export function HeatingSection({ insight, dwelling }: { readonly insight: Insight; readonly dwelling: Dwelling }) {
  const text = useText();
  const { format, common } = text;
  const words = text.systems.heating;
  const { central } = insight;
  const { installation } = central;
  const { hotWater, battery } = installation;
  const { into, out } = installationBalance(central);
  return (
    <section aria-labelledby="heating-title" className="insight-section">
      <h2 id="heating-title">{words.title}</h2>
      <p className="lead">{words.source[dwelling.heating.source]}</p>
      <HowWell insight={insight} />
      <p>
        {Math.abs(installation.flow.designC - installation.flow.meanC) < 1
          ? words.flowSteady(format.temperature(installation.flow.designC))
          : words.flow(format.temperature(installation.flow.designC), format.temperature(installation.flow.meanC))}{" "}
        {words.flowMeaning}
      </p>
      <InAndOut
        bars={[
          { id: "into", label: words.into, parts: into },
          { id: "out", label: words.out, parts: out },
        ]}
        labels={{
          title: words.picture,
          description: words.pictureDescription,
          showTable: common.showTable,
          hideTable: common.hideTable,
          parts: words.parts,
          columnPart: words.columnPart,
          columnKwh: words.columnKwh,
          energy: format.energy,
        }}
      />
      <Explain summary={words.hotWaterTitle}>
        <p>
          {words.hotWater(format.energy(hotWater.drawnKwh))}{" "}
          {hotWater.lossKwh >= 1 && words.hotWaterLost(format.energy(hotWater.lossKwh))}{" "}
          {hotWater.recoveredKwh >= 1 && words.recovered(format.energy(hotWater.recoveredKwh))}
        </p>
        {hotWater.unmetHours >= noticeableHours && <p>{words.hotWaterUnmet(format.about(hotWater.unmetHours))}</p>}
      </Explain>
      {battery !== null && <p>{words.battery(format.energy(battery.chargedKwh), format.energy(battery.givenKwh))}</p>}
    </section>
  );
}

function HowWell({ insight }: { readonly insight: Insight }) {
  const text = useText();
  const { format } = text;
  const words = text.systems.heating;
  const { installation, heat, energy } = insight.central;
  const { heatPump } = installation;
  if (heatPump === null) {
    if (installation.seasonalPerformance === 0) return null;
    return <p>{words.perHundred(format.number(100 * installation.seasonalPerformance))}</p>;
  }
  const hybrid = energy.gasM3.heating > 1;
  return (
    <p>
      {words.times(format.number(heatPump.performance, 1))}{" "}
      {hybrid
        ? words.hybridShare(format.share(heat.totalKwh > 0 ? Math.min(1, heatPump.heatKwh / heat.totalKwh) : 0))
        : heatPump.backUpHours >= 1
          ? words.backUp(format.about(heatPump.backUpHours))
          : words.noBackUp}{" "}
      {heatPump.unmetHours >= noticeableHours && words.unmet(format.about(heatPump.unmetHours))}
    </p>
  );
}
