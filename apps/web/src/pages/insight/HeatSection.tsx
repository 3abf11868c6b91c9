import type { Insight } from "@keukentafel/insight";
import { HeatBalance } from "../../charts/HeatBalance.tsx";
import { useText } from "../../words.tsx";
import { heatInKwh, lossesOf } from "./heat-story.ts";

/** Where the heat goes: first in a sentence, then as flows that add up to the bill. */
export function HeatSection({ insight }: { readonly insight: Insight }) {
  const text = useText();
  const { insight: words, indicators, format, common } = text;
  const { heat, energy } = insight.central;
  const [first, second] = lossesOf(heat.balanceKwh);
  const heatKwh = format.energy(heat.totalKwh);
  const gas = format.gas(energy.gasM3.heating);
  const electricity = format.energy(energy.electricityKwh.heating);
  const usesGas = energy.gasM3.heating > 1;
  const usesElectricity = energy.electricityKwh.heating > 100;
  return (
    <section aria-labelledby="heat-title" className="insight-section">
      <h2 id="heat-title">{words.heat.title}</h2>
      {first !== undefined && (
        <p className="lead">{words.heat.most(indicators.heatPhrases[first.group], format.share(first.share))}</p>
      )}
      {second !== undefined && (
        <p>{words.heat.second(indicators.heatPhrases[second.group], format.share(second.share))}</p>
      )}
      <HeatBalance
        balanceKwh={heat.balanceKwh}
        labels={{
          title: words.heat.picture,
          description: words.heat.pictureDescription,
          showTable: common.showTable,
          hideTable: common.hideTable,
          groups: indicators.heat,
          heatIn: words.heat.heatIn,
          heatOut: words.heat.heatOut,
          columnGroup: words.heat.columnGroup,
          columnKwh: words.heat.columnKwh,
          energy: format.energy,
          share: format.share,
        }}
      />
      <p>{words.heat.closes(format.energy(heatInKwh(heat.balanceKwh)))}</p>
      <p>
        {usesGas && usesElectricity
          ? words.heat.toBillBoth(heatKwh, gas, electricity)
          : usesGas
            ? words.heat.toBill(heatKwh, gas)
            : words.heat.toBillElectric(heatKwh, electricity)}
      </p>
    </section>
  );
}
