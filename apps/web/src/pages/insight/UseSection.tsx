import { energyPrices2026, yearlyBill } from "@keukentafel/finance";
import type { Insight, Range, WeatherPlace } from "@keukentafel/insight";
import { yearlyUseOf } from "@keukentafel/planning";
import type { Dwelling } from "@keukentafel/dwelling";
import { RangeBand } from "../../charts/RangeBand.tsx";
import { Explain } from "../../parts/Explain.tsx";
import { useText } from "../../words.tsx";

/** What is used in a year: the likely value, then its range, then its source. */
export function UseSection({
  insight,
  dwelling,
  place,
}: {
  readonly insight: Insight;
  readonly dwelling: Dwelling;
  readonly place: WeatherPlace;
}) {
  const text = useText();
  const { insight: words, format } = text;
  const { energy } = insight.central;
  const gas = insight.ranges?.["energy.gasM3.total"] ?? null;
  const bought = insight.ranges?.["energy.boughtKwh"] ?? null;
  const bill = yearlyBill(yearlyUseOf(dwelling, insight.central), energyPrices2026).total.cents / 100;
  const usesGas = energy.gasM3.total > 1;
  return (
    <section aria-labelledby="use-title" className="insight-section">
      <h2 id="use-title">{words.use.title}</h2>
      <p className="lead">
        {usesGas ? words.use.gasLikely(format.gas(energy.gasM3.total)) : words.use.noGas}{" "}
        {words.use.electricityLikely(format.energy(energy.boughtKwh))}
      </p>
      <p>{words.use.bill(format.euro(bill))}</p>
      {usesGas && gas !== null && (
        <>
          <UseBand range={gas} title={words.use.pictureGas} what={text.indicators.gas} value={format.gas} />
          <p>{words.use.range(format.gas(gas.p10), format.gas(gas.p90))}</p>
        </>
      )}
      {bought !== null && (
        <>
          <UseBand
            range={bought}
            title={words.use.pictureElectricity}
            what={text.indicators.electricity}
            value={format.energy}
          />
          {!usesGas && <p>{words.use.range(format.energy(bought.p10), format.energy(bought.p90))}</p>}
        </>
      )}
      {gas === null && bought === null && <p className="hint">{words.use.rangeWaiting}</p>}
      <p className="hint">{words.use.source(words.use.weather(text.weather.stations[place.station]))}</p>
      <Explain summary={words.use.splitTitle}>
        <UseTable insight={insight} />
      </Explain>
    </section>
  );
}

function UseBand({
  range,
  title,
  what,
  value,
}: {
  readonly range: Range;
  readonly title: string;
  readonly what: string;
  readonly value: (value: number) => string;
}) {
  const { insight: words, common } = useText();
  return (
    <RangeBand
      rows={[{ id: what, label: what, likely: range.likely, low: range.p10, high: range.p90 }]}
      labels={{
        title,
        description: words.use.pictureDescription,
        showTable: common.showTable,
        hideTable: common.hideTable,
        columnWhat: words.use.columnWhat,
        columnLow: words.use.columnLow,
        columnLikely: words.use.columnLikely,
        columnHigh: words.use.columnHigh,
        value,
      }}
    />
  );
}

function UseTable({ insight }: { readonly insight: Insight }) {
  const { insight: words, format } = useText();
  const { gasM3, electricityKwh, solarKwh } = insight.central.energy;
  const rows: readonly (readonly [string, number, (value: number) => string])[] = [
    [words.use.gasHeating, gasM3.heating, format.gas],
    [words.use.gasHotWater, gasM3.hotWater, format.gas],
    [words.use.gasCooking, gasM3.cooking, format.gas],
    [words.use.electricityHeating, electricityKwh.heating, format.energy],
    [words.use.electricityHotWater, electricityKwh.hotWater, format.energy],
    [words.use.electricityVentilation, electricityKwh.ventilation, format.energy],
    [words.use.electricityHousehold, electricityKwh.household, format.energy],
    [words.use.solarAtHome, solarKwh.usedAtHome, format.energy],
    [words.use.solarFedIn, solarKwh.fedIn, format.energy],
  ];
  return (
    <table>
      <tbody>
        {rows
          .filter(([, amount]) => amount > 0.5)
          .map(([what, amount, write]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="number">{write(amount)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
