import type { Insight } from "@keukentafel/insight";
import type { Run } from "../../calculation/run.ts";
import { useText } from "../../words.tsx";
import { lossesOf } from "../insight/heat-story.ts";

/** What is known as soon as the last answer is given: three sentences, then their margin. */
export function FirstInsight({ run }: { readonly run: Run<Insight> }) {
  const text = useText();
  const { insight: words, indicators, format } = text;
  if (run.value === null) return null;
  const { central, ranges } = run.value;
  const [first] = lossesOf(central.heat.balanceKwh);
  const gas = ranges?.["energy.gasM3.total"] ?? null;
  const usesGas = central.energy.gasM3.total > 1;
  return (
    <section
      aria-labelledby="first-insight-title"
      className={run.fresh ? "first-insight card" : "first-insight card sections-stale"}
      aria-busy={!run.fresh}
    >
      <h2 id="first-insight-title">{text.home.firstInsight}</h2>
      {first !== undefined && <p>{words.heat.most(indicators.heatPhrases[first.group], format.share(first.share))}</p>}
      <p>
        {usesGas ? words.use.gasLikely(format.gas(central.energy.gasM3.total)) : words.use.noGas}{" "}
        {words.use.electricityLikely(format.energy(central.energy.boughtKwh))}
      </p>
      <p className="hint">
        {ranges === null
          ? words.use.rangeWaiting
          : usesGas && gas !== null
            ? words.use.range(format.gas(gas.p10), format.gas(gas.p90))
            : ""}
      </p>
    </section>
  );
}
